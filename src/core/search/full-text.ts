import type { Facets } from './facets.ts';

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
  /** `title`, the page and, after « › », the part of it; `ma`, tokens of numbers and dates. */
  meta: Record<string, string>;
  /** Id of the other site's library that the record comes from; null or absent for this site's own. */
  library?: string | null;
  /** Address of that library, «https://…/»; absent for this site's own. */
  libraryUrl?: string;
  /** Values by filter (index-names.ts). */
  filters?: Record<string, string[]>;
  locations?: number[];
  anchors?: { id: string; location: number }[];
}

/** How a search is to be made. */
export interface IndexSearch {
  /** True when diacritics count. */
  exact?: boolean;
  /** Only records with one of the values of every facet. */
  facets?: Facets;
  /** Only records of this document. */
  within?: string | null;
}

/** The full-text index, as far as our search uses it. */
export interface FullTextIndex {
  /** @param term words, or a phrase in quotation marks; null for every record */
  search(term: string | null, options?: IndexSearch): Promise<IndexHit[]>;
  /** Values of every facet that a record has, those of most records first. */
  values?(): Promise<Facets>;
  /** Place of each dated record in time by its id, the oldest lowest; equal where the index cannot tell. */
  byDate?(): Promise<ReadonlyMap<string, number>>;
  /** Ids of other libraries that could not be reached. */
  unreachable?: readonly string[];
  /** Words of the library with their marks, the commonest first: to finish and to mend what was typed. */
  vocabulary?(): Promise<readonly string[]>;
}

/** Ranking weights handed to Pagefind. */
export const rankingWeights = { termSimilarity: 5, pageLength: 1 } as const;
