import type { DoorRoot, DoorSource } from '../core/search/door-data.ts';
import { createDoorSource } from '../core/search/door-source.ts';
import type { KeyedSuggestion, SuggestRoot, SuggestSource } from '../core/search/suggest.ts';

/** Reads a JSON file of the site by its path without the base. */
export type ReadJson = (path: string) => Promise<unknown>;

/** Reads the files of a site that lives at `base` («/» or «/thu-vien/»). */
export function siteJson(base: string): ReadJson {
  return async (path) => {
    const reply = await fetch(base + path);
    if (!reply.ok) throw new Error(`${path}: ${reply.status}`);
    return reply.json();
  };
}

/** Makes each value once; one that failed is forgotten, so that the next try makes it again. */
export function once<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const made = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const value = make(key);
    made.set(key, value);
    value.catch(() => made.delete(key));
    return value;
  };
}

/** The number door of a site; its files are read when they are needed. */
export async function openDoor(read: ReadJson): Promise<DoorSource> {
  const root = (await read('so-hieu/index.json')) as DoorRoot;
  return createDoorSource(
    root,
    async (list, page) => (await read(`so-hieu/${list}-${page}.json`)) as never[],
  );
}

/** The suggestions of a site; `read` should keep what it has read. */
export function openSuggestions(read: ReadJson): SuggestSource {
  return {
    root: async () => (await read('so-hieu/goi-y.json')) as SuggestRoot,
    page: async (page) => (await read(`so-hieu/goi-y-${page}.json`)) as KeyedSuggestion[],
  };
}
