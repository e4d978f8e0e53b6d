import {
  type Answer,
  type Card,
  type ExamResult,
  emptyRecord,
  type Minutes,
  type StudyRecord,
} from './record.ts';
import { keptAnswers } from './stored-answers.ts';

/**
 * What two devices, or two tabs of one, know together: answers to the same question united, of every other entry the
 * newest one. The order of the two does not matter, and merging again changes nothing. What only one of them has
 * erased comes back.
 */
export function mergeRecords(a: StudyRecord, b: StudyRecord): StudyRecord {
  return {
    cards: mergeMaps(a.cards, b.cards, mergeCards),
    places: mergeMaps(a.places, b.places, newest),
    marks: mergeMaps(a.marks, b.marks, newest),
    exams: mergeExams(a.exams, b.exams),
    campaigns: [...new Set([...a.campaigns, ...b.campaigns])].sort(),
    newPerDay: mergeChoice(a.newPerDay, b.newPerDay),
  };
}

/** A number that somebody chose goes before the one that everybody begins with; of two chosen ones the greater. */
function mergeChoice(a: number, b: number): number {
  const chosen = [a, b].filter((number) => number !== emptyRecord.newPerDay);
  return chosen.length > 0 ? Math.max(...chosen) : emptyRecord.newPerDay;
}

function mergeMaps<Value>(
  a: ReadonlyMap<string, Value>,
  b: ReadonlyMap<string, Value>,
  merge: (a: Value, b: Value) => Value,
): ReadonlyMap<string, Value> {
  const merged = new Map(a);
  for (const [id, value] of b) {
    const own = a.get(id);
    merged.set(id, own === undefined ? value : merge(own, value));
  }
  return new Map([...merged].sort(([x], [y]) => (x < y ? -1 : 1)));
}

/** Of two revisions the one answered last; of the same revision the answers of both. */
function mergeCards(a: Card, b: Card): Card {
  if (a.revision === b.revision) return { revision: a.revision, answers: mergeAnswers(a.answers, b.answers) };
  const age = (a.answers.at(-1)?.at ?? 0) - (b.answers.at(-1)?.at ?? 0) || a.revision - b.revision;
  return age > 0 ? a : b;
}

function mergeAnswers(a: readonly Answer[], b: readonly Answer[]): Answer[] {
  const minutes = new Map<Minutes, string>();
  for (const answers of [byMinute(a), byMinute(b)]) {
    for (const [at, signs] of answers) minutes.set(at, mergeSigns(minutes.get(at) ?? '', signs));
  }
  return [...minutes]
    .sort(([x], [y]) => x - y)
    .flatMap(([at, signs]) => [...signs].map((sign) => ({ at, right: sign === '+' })))
    .slice(-keptAnswers);
}

/** The answers within each minute, in their order, as signs: `-+`. */
function byMinute(answers: readonly Answer[]): Map<Minutes, string> {
  const minutes = new Map<Minutes, string>();
  for (const { at, right } of answers) minutes.set(at, (minutes.get(at) ?? '') + (right ? '+' : '-'));
  return minutes;
}

/** Answers of one minute from two sides: one side often knows all that the other does, and then more. */
function mergeSigns(a: string, b: string): string {
  if (holdsInOrder(a, b)) return a;
  if (holdsInOrder(b, a)) return b;
  return a < b ? a + b : b + a;
}

function holdsInOrder(whole: string, part: string): boolean {
  let found = 0;
  for (const sign of whole) if (sign === part[found]) found += 1;
  return found === part.length;
}

/** The newer of two; of the same minute always the same one, whichever comes first. */
function newest<Value extends { at: Minutes }>(a: Value, b: Value): Value {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(a) > JSON.stringify(b) ? a : b;
}

function mergeExams(a: readonly ExamResult[], b: readonly ExamResult[]): ExamResult[] {
  const keyOf = ({ at, about, right, total }: ExamResult) => JSON.stringify([at, about, right, total]);
  const exams = new Map([...a, ...b].map((exam) => [keyOf(exam), exam]));
  return [...exams]
    .sort(([x, { at: atX }], [y, { at: atY }]) => atX - atY || (x < y ? -1 : 1))
    .map(([, exam]) => exam);
}
