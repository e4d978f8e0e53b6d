import type { FullTextIndex, IndexHit } from '../core/search/full-text.ts';
import { recordAddress } from '../core/search/record-address.ts';

/** What we use of an instance of Pagefind 1.6. */
export interface Pagefind {
  options(options: { exactDiacritics: boolean }): Promise<void>;
  search(term: string): Promise<{ results: IndexHit[] }>;
}

/**
 * Pagefind as the full-text index of our search. Whether diacritics count is a setting of the instance, so searches
 * wait for each other.
 */
export function createPagefindIndex(pagefind: Pagefind): FullTextIndex {
  let last: Promise<unknown> = Promise.resolve();
  let isExact = false;

  async function search(term: string, exact: boolean): Promise<IndexHit[]> {
    if (exact !== isExact) {
      isExact = exact;
      await pagefind.options({ exactDiacritics: exact });
    }
    return (await pagefind.search(term)).results.map(withAddress);
  }

  return {
    search(term, exact = false) {
      const next = last.then(() => search(term, exact));
      last = next.catch(() => undefined);
      return next;
    },
  };
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
