import {
  arrangeExplanations,
  arrangePrompts,
  fieldInSentence,
  targetPeriod,
} from '../../../strings/quiz-arrange.ts';
import { factAnchor } from '../../document/fact-anchor.ts';
import type { TargetRow } from '../../target/targets.ts';
import { formatAmount, parseAmount } from '../amount.ts';
import type { Draft } from '../draft.ts';
import { capitalize } from '../names.ts';
import { isAskable } from '../pools.ts';
import { type Asked, recordSource } from './asked.ts';
import { type Pair, soundPairs } from './pairs.ts';

interface Figure extends Pair {
  fact: TargetRow['fact'];
}

/**
 * Pairs of targets and their figures, one question for each year and field of work. Only shares are paired, each in
 * per cent: a figure in another unit would tell its measure.
 */
export function askTargetPairs({ doc, name }: Asked): Draft[] {
  const figures = doc.data.facts.flatMap((fact): Figure[] => {
    if (!fact.target || !isAskable(fact)) return [];
    const amount = parseAmount(fact.value, fact.unit);
    if (!amount?.unit.startsWith('%') || amount.unit.startsWith('%/')) return [];
    const right = formatAmount({ ...amount, unit: '%' });
    return [{ left: capitalize(fact.target.measure), right, fact: { ...fact, target: fact.target } }];
  });
  const groups = Map.groupBy(figures, ({ fact: { target } }) => {
    return `${target.from ?? ''}${target.from ? '-' : ''}${target.year}--${target.field}`;
  });
  return [...groups].flatMap(([group, members]): Draft[] => {
    const pairs = soundPairs(members);
    const [first] = pairs;
    if (!first) return [];
    const { year, from, field } = first.fact.target;
    return [
      {
        key: `targets--${group}`,
        type: 'matching',
        prompt: arrangePrompts.targets(name, targetPeriod(year, from), fieldInSentence(field)),
        pairs: pairs.map(({ left, right }) => ({ left, right })),
        explanation: arrangeExplanations.pairs(pairs),
        source: recordSource(doc, factAnchor(first.fact.id), first.fact.value),
        facts: pairs.map(({ fact }) => `${doc.id}/${fact.id}`),
      },
    ];
  });
}
