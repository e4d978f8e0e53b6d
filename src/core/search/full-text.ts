/** One record found by the index; `data` loads its text only when it is shown. */
export interface IndexHit {
  id: string;
  score: number;
  /** Places of the matched words in the record. */
  words: number[];
  data(): Promise<HitData>;
}

/** What the index keeps of a record, as Pagefind returns it: đ is still marked. */
export interface HitData {
  /** Address of the record without the site's base path. */
  raw_url?: string;
  url: string;
  /** Excerpt as HTML with `<mark>`; all else is escaped. */
  excerpt: string;
  meta: Record<string, string>;
  locations?: number[];
  anchors?: { id: string; location: number }[];
}

/** The full-text index, as far as our search uses it; `exact` respects diacritics. */
export interface FullTextIndex {
  search(term: string, exact?: boolean): Promise<IndexHit[]>;
}

/** Ranking weights handed to Pagefind (SEARCH §4.1, last row). */
export const rankingWeights = { termSimilarity: 5, pageLength: 1 } as const;
