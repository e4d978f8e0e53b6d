import { essence, overlaps } from '../giveaway.ts';

const longestSide = 90;
const fewest = 3;

/** How many pairs one question puts together at most. */
export const mostPairs = 5;

/** One pair to put together. */
export interface Pair {
  left: string;
  right: string;
}

/**
 * The pairs that can be asked together, in their order: no side is longer than ninety characters, and no text says
 * all that another of its column says, so that each belongs to one only. At most five; none when fewer than three.
 */
export function soundPairs<Item extends Pair>(pairs: readonly Item[]): Item[] {
  const kept: (Item & { meanings: [string, string] })[] = [];
  for (const pair of pairs) {
    if (kept.length === mostPairs) break;
    const meanings: [string, string] = [essence(pair.left), essence(pair.right)];
    const isShort = pair.left.length <= longestSide && pair.right.length <= longestSide;
    const repeats = kept.some(({ meanings: [left, right] }) => {
      return overlaps(left, meanings[0]) || overlaps(right, meanings[1]);
    });
    if (isShort && !repeats && meanings.every(Boolean)) kept.push({ ...pair, meanings });
  }
  return kept.length >= fewest ? kept : [];
}
