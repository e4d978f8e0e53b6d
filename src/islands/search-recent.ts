/** The reader's recent searches, kept on this device and nowhere else. */
export interface RecentSearches {
  /** Newest first; empty when nothing is kept. */
  list(): string[];
  add(query: string): void;
  remove(query: string): void;
  clear(): void;
  /** False when the reader has switched them off. */
  isOn(): boolean;
  /** Switching off also forgets what was kept. */
  turn(on: boolean): void;
}

/** Key of the stored value, and the most that is kept: searches, and letters of each. */
export const recentKey = 'tim-gan-day';
const limits = { searches: 8, letters: 200 } as const;

interface Stored {
  version: 1;
  isOn: boolean;
  queries: string[];
}

/** Recent searches in a storage; a storage that refuses or holds something else is an empty one. */
export function createRecent(storage: Pick<Storage, 'getItem' | 'setItem'>): RecentSearches {
  const read = (): Stored => {
    try {
      return parse(storage.getItem(recentKey));
    } catch {
      return parse(null);
    }
  };
  const write = (change: Partial<Stored>) => {
    try {
      storage.setItem(recentKey, JSON.stringify({ ...read(), ...change }));
    } catch {
      // A private window keeps nothing.
    }
  };
  return {
    list: () => read().queries,
    add(query) {
      const clean = query.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, limits.letters);
      const { isOn, queries } = read();
      if (!isOn || clean.length < 2) return;
      write({ queries: [clean, ...queries.filter((known) => known !== clean)].slice(0, limits.searches) });
    },
    remove: (query) => write({ queries: read().queries.filter((known) => known !== query) }),
    clear: () => write({ queries: [] }),
    isOn: () => read().isOn,
    turn: (isOn) => write({ isOn, queries: [] }),
  };
}

function parse(text: string | null): Stored {
  const value = JSON.parse(text ?? 'null') as Partial<Stored> | null;
  if (value?.version !== 1) return { version: 1, isOn: true, queries: [] };
  const queries = Array.isArray(value.queries) ? value.queries : [];
  return {
    version: 1,
    isOn: value.isOn !== false,
    queries: queries.filter((query) => typeof query === 'string').slice(0, limits.searches),
  };
}
