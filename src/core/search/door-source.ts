import type { DoorEntry, DoorList, DoorName, DoorRoot, DoorSeries, DoorSource } from './door-data.ts';
import { entryKey } from './door-data.ts';
import { findPrefix } from './pages.ts';

/** Reads one page file of a list: `/so-hieu/numbers-3.json`. */
export type ReadDoorPage = <T>(list: DoorList, page: number) => Promise<T[]>;

/**
 * Looks things up in the door's files: the root says on which page a key begins, so one page is read
 * for a look-up, two where a group of keys goes over the edge of a page, whatever the size of the library.
 */
export function createDoorSource(root: DoorRoot, readPage: ReadDoorPage): DoorSource {
  async function find<T>(list: DoorList, keyOf: (item: T) => string, prefix: string) {
    if (!root.inline)
      return findPrefix<T>(
        { bounds: root.bounds[list], keyOf, readPage: (page) => readPage<T>(list, page) },
        prefix,
      );
    const items = root.inline[list] as readonly unknown[] as readonly T[];
    return { items: items.filter((item) => keyOf(item).startsWith(prefix)), isCut: false };
  }

  return {
    async byNumber(number, code) {
      // All kinds of the number while they fit on the page; only the kind asked for when they do not.
      const all = await find<DoorEntry>('numbers', entryKey, entryKey({ number }));
      if (!all.isCut || !code) return { entries: all.items, isCut: all.isCut };
      const { items, isCut } = await find<DoorEntry>('numbers', entryKey, entryKey({ number, code }));
      return { entries: items, isCut };
    },
    seriesOf: async (code) => (await find<DoorSeries>('series', ({ series }) => series, `${code}/`)).items,
    named: (name) => find<DoorName>('names', (entry) => entry.name, name),
    onDate: (date) => find<DoorName>('dates', (entry) => entry.name, date),
  };
}
