import { CborBytes } from './cbor.ts';
import type { IndexWord, Places, WordPlaces } from './word-places.ts';

/**
 * Word places in one piece of the index, a quarter of Pagefind's own: a query loads half the bytes or less of its
 * words, and the whole index grows by 1.4 %.
 */
const chunkSize = 5000;

/** A piece of the index: a query loads it when a word of it begins between `from` and `to`. */
export interface WordChunk {
  from: string;
  to: string;
  bytes: Uint8Array;
}

/** Cuts the words, in the order of their letters, into pieces of a few thousand places. */
export function chunkWords({ words, places }: WordPlaces): WordChunk[] {
  const groups: [string, IndexWord][][] = [];
  let size = chunkSize;
  for (const [folded, word] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (size >= chunkSize) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push([folded, word]);
    size += word.marked.size;
    for (const form of [word.plain, ...word.marked.values()]) size += places[form]?.size ?? 0;
  }
  const chunks = groups.map((group) => ({
    from: group[0]?.[0] ?? '',
    to: group.at(-1)?.[0] ?? '',
    bytes: encode(group, places),
  }));
  for (const [at, chunk] of chunks.entries()) {
    const next = chunks[at + 1];
    if (!next) continue;
    const shared = sharedStart(chunk.to, next.from);
    const to = chunk.to.slice(0, shared + 1);
    if (to >= chunk.from) chunk.to = to;
    next.from = next.from.slice(0, shared + 1);
  }
  return chunks;
}

function encode(group: readonly [string, IndexWord][], places: readonly Places[]): Uint8Array {
  const bytes = new CborBytes();
  bytes.list(1);
  bytes.list(group.length);
  for (const [folded, { plain, marked }] of group) {
    bytes.list(3);
    bytes.text(folded);
    addRecords(bytes, places[plain]);
    bytes.list(marked.size);
    for (const [form, number] of marked) {
      bytes.list(2);
      bytes.text(form);
      addRecords(bytes, places[number]);
    }
  }
  return bytes.written;
}

function addRecords(bytes: CborBytes, places: Places | undefined): void {
  bytes.list(places?.records ?? 0);
  if (places) bytes.raw(places.bytes.written);
}

/** Number of letters that both words begin with. */
function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}
