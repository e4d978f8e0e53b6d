import { arrangeExplanations, arrangePrompts } from '../../../strings/quiz-arrange.ts';
import { factAnchor } from '../../document/fact-anchor.ts';
import type { TargetRow } from '../../target/targets.ts';
import { parseAmount } from '../amount.ts';
import type { Draft } from '../draft.ts';
import { isAskable } from '../pools.ts';
import { type Asked, recordSource } from './asked.ts';
import { type DatedStep, strictSequence } from './sequence.ts';

/** The goals of one document that are said in words, by the year in which each must be met; one goal a year. */
export function askTargetOrder({ doc, name }: Asked): Draft[] {
  const goals = doc.data.facts.flatMap((fact): (DatedStep & { fact: TargetRow['fact'] })[] => {
    if (!fact.target || !isAskable(fact) || parseAmount(fact.value, fact.unit)) return [];
    const { year } = fact.target;
    // «(100 năm lập nước)» would tell the year; «vào 2045» does.
    const text = fact.value.replace(/\s*\([^()]*\)$/, '');
    if (/\b\d{4}\b/.test(text)) return [];
    const days = { from: `${year}-01-01`, to: `${year}-12-31` };
    return [{ text, ...days, when: String(year), fact: { ...fact, target: fact.target } }];
  });
  const steps = strictSequence(goals);
  const [first] = steps;
  if (!first) return [];
  return [
    {
      key: 'target-years',
      type: 'ordering',
      prompt: arrangePrompts.targetYears(name),
      sequence: steps.map(({ text }) => text),
      explanation: arrangeExplanations.order(steps),
      source: recordSource(doc, factAnchor(first.fact.id), first.fact.value),
      facts: steps.map(({ fact }) => `${doc.id}/${fact.id}`),
    },
  ];
}
