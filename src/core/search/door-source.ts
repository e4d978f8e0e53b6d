import type { Bounds, DoorEntry, DoorName, DoorRoot, DoorSeries, DoorSource } from './door-data.ts';
import { entryKey, pageOf } from './door-data.ts';

/** Lists that are cut into pages, and their file names. */
type DoorList = 'numbers' | 'series' | 'names';

/** Reads one page file of a list: `/so-hieu/numbers-3.json`. */
export type ReadDoorPage = <T>(list: DoorList, page: number) => Promise<T[]>;

/**
 * Looks things up in the door's files: the root says on which page a key begins, so one page is read
 * for a look-up, two where a group of keys goes over the edge of a page, whatever the size of the library.
 */
export function createDoorSource(root: DoorRoot, readPage: ReadDoorPage): DoorSource {
  async function find<T>(
    list: DoorList,
    keyOf: (item: T) => string,
    prefix: string,
  ): Promise<{ items: T[]; isCut: boolean }> {
    const own = (item: T) => keyOf(item).startsWith(prefix);
    if (root.inline) return { items: (root.inline[list] as unknown as T[]).filter(own), isCut: false };
    const bounds: Bounds = root.bounds[list];
    const first = pageOf(bounds, prefix);
    if (first < 0) return { items: [], isCut: false };
    const items = (await readPage<T>(list, first)).filter(own);
    const goesOn = (page: number) => bounds[page]?.startsWith(prefix) ?? false;
    if (!goesOn(first + 1)) return { items, isCut: false };
    items.push(...(await readPage<T>(list, first + 1)).filter(own));
    return { items, isCut: goesOn(first + 2) };
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
    named: async (name) => (await find<DoorName>('names', (entry) => entry.name, name)).items,
  };
}
