import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

type Value = number | string | Value[];
/** Record, places in the text, places in the metadata. */
type Place = [number, number[], number[]];

/** What the files of an index hold, whatever their names and however it is cut into them. */
export interface ReadIndex {
  version: string;
  fields: string[];
  /** Records in the order of their dates. */
  sorts: [string, number[]][];
  filters: Record<string, Value>;
  /** By folded word: the places without marks, then by form with marks. */
  words: Map<string, [Place[], ...[string, Place[]][]]>;
  /** What is shown of each record, in the order of their numbers. */
  fragments: unknown[];
}

/** Reads the index of Pagefind 1.6.0 in a folder. */
export function readIndex(folder: string): ReadIndex {
  const meta = readdirSync(folder).find((name) => name.endsWith('.pf_meta')) ?? '';
  const unpack = (name: string) => gunzipSync(readFileSync(path.join(folder, name))).subarray(12);
  const read = (name: string) => readCbor(unpack(name)) as never;
  const [version, pages, chunks, filters, sorts, fields] = read(meta) as [
    string,
    [string, number, string][],
    [string, string, string][],
    [string, string][],
    [string, number[]][],
    string[],
  ];
  const words: ReadIndex['words'] = new Map();
  for (const [, , name] of chunks) {
    const [held] = read(`index/${name}.pf_index`) as [[string, Place[], [string, Place[]][]][]];
    for (const [word, plain, marked] of held) {
      const forms = marked.map(([form, places]): [string, Place[]] => [form, numbered(places)]);
      words.set(word, [numbered(plain), ...forms.sort(([a], [b]) => (a < b ? -1 : 1))]);
    }
  }
  const fragments = pages.map(([name, count, group]) => {
    const held = JSON.parse(`${unpack(`fragment/${group || name}.pf_fragment`)}`);
    const { anchors, ...shown } = group ? held[name] : held;
    const places = anchors.map(({ id, location }: { id: string; location: number }) => ({ id, location }));
    return { ...shown, anchors: places, count };
  });
  const filterEntries = filters.map(([name, file]) => [name, read(`filter/${file}.pf_filter`) as Value]);
  return { version, fields, sorts, filters: Object.fromEntries(filterEntries), words, fragments };
}

/** Each record is told from the one before. */
function numbered(places: readonly Place[]): Place[] {
  let number = 0;
  return places.map(([step, text, meta]) => {
    number += step;
    return [number, text, meta];
  });
}

function readCbor(bytes: Buffer): Value {
  let at = 0;
  const head = (low: number): number => {
    const size = { 24: 1, 25: 2, 26: 4 }[low];
    if (size === undefined) return low;
    at += size;
    return bytes.readUIntBE(at - size, size);
  };
  const next = (): Value => {
    const first = bytes[at] as number;
    at += 1;
    const count = head(first & 31);
    const kind = first >> 5;
    if (kind === 0) return count;
    if (kind === 1) return -1 - count;
    if (kind === 4) return Array.from({ length: count }, next);
    at += count;
    return bytes.toString('utf8', at - count, at);
  };
  return next();
}
