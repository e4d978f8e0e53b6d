import type { StudyRecord } from './record.ts';

/** How much a record holds of each kind. */
export interface StudyCounts {
  questions: number;
  answers: number;
  places: number;
  marks: number;
  exams: number;
}

/** Counts what a record holds. */
export function countStudy({ cards, places, marks, exams }: StudyRecord): StudyCounts {
  const answers = [...cards.values()].reduce((sum, card) => sum + card.answers.length, 0);
  return { questions: cards.size, answers, places: places.size, marks: marks.size, exams: exams.length };
}

/**
 * Counts what a change brought: entries that are new or other than before. Of questions, those with an answer that was
 * not there; of answers, their increase.
 */
export function countAdded(before: StudyRecord, after: StudyRecord): StudyCounts {
  let answers = 0;
  let questions = 0;
  for (const [id, { revision, answers: now }] of after.cards) {
    const card = before.cards.get(id);
    const known = card?.revision === revision ? card.answers : [];
    const added = now.length - known.length;
    const isOther =
      added !== 0 || now.some(({ at, right }, i) => at !== known[i]?.at || right !== known[i]?.right);
    answers += Math.max(0, added);
    if (isOther) questions += 1;
  }
  return {
    questions,
    answers,
    places: countOther(before.places, after.places),
    marks: countOther(before.marks, after.marks),
    exams: Math.max(0, after.exams.length - before.exams.length),
  };
}

function countOther<Value>(before: ReadonlyMap<string, Value>, after: ReadonlyMap<string, Value>): number {
  const entries = [...after].filter(
    ([id, value]) => JSON.stringify(before.get(id)) !== JSON.stringify(value),
  );
  return entries.length;
}
