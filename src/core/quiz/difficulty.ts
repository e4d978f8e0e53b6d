import { readFigures } from '../figure/figure.ts';
import type { Chosen } from './finish/choose.ts';
import type { Difficulty } from './schema.ts';

/**
 * How hard a finished question is, by rules that an editor can check:
 * - 1: one thing to recognise among answers that look different, or a sentence to judge;
 * - 2: a detail to recall: a figure or a day among others, a gap, a typed number, a card;
 * - 3: several things at once (pairs, an order, every right one of many), documents of one number to tell apart, a
 *   figure among three within a fifth of it, a figure or a day to type.
 */
export function difficultyOf({ draft, right, wrong }: Chosen): Difficulty {
  switch (draft.type) {
    case 'matching':
    case 'ordering':
    case 'multiple-choice':
      return 3;
    case 'short-answer':
      return draft.expects === 'number' || draft.expects === 'date' ? 3 : 2;
    case 'flash-card':
      return 2;
    case 'true-false':
      return isTwin(draft.key) ? 3 : 1;
    case 'single-choice':
    case 'cloze': {
      if (isTwin(draft.key) || areNear(right, wrong)) return 3;
      return draft.type === 'cloze' || [...right, ...wrong].every(isExact) ? 2 : 1;
    }
  }
}

function isTwin(key: string): boolean {
  return /^(?:truth--)?twin--/.test(key);
}

/** True when a figure stands among three that are within a fifth of it. */
function areNear([right = '']: readonly string[], wrong: readonly string[]): boolean {
  const own = sizeOf(right);
  return (
    own !== null &&
    wrong.length > 2 &&
    wrong.every((text) => {
      const size = sizeOf(text);
      return size !== null && Math.abs(size - own) <= Math.abs(own) / 5;
    })
  );
}

/** The number of a text that is one lone figure with its words and unit; null for a day and anything else. */
function sizeOf(text: string): number | null {
  const [figure, second] = readFigures(text);
  if (!figure || second || /date|day|month|year|symbol|hour/.test(figure.unit)) return null;
  return Number(figure.value);
}

// «Khoảng 3%/năm», «16/6/2022», «Trước ngày 21/8/2022», «Trong quý II/2021», «Năm 2030».
const exact =
  /^(?:(?:khoảng|trên|dưới|tối thiểu|ít nhất|hơn|phấn đấu|gấp|từ|ngày|năm|trước|trước ngày|trong tháng|trong quý) )?(?:\d|[IV]+\/)/iu;

/** A figure, a range of figures, or a time. */
function isExact(text: string): boolean {
  return exact.test(text);
}
