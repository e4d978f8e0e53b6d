import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFullText, type PagefindModule } from '../../../src/islands/pagefind-open.ts';
import { divideRecords } from '../../../src/site/search/index-parts.ts';
import { indexMissingParts, publishParts } from '../../../src/site/search/index-store.ts';
import type { SearchRecord } from '../../../src/site/search/record.ts';
import { allowFileFetch } from '../../support/pagefind.ts';

const record = (url: string, text = 'đảng viên'): SearchRecord => ({
  url,
  title: `Văn bản ${url}`,
  lines: [{ tag: 'p', id: 'muc-i', text }],
  tokens: [],
  facets: { part: ['van-ban'], year: ['2022'] },
  date: '20220718',
});

describe('dividing the index', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => record(`/van-ban/v${at >> 2}/#muc-${at % 4}`));

  it('leaves a small library in one part', () => {
    expect(divideRecords(many.slice(0, 2000))).toEqual([many.slice(0, 2000)]);
  });

  it('puts every record in one part, and a document whole', () => {
    const parts = divideRecords(many);
    expect(parts).toHaveLength(4);
    expect(parts.flat()).toHaveLength(many.length);
    const partsOf = new Map<string, Set<number>>();
    for (const [number, part] of parts.entries()) {
      for (const { url } of part) {
        const page = url.replace(/#.*/, '');
        partsOf.set(page, (partsOf.get(page) ?? new Set()).add(number));
      }
    }
    expect([...partsOf.values()].filter((numbers) => numbers.size > 1)).toEqual([]);
  });

  it('changes one part when one document changes', () => {
    const changed = many.map((entry) =>
      entry.url.startsWith('/van-ban/v7/') ? record(entry.url, 'mới') : entry,
    );
    const [before, after] = [divideRecords(many), divideRecords(changed)];
    const differ = before.filter((part, at) => JSON.stringify(part) !== JSON.stringify(after[at]));
    expect(differ).toHaveLength(1);
  });
});

describe('an index in two parts', () => {
  let folder: string;
  const parts = [
    [record('/van-ban/a/#muc-i', 'hợp tác xã nông nghiệp'), record('/van-ban/b/', 'đất đai')],
    [record('/van-ban/c/#muc-ii-3', 'kinh tế tập thể và hợp tác xã')],
  ];
  const store = () => path.join(folder, 'store');

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'parts-'));
    publishParts(await indexMissingParts(parts, store()), path.join(folder, 'pagefind'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('answers from both, with and without diacritics', async () => {
    allowFileFetch();
    await writeFile(path.join(folder, 'pagefind', 'package.json'), '{"type":"module"}');
    const address = `${pathToFileURL(path.join(folder, 'pagefind')).href}/`;
    const module = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as PagefindModule;
    const index = await openFullText(module, { address, parts: 2, options: { baseUrl: '/' } });
    const found = async (words: string, exact: boolean) =>
      (
        await Promise.all(
          (await index.search(words, { exact })).map(async (hit) => (await hit.data()).raw_url),
        )
      ).sort();
    expect(await found('hop tac xa', false)).toEqual(['/van-ban/a/#muc-i', '/van-ban/c/#muc-ii-3']);
    expect(await found('hợp tác xã', true)).toEqual(['/van-ban/a/#muc-i', '/van-ban/c/#muc-ii-3']);
    expect(await found('hop tac xa', true)).toEqual([]);
    expect(await found('tập thể', true)).toEqual(['/van-ban/c/#muc-ii-3']);
  });

  it('indexes again only the part that changed', async () => {
    const [first] = await indexMissingParts(parts, store());
    const before = (await stat(first as string)).ctimeMs;
    const changed = [parts[0] ?? [], [record('/van-ban/c/#muc-ii-3', 'kinh tế tư nhân')]];
    const folders = await indexMissingParts(changed, store());
    expect((await stat(first as string)).ctimeMs).toBe(before);
    expect(folders[0]).toBe(first);
    expect(await readdir(store())).toHaveLength(3);
  });
});
