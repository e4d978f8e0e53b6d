import { toOldTone } from '../../core/text/vietnamese.ts';
import type { SearchRecord } from './record.ts';

/** Most records that are read and most words that are kept: the list is a download of a few KB at any size. */
const limits = { records: 3000, words: 5000 } as const;

/**
 * Syllables of the library with their marks, the commonest first: what the browser tells known words by, finishes and
 * mends them with (core/search/vocabulary.ts). Of a large library a share of the records stands for all.
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
const syllable = /(?<![\p{L}\d])\p{L}{1,7}(?![\p{L}\d])/gu;

function countWords(text: string, counts: Map<string, number>): void {
  for (const [word] of toOldTone(text).toLowerCase().matchAll(syllable))
    counts.set(word, (counts.get(word) ?? 0) + 1);
}
