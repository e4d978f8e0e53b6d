import { type Facets, facetNames } from '../core/search/facets.ts';
import {
  type FullTextIndex,
  type IndexHit,
  type IndexSearch,
  rankingWeights,
} from '../core/search/full-text.ts';
import { dateSort, facetFilters, withinFilter } from '../core/search/index-names.ts';
import { recordAddress } from '../core/search/record-address.ts';

/** What we use of an instance of Pagefind 1.6. */
export interface Pagefind {
  init(): Promise<void>;
  options(options: { exactDiacritics: boolean }): Promise<void>;
  mergeIndex(address: string, options: object): Promise<void>;
  search(term: string | null, options?: PagefindSearch): Promise<{ results: IndexHit[] }>;
}

/** Filters and order in Pagefind's own form: any of the values of every filter. */
interface PagefindSearch {
  filters?: Record<string, { any: readonly string[] }>;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** Pagefind's script, loaded from the folder of the index. */
export interface PagefindModule {
  createInstance(options: object): Pagefind;
}

/** Where an index stands: the address of its folder, «/» at its end, and the number of its parts. */
export interface IndexPlace {
  address: string;
  parts: number;
  /** Options of Pagefind that a place needs of its own. */
  options?: object;
}

const options = { ranking: rankingWeights, excerptLength: 30, excerptEllipsis: '…' };

/**
 * Opens the full-text index of a site. Whether diacritics count is a setting of Pagefind's first part alone: an index
 * of one part is switched between searches, which wait for each other; one of several parts is opened for each way.
 */
export async function openFullText(module: PagefindModule, place: IndexPlace): Promise<FullTextIndex> {
  const { address, parts } = place;
  const open = async (exactDiacritics: boolean): Promise<Pagefind> => {
    const all = { ...options, ...place.options, exactDiacritics };
    const pagefind = module.createInstance({ ...all, basePath: address });
    await pagefind.init();
    for (let part = 1; part < parts; part += 1) await pagefind.mergeIndex(`${address}${part}/`, all);
    return pagefind;
  };
  const folded = await open(false);
  return createPagefindIndex(folded, parts > 1 ? await open(true) : folded);
}

/**
 * Pagefind as the full-text index of our search.
 * @param exact an instance that respects diacritics; the same one when it is to be switched
 */
export function createPagefindIndex(folded: Pagefind, exact: Pagefind = folded): FullTextIndex {
  let last: Promise<unknown> = Promise.resolve();
  let isExact = false;

  async function search(term: string | null, wanted: IndexSearch): Promise<IndexHit[]> {
    const asExact = wanted.exact ?? false;
    if (exact === folded && asExact !== isExact) {
      isExact = asExact;
      await folded.options({ exactDiacritics: asExact });
    }
    const { results } = await (asExact ? exact : folded).search(term, pagefindSearch(wanted));
    return results.map(withAddress);
  }

  return {
    search(term, wanted = {}) {
      const next = last.then(() => search(term, wanted));
      last = next.catch(() => undefined);
      return next;
    },
  };
}

/** What is wanted in Pagefind's own form. */
function pagefindSearch({ facets = {}, within, sort }: IndexSearch): PagefindSearch {
  const filters = { ...filtersOf(facets), ...(within && { [withinFilter]: { any: [within] } }) };
  return {
    ...(Object.keys(filters).length > 0 && { filters }),
    ...(sort && { sort: { [dateSort]: sort === 'newest' ? ('desc' as const) : ('asc' as const) } }),
  };
}

function filtersOf(facets: Facets): Record<string, { any: readonly string[] }> {
  return Object.fromEntries(
    facetNames.flatMap((name) => {
      const values = facets[name] ?? [];
      return values.length > 0 ? [[facetFilters[name], { any: values }] as const] : [];
    }),
  );
}

/** A hit whose data has the address of the record, not the one that the index made of its file's name. */
function withAddress(hit: IndexHit): IndexHit {
  return {
    ...hit,
    data: async () => {
      const data = await hit.data();
      return { ...data, raw_url: recordAddress(data.raw_url ?? data.url) };
    },
  };
}
