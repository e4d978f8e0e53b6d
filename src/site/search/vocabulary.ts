import { foldVietnamese } from '../../core/text/vietnamese.ts';
import type { SearchRecord } from './record.ts';

/** Most records that are read and most words that are kept: the list is a download of a few KB at any size. */
const limits = { records: 3000, words: 3000 } as const;

/**
 * Folded syllables of the library, the commonest first: what the browser finishes and mends words with
 * (core/search/mend.ts). Of a large library a share of the records stands for all.
 */
export function vocabularyOf(records: readonly SearchRecord[]): string[] {
  const step = Math.max(1, Math.ceil(records.length / limits.records));
  const counts = new Map<string, number>();
  for (let at = 0; at < records.length; at += step) {
    const { title, lines } = records[at] as SearchRecord;
    for (const text of [title, ...lines.map((line) => line.text)]) countWords(text, counts);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, limits.words)
    .map(([word]) => word);
}

/** No syllable is longer: «nghiêng». */
const syllable = /(?<![a-z0-9])[a-z]{2,7}(?![a-z0-9])/g;

function countWords(text: string, counts: Map<string, number>): void {
  for (const [word] of foldVietnamese(text).matchAll(syllable)) counts.set(word, (counts.get(word) ?? 0) + 1);
}
