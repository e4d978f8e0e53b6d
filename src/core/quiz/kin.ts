import type { Library, OfficialDocument } from '../library/library.ts';

interface Index {
  followers: ReadonlyMap<string, OfficialDocument[]>;
  bySymbol: ReadonlyMap<string, OfficialDocument[]>;
}

// Made once a library: looking through all documents for each of them would cost the square of their number.
const indexes = new WeakMap<Library, Index>();

/** The documents whose record names this one in a relation that is more than a mention. */
export function followersOf(library: Library, id: string): readonly OfficialDocument[] {
  return indexOf(library).followers.get(id) ?? [];
}

/** All documents that bear the number of this one, itself included; none when it has no number. */
export function sameNumber(library: Library, { data }: OfficialDocument): readonly OfficialDocument[] {
  return indexOf(library).bySymbol.get(data.symbol ?? '') ?? [];
}

function indexOf(library: Library): Index {
  const known = indexes.get(library);
  if (known) return known;
  const followers = new Map<string, OfficialDocument[]>();
  const bySymbol = new Map<string, OfficialDocument[]>();
  for (const doc of library.documents) {
    const targets = doc.data.relations.filter(({ type }) => type !== 'mentions').map(({ target }) => target);
    for (const target of new Set(targets)) add(followers, target, doc);
    if (doc.data.symbol) add(bySymbol, doc.data.symbol, doc);
  }
  const index = { followers, bySymbol };
  indexes.set(library, index);
  return index;
}

function add(map: Map<string, OfficialDocument[]>, key: string, doc: OfficialDocument): void {
  const list = map.get(key);
  if (list) list.push(doc);
  else map.set(key, [doc]);
}
