import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { dateSort } from '../../core/search/index-names.ts';
import { CborBytes } from './cbor.ts';
import { type IndexedRecord, metaFields, readRecord } from './indexed-record.ts';
import type { SearchRecord } from './record.ts';
import { chunkWords } from './word-chunks.ts';
import { WordPlaces } from './word-places.ts';

/** The version whose files these are. */
export const pagefindVersion = '1.6.0';

/**
 * Most files of excerpts in one part: above this many records neighbours share a file, a few clauses of one document.
 * A file for each record costs the file system more than all other work.
 */
const mostFragments = 800;

/** What Pagefind's script looks for at the beginning of each file that it unpacks. */
const signature = Buffer.from('pagefind_dcd');

/**
 * Writes the index of records as Pagefind 1.6.0 does (its own program needs four times the work, for it reads HTML and
 * takes every word anew): excerpts, words with their places, filters, the order of dates.
 * @returns the hash under which `pagefind-entry.json` names it
 */
export function writePart(records: readonly SearchRecord[], folder: string): string {
  for (const name of ['fragment', 'index', 'filter']) mkdirSync(path.join(folder, name), { recursive: true });
  const places = new WordPlaces();
  const meta = new CborBytes();
  meta.list(6);
  meta.text(pagefindVersion);
  const filters = writeFragments(records, places, meta, folder);
  writeWords(places, meta, folder);
  writeFilters(filters, meta, folder);
  addDates(records, meta);
  meta.list(metaFields.length);
  for (const name of metaFields) meta.text(name);
  const hash = nameOf(meta.written, new Set(), 10);
  pack(path.join(folder, `pagefind.${hash}.pf_meta`), meta.written);
  return hash;
}

/**
 * Reads the records and writes what is shown of them, a few at a time: each is known by the hash of its own, and by the
 * file that holds it with its neighbours.
 * @returns the filters of each record
 */
function writeFragments(
  records: readonly SearchRecord[],
  places: WordPlaces,
  meta: CborBytes,
  folder: string,
): IndexedRecord['filters'][] {
  const size = Math.max(1, Math.ceil(records.length / mostFragments));
  const [names, groups] = [new Set<string>(), new Set<string>()];
  const filters: IndexedRecord['filters'][] = [];
  meta.list(records.length);
  for (let at = 0; at < records.length; at += size) {
    const held = records.slice(at, at + size).map((record) => {
      const read = readRecord(record, filters.length, places);
      filters.push(read.filters);
      return { ...read, name: nameOf(read.fragment, names) };
    });
    const json = `{${held.map(({ name, fragment }) => `"${name}":${fragment}`).join()}}`;
    const [{ name = '', fragment = '' } = {}] = held;
    const group = size > 1 ? nameOf(json, groups).replace('_', '_group_') : '';
    pack(path.join(folder, 'fragment', `${group || name}.pf_fragment`), Buffer.from(group ? json : fragment));
    for (const { name, wordCount } of held) {
      meta.list(3);
      meta.text(name);
      meta.number(wordCount);
      meta.text(group);
    }
  }
  return filters;
}

function writeWords(places: WordPlaces, meta: CborBytes, folder: string): void {
  const names = new Set<string>();
  const chunks = chunkWords(places);
  meta.list(chunks.length);
  for (const { from, to, bytes } of chunks) {
    const name = nameOf(bytes, names);
    pack(path.join(folder, 'index', `${name}.pf_index`), bytes);
    meta.list(3);
    for (const text of [from, to, name]) meta.text(text);
  }
}

/** A file for each filter: its values with the numbers of their records. */
function writeFilters(read: readonly IndexedRecord['filters'][], meta: CborBytes, folder: string): void {
  const filters = new Map<string, Map<string, number[]>>();
  for (const [number, own] of read.entries()) {
    for (const [filter, values] of Object.entries(own)) {
      const held = filters.get(filter) ?? new Map<string, number[]>();
      filters.set(filter, held);
      for (const value of values) {
        const numbers = held.get(value);
        if (numbers) numbers.push(number);
        else held.set(value, [number]);
      }
    }
  }
  const names = new Set<string>();
  meta.list(filters.size);
  for (const [filter, values] of [...filters].sort(byName)) {
    const bytes = new CborBytes();
    bytes.list(2);
    bytes.text(filter);
    bytes.list(values.size);
    for (const [value, numbers] of [...values].sort(byName)) {
      bytes.list(2);
      bytes.text(value);
      bytes.numbers(numbers);
    }
    const name = nameOf(bytes.written, names);
    pack(path.join(folder, 'filter', `${name}.pf_filter`), bytes.written);
    meta.list(2);
    meta.text(filter);
    meta.text(name);
  }
}

/** Numbers of the dated records, the oldest first. */
function addDates(records: readonly SearchRecord[], meta: CborBytes): void {
  const dated = records.flatMap(({ date }, number) => (date ? [{ date: Number(date), number }] : []));
  meta.list(dated.length > 0 ? 1 : 0);
  if (dated.length === 0) return;
  meta.list(2);
  meta.text(dateSort);
  meta.numbers(dated.sort((a, b) => a.date - b.date).map(({ number }) => number));
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** A name from the hash of a content, as short as tells it from the others. */
function nameOf(content: string | Uint8Array, taken: Set<string>, length = 7): string {
  const hash = createHash('sha1').update(content).digest('hex');
  let name = `vi_${hash.slice(0, length)}`;
  while (taken.has(name) && name.length < hash.length) name = `vi_${hash.slice(0, name.length - 2)}`;
  taken.add(name);
  return name;
}

function pack(file: string, content: Uint8Array): void {
  writeFileSync(file, gzipSync(Buffer.concat([signature, content]), { level: 9 }));
}
