import type { Facets } from '../../core/search/facets.ts';

/** One line of a record, with the anchor of the clause that it comes from. */
export interface RecordLine {
  tag: 'h2' | 'p';
  /** Anchor on the page; absent for lines that have no address of their own. */
  id?: string;
  text: string;
}

/** One entry of the full-text index: a clause group, a question, a guide, a campaign, a duty or a term. */
export interface SearchRecord {
  /** Address without the base path, with the anchor: `/van-ban/60-kh-duk-2022/#muc-ii-3` (core/search/record-address.ts). */
  url: string;
  /** What the list of results shows: the page, then the part of it: «Kế hoạch 60-KH/ĐUK › II.3. Hình thức tổ chức…». */
  title: string;
  lines: RecordLine[];
  /** Number and date tokens (core/search/tokens.ts). */
  tokens: string[];
  facets: Facets;
  /** Day that the list is sorted by, «20220718»; null when not known. */
  date: string | null;
  /** Id of the document that the record is searched with («trong văn bản này»); absent for what is no document. */
  within?: string;
}

/** Number of words of a text, as the sizes of records are measured: runs of anything but spaces and line ends. */
export function countWords(text: string): number {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const isWord = text.charCodeAt(at) > space;
    if (isWord && !isInside) count += 1;
    isInside = isWord;
  }
  return count;
}

const space = 0x20;
