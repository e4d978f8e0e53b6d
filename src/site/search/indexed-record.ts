import { facetNames } from '../../core/search/facets.ts';
import { facetFilters, monthFilter, withinFilter } from '../../core/search/index-names.ts';
import { toIndexText } from '../../core/search/normalize.ts';
import type { SearchRecord } from './record.ts';
import type { WordPlaces } from './word-places.ts';

/** What the index keeps of a record beside the places of its words. */
export interface IndexedRecord {
  /** What the browser loads to show it, as JSON. */
  fragment: string;
  wordCount: number;
  filters: Record<string, string[]>;
}

/** Names of the metadata, in their order in the index. */
export const metaFields = ['ma', 'title'] as const;

/**
 * Adds the words of a record to the index: normalised text, đ marked, number and date tokens in the metadata `ma`.
 * @param number its number in the part, one more than that of the record before
 */
export function readRecord(record: SearchRecord, number: number, places: WordPlaces): IndexedRecord {
  const meta = { ma: record.tokens.join(' '), title: toIndexText(record.title) };
  for (const [field, name] of metaFields.entries()) {
    for (const [place, word] of wordsOf(meta[name]).entries()) places.addMeta(word, place, field);
  }
  const content: string[] = [];
  const anchors: { id: string; location: number }[] = [];
  for (const { tag, id, text } of record.lines) {
    if (id) anchors.push({ id, location: content.length });
    for (const word of wordsOf(toIndexText(asSentence(text)))) {
      places.addText(word, content.length, tag);
      content.push(word);
    }
  }
  places.endRecord(number);
  const filters = filtersOf(record);
  const wordCount = Math.max(1, content.length);
  const shown = {
    url: record.url,
    content: content.join(' '),
    word_count: wordCount,
    filters,
    meta,
    anchors,
  };
  return { fragment: JSON.stringify(shown), wordCount, filters };
}

/** Values by filter; they are ASCII codes. */
function filtersOf({ facets, date, within }: SearchRecord): Record<string, string[]> {
  const filters: Record<string, string[]> = {};
  for (const name of facetNames) if (facets[name]?.length) filters[facetFilters[name]] = [...facets[name]];
  if (within) filters[withinFilter] = [within];
  if (date) filters[monthFilter] = [date.slice(0, 6)];
  return filters;
}

/** Lines follow each other in an excerpt, so each ends with a sign. */
function asSentence(text: string): string {
  return /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc})$*]$/u.test(text) ? `${text}.` : text;
}

/** Not «\s»: that is also what ties a lone sign to the word before it (core/search/normalize.ts). */
function wordsOf(text: string): string[] {
  return text.split(/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/).filter(Boolean);
}
