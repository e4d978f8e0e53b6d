import { parseAmount } from './amount.ts';
import type { Chosen } from './finish/choose.ts';
import type { Difficulty } from './schema.ts';

/**
 * How hard a finished question is, by rules that an editor can check:
 * - 1: one thing to recognise, with two or three answers that look different;
 * - 2: a detail to recall: a figure or a day among near ones, a gap, a typed answer, a card;
 * - 3: several things at once (pairs, an order, every right one of many).
 */
export function difficultyOf({ draft, right, wrong }: Chosen): Difficulty {
  switch (draft.type) {
    case 'matching':
    case 'ordering':
    case 'multiple-choice':
      return 3;
    case 'short-answer':
    case 'cloze':
    case 'flash-card':
      return 2;
    case 'true-false':
      return 1;
    case 'single-choice':
      return [...right, ...wrong].every(isExact) ? 2 : 1;
  }
}

/** A figure or a day. */
function isExact(text: string): boolean {
  return parseAmount(text) !== null || /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(text);
}
