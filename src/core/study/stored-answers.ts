import type { Answer } from './record.ts';

/** The latest answers that a card keeps; the schedule of reviews hardly feels the ones before. */
export const keptAnswers = 60;

/** Minutes of the year 3000: a time beyond it was never told by a clock. */
const latest = 541_700_000;

/**
 * The latest answers as short text, e.g. `+htzl1-2k+4zo`: right or wrong, then the minutes since the answer before it
 * (the first one since 1970) in base 36. Times that go back count as the same minute.
 */
export function formatAnswers(answers: readonly Answer[]): string {
  let before = 0;
  let text = '';
  for (const { at, right } of answers.slice(-keptAnswers)) {
    const passed = Math.max(0, at - before);
    text += (right ? '+' : '-') + passed.toString(36);
    before += passed;
  }
  return text;
}

/** Reads what `formatAnswers` wrote; null when the text is not such. */
export function parseAnswers(text: string): Answer[] | null {
  // +htzl1-2k+4zo
  if (!/^(?:[+-][0-9a-z]{1,6})+$/.test(text)) return null;
  let at = 0;
  const answers = [...text.matchAll(/([+-])([0-9a-z]+)/g)].map(([, sign, passed = '']) => {
    at += Number.parseInt(passed, 36);
    return { at, right: sign === '+' };
  });
  return at <= latest ? answers.slice(-keptAnswers) : null;
}

/** True for a number that the record may hold as a time. */
export function isTime(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= latest;
}
