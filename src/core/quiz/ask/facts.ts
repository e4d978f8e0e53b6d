import { gapPrompts, statementWords } from '../../../strings/quiz-facts.ts';
import { factAnchor } from '../../document/fact-anchor.ts';
import type { Fact } from '../../document/schema.ts';
import { readFigures } from '../../figure/figure.ts';
import { formatAmount, otherAmounts, parseAmount } from '../amount.ts';
import { learners } from '../audience.ts';
import type { Draft } from '../draft.ts';
import { capitalize } from '../names.ts';
import { familyOf, isAskable } from '../pools.ts';
import { type Asked, recordSource } from './asked.ts';
import { explain } from './explain.ts';
import { askFigure } from './figures.ts';
import { askStatements } from './statements.ts';
import { chance } from './truth.ts';

// Statements that count their parts («5 phần, 19 điều»). Figures of other statements are nothing to learn by heart.
const counting = ['cấu trúc', 'số chỉ tiêu', 'tổ chức không gian'];

/**
 * Questions on the figures and statements of a record, at most two on one fact. Uncertain facts, those with a caveat,
 * and figures that belong to another text or a speaker are left out.
 */
export function askFacts(asked: Asked): Draft[] {
  const { doc, name, pools } = asked;
  const facts = doc.data.facts.filter(isAskable);
  // «4 (trong Nghị quyết 81/2023/QH15)», «3 (Chủ tịch nước …)»: the words of another text or speaker.
  const figures = facts.filter(({ value }) => !/\([^)]*\p{Lu}/u.test(value));
  const byFact = [
    ...askStatements(asked, facts),
    ...figures.map((fact) => {
      const source = recordSource(doc, factAnchor(fact.id), fact.value);
      return askFigure({ owner: doc.id, name, fact, siblings: facts, source, figures: pools.figures });
    }),
  ];
  // The second question on a fact may tell the answer of the first: it comes when all facts were asked once.
  return [
    ...byFact.flatMap(([draft]) => draft ?? []),
    ...facts.flatMap((fact) => [askPart(asked, fact) ?? [], carriedOut(asked, fact) ?? []].flat()),
    ...byFact.flatMap(([, ...seconds]) => seconds),
  ];
}

/** A gap at one of the counts in a statement, the one that its id decides. */
function askPart({ doc, name }: Asked, fact: Fact): Draft | null {
  const { id, label, value } = fact;
  // «5 phần: tình hình; quan điểm; …» lists what it counts: the answer would be there to be counted.
  const isCount = counting.includes(familyOf(fact)) && !value.includes(':');
  const counts = isCount ? readFigures(value).filter(({ unit }) => unit === '') : [];
  const count = counts[chance(doc.id, id, Math.max(1, counts.length))];
  const amount = count && parseAmount(count.printed);
  if (!count || !amount) return null;
  return {
    key: `gap--fact--${id}`,
    type: 'cloze',
    prompt: gapPrompts.figure(name),
    before: `${capitalize(label)}: ${value.slice(0, count.index)}`,
    after: value.slice(count.index + count.printed.length),
    right: count.printed,
    wrong: otherAmounts(amount, `${doc.id} ${id}`).map(formatAmount),
    explanation: explain(fact),
    source: recordSource(doc, factAnchor(id), value),
    facts: [`${doc.id}/${id}`],
    audiences: learners,
  };
}

/** Which resolution of the Government carries the document out: others carry out other documents. */
function carriedOut({ doc, name, pools }: Asked, fact: Fact): Draft | null {
  if (familyOf(fact) !== 'thực hiện') return null;
  const others = pools.factsLike(fact, doc.id).filter((other) => other.doc.id !== doc.id);
  return {
    key: `fact--${fact.id}`,
    type: 'single-choice',
    prompt: statementWords.carriedOut(name),
    right: named(fact.value),
    wrong: others.map((other) => named(other.fact.value)),
    explanation: explain(fact),
    source: recordSource(doc, factAnchor(fact.id), fact.value),
    facts: [`${doc.id}/${fact.id}`],
    audiences: learners,
  };
}

/** «Nghị quyết 107/NQ-CP ngày 09/7/2024: 5 nhóm nhiệm vụ» → the document alone. */
function named(value: string): string {
  return value.split(/:| \(/)[0] as string;
}
