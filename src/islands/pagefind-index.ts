import { type Facets, facetNames } from '../core/search/facets.ts';
import type { FullTextIndex, IndexHit, IndexSearch } from '../core/search/full-text.ts';
import { dateSort, facetFilters, monthFilter, withinFilter } from '../core/search/index-names.ts';
import { recordAddress } from '../core/search/record-address.ts';

/** What we use of an instance of Pagefind 1.6. */
export interface Pagefind {
  init(): Promise<void>;
  options(options: { exactDiacritics: boolean }): Promise<void>;
  mergeIndex(address: string, options: object): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(term: string | null, options?: PagefindSearch): Promise<{ results: IndexHit[] }>;
}

/** Filters and order in Pagefind's own form: any of the values of every filter. */
interface PagefindSearch {
  filters?: Record<string, { any: readonly string[] }>;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** How an index is put together. */
export interface PagefindSetup {
  /** An instance that respects diacritics; the same one when it is to be switched. */
  exact?: Pagefind;
  /** True when the index has several parts: each is in order of date, but not their sum. */
  isMerged?: boolean;
  /** Reads the words of the library. */
  readWords?: () => Promise<readonly string[]>;
  /** Other sites' libraries that are part of it, and those that could not be reached. */
  libraries?: readonly { id: string; url: string }[];
  unreachable?: readonly string[];
}

/**
 * Pagefind as the full-text index of our search.
 * @param folded an instance to which diacritics do not count
 */
export function createPagefindIndex(folded: Pagefind, setup: PagefindSetup = {}): FullTextIndex {
  const { exact = folded, isMerged = false, libraries = [], unreachable = [] } = setup;
  let last: Promise<unknown> = Promise.resolve();
  let isExact = false;
  let words: Promise<readonly string[]> | undefined;

  async function search(term: string | null, wanted: IndexSearch): Promise<IndexHit[]> {
    const asExact = wanted.exact ?? false;
    if (exact === folded && asExact !== isExact) {
      isExact = asExact;
      await folded.options({ exactDiacritics: asExact });
    }
    const { results } = await (asExact ? exact : folded).search(term, { filters: filtersOf(wanted) });
    return onceEach(results).map((hit) => withAddress(hit, libraries));
  }

  /** One after another: whether diacritics count is a setting that lasts. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  }

  return {
    unreachable,
    search: (term, wanted = {}) => inTurn(() => search(term, wanted)),
    values: () => inTurn(() => valuesOf(folded)),
    byDate: () => inTurn(() => (isMerged ? placesByMonth(folded) : placesByDay(folded))),
    async vocabulary() {
      // Without the list words are searched as they stand.
      words ??= setup.readWords?.().catch(() => []) ?? Promise.resolve([]);
      return words;
    },
  };
}

/** Two libraries that hold the same record give it the same id: the first, this site's own, stands for both. */
function onceEach(hits: readonly IndexHit[]): IndexHit[] {
  const seen = new Set<string>();
  return hits.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** The chosen values and the chosen document as filters. */
function filtersOf({ facets = {}, within }: IndexSearch): Record<string, { any: readonly string[] }> {
  const chosen = facetNames.flatMap((name) => {
    const values: Facets[typeof name] = facets[name];
    return values?.length ? [[facetFilters[name], { any: values }] as const] : [];
  });
  return { ...Object.fromEntries(chosen), ...(within && { [withinFilter]: { any: [within] } }) };
}

async function valuesOf(pagefind: Pagefind): Promise<Facets> {
  const held = await pagefind.filters();
  return Object.fromEntries(
    facetNames.map((name) => {
      const counts = Object.entries(held[facetFilters[name]] ?? {});
      return [name, counts.sort(([, a], [, b]) => b - a).map(([value]) => value)];
    }),
  );
}

async function placesByDay(pagefind: Pagefind): Promise<ReadonlyMap<string, number>> {
  const { results } = await pagefind.search(null, { sort: { [dateSort]: 'asc' } });
  return new Map(results.map(({ id }, at) => [id, at]));
}

async function placesByMonth(pagefind: Pagefind): Promise<ReadonlyMap<string, number>> {
  const months = Object.keys((await pagefind.filters())[monthFilter] ?? {}).sort();
  const places = new Map<string, number>();
  for (const [at, month] of months.entries()) {
    const { results } = await pagefind.search(null, { filters: { [monthFilter]: { any: [month] } } });
    for (const { id } of results) places.set(id, at);
  }
  return places;
}

/** A hit whose data has the address of the record, not the one that the index made of its file's name. */
function withAddress(hit: IndexHit, libraries: readonly { id: string; url: string }[]): IndexHit {
  return {
    ...hit,
    data: async () => {
      const data = await hit.data();
      const library = libraries.find(({ url }) => joined(data.url).startsWith(joined(url)));
      return {
        ...data,
        raw_url: recordAddress(data.raw_url ?? data.url),
        ...(library && { library: library.id, libraryUrl: library.url }),
      };
    },
  };
}

/** An address as Pagefind joins it to a site's: no two slashes together. */
function joined(address: string): string {
  return address.replace(/\/+/g, '/');
}
