import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../core/content/entry.ts';
import { isPlan, type Library } from '../core/library/library.ts';
import { getLibrary } from './library.ts';

/** One record and, where the library knows it, the path of its file. */
interface HeldRecord {
  data: { id: string };
  file?: string;
}

const asRecords = (items: Iterable<{ id: string }>): HeldRecord[] => [...items].map((data) => ({ data }));

const recordsOf: Record<Exclude<CollectionName, 'guides'>, (library: Library) => HeldRecord[]> = {
  directives: ({ documents }) => documents.filter((doc) => !isPlan(doc)),
  plans: ({ documents }) => documents.filter(isPlan),
  booklets: ({ booklets }) => asRecords(booklets),
  campaigns: ({ campaigns }) => asRecords(campaigns.values()),
  bodies: ({ bodies }) => asRecords(bodies.values()),
  glossary: ({ glossary }) => asRecords(glossary),
};

/**
 * Fills a collection from the library, which was read, validated and cross-checked before any loader runs: the store
 * holds the very records that pages show, and no file is read or validated a second time (a fifth of the build).
 */
export function libraryLoader(name: keyof typeof recordsOf): Loader {
  return {
    name: 'library-loader',
    load: async ({ store }) => {
      store.clear();
      for (const { data, file } of recordsOf[name](await getLibrary())) {
        store.set({ id: data.id, data: { ...data }, ...(file ? { filePath: file } : {}) });
      }
    },
  };
}
