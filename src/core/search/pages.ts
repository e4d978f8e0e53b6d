/** A sorted list cut into pages: for every page the shortest beginning of its first key that no earlier key reaches. */
export type Bounds = string[];

/** Largest page, in characters of JSON: about 2 KB when compressed. */
export const pageSize = 8_000;

/** Cuts a list that is sorted by `keyOf` into pages of at most `limit` characters, never empty. */
export function cutPages<T>(
  list: readonly T[],
  keyOf: (item: T) => string,
  limit: number = pageSize,
): { bounds: Bounds; pages: T[][] } {
  const bounds: Bounds = [];
  const pages: T[][] = [];
  let size = Number.POSITIVE_INFINITY;
  let last = '';
  for (const item of list) {
    const length = JSON.stringify(item).length + 1;
    const key = keyOf(item);
    if (size + length > limit) {
      pages.push([]);
      bounds.push(shortestAfter(last, key));
      size = 0;
    }
    pages.at(-1)?.push(item);
    size += length;
    last = key;
  }
  return { bounds, pages };
}

/** The shortest beginning of `key` that comes after `last`; the whole key where they are the same. */
function shortestAfter(last: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= last) length += 1;
  return key.slice(0, length);
}

/** Number of the page on which keys that start with `prefix` begin; −1 when there are no pages. */
function pageOf(bounds: Bounds, prefix: string): number {
  let page = bounds.length > 0 ? 0 : -1;
  for (let at = 1; at < bounds.length; at += 1) if ((bounds[at] as string) < prefix) page = at;
  return page;
}

/** A list in pages, and how one of them is read. */
export interface PagedList<T> {
  bounds: Bounds;
  keyOf: (item: T) => string;
  readPage: (page: number) => Promise<readonly T[]>;
}

/**
 * Items whose key starts with a prefix. One page is read, two where the group goes over the edge of a page, whatever
 * the size of the list; `isCut` when there are more.
 */
export async function findPrefix<T>(
  { bounds, keyOf, readPage }: PagedList<T>,
  prefix: string,
): Promise<{ items: T[]; isCut: boolean }> {
  const own = (item: T) => keyOf(item).startsWith(prefix);
  const first = pageOf(bounds, prefix);
  if (first < 0) return { items: [], isCut: false };
  const items = (await readPage(first)).filter(own);
  const goesOn = (page: number) => bounds[page]?.startsWith(prefix) ?? false;
  if (!goesOn(first + 1)) return { items, isCut: false };
  items.push(...(await readPage(first + 1)).filter(own));
  return { items, isCut: goesOn(first + 2) };
}
