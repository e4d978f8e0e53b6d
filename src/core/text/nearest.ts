import { foldVietnamese } from './vietnamese.ts';

/**
 * The candidate that a person most likely meant, for a hint; null when none is near.
 *
 * Diacritics, case and đ count for nothing at first; a third of the letters may differ (at least one).
 * Of equally near candidates the one with the same diacritics wins, then the earlier one.
 */
export function nearest(value: string, candidates: Iterable<string>): string | null {
  const folded = foldVietnamese(value);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(folded.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(folded, foldVietnamese(candidate), bestDistance);
    const exacter = candidate.normalize('NFC') === value.normalize('NFC') ? 0 : 0.5;
    if (distance + exacter < bestDistance) {
      best = candidate;
      bestDistance = distance + exacter;
    }
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours; `limit` when it is at least that many. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
      }
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return Math.min(last[b.length] as number, limit);
}
