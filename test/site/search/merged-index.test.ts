import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countFacets } from '../../../src/core/search/counts.ts';
import { noRefinement } from '../../../src/core/search/facets.ts';
import type { FullTextIndex } from '../../../src/core/search/full-text.ts';
import { landingOf } from '../../../src/core/search/landing.ts';
import { planQuery } from '../../../src/core/search/query-plan.ts';
import { runPlan } from '../../../src/core/search/run.ts';
import { type OtherLibrary, openFullText, type PagefindModule } from '../../../src/islands/pagefind-open.ts';
import { indexMissingParts, publishParts } from '../../../src/site/search/index-store.ts';
import type { SearchRecord } from '../../../src/site/search/record.ts';
import { vocabularyOf } from '../../../src/site/search/vocabulary.ts';
import { allowFileFetch } from '../../support/pagefind.ts';

const record = (url: string, text: string, date: string, kind = 'ke-hoach'): SearchRecord => ({
  url,
  title: `Văn bản ${url}`,
  lines: [{ tag: 'p', id: 'muc-i', text }],
  tokens: [],
  facets: { part: ['van-ban'], kind: [kind], year: [date.slice(0, 4)] },
  date,
  within: url.split('/')[2] ?? '',
});

const own = [
  [
    record('/van-ban/a/#muc-i', 'hợp tác xã nông nghiệp', '20210503'),
    record('/van-ban/b/', 'đất đai', '20220616', 'nghi-quyet'),
  ],
  [record('/van-ban/c/#muc-ii-3', 'kinh tế – xã hội và hợp tác xã', '20220718', 'nghi-quyet')],
];
const province = [[record('/van-ban/d/#muc-i', 'hợp tác xã của tỉnh', '20190101')]];
const block = [
  [record('/van-ban/e/#muc-i', 'hợp tác xã của khối', '20240101')],
  [record('/van-ban/f/', 'ma túy', '20200101')],
];

let folder: string;
const siteOf = (name: string) => `${pathToFileURL(path.join(folder, name)).href}/`;

async function build(name: string, parts: SearchRecord[][]): Promise<void> {
  const output = path.join(folder, name, 'pagefind');
  const folders = await indexMissingParts(parts, path.join(folder, 'store', name));
  publishParts(folders, output, vocabularyOf(parts.flat()));
}

async function open(others: readonly OtherLibrary[] = []): Promise<FullTextIndex> {
  const address = `${siteOf('own')}pagefind/`;
  const module = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as PagefindModule;
  return openFullText(module, { address, parts: own.length, options: { baseUrl: '/' } }, others);
}

async function find(index: FullTextIndex, query: string, refinement = noRefinement) {
  const { hits } = await runPlan(index, planQuery(query), refinement);
  return Promise.all(hits.map(async ({ hit }) => landingOf(await hit.data(), '')));
}

beforeAll(async () => {
  allowFileFetch();
  folder = await mkdtemp(path.join(os.tmpdir(), 'merged-'));
  await build('own', own);
  await build('tinh', province);
  await build('khoi', block);
  await writeFile(path.join(folder, 'own', 'pagefind', 'package.json'), '{"type":"module"}');
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a library in two parts', () => {
  it('is narrowed and ordered by date over both', async () => {
    const index = await open();
    const groups = async (refinement: Parameters<typeof find>[2]) =>
      (await find(index, 'hợp tác xã', refinement)).map(({ group }) => group);
    expect(await groups({ ...noRefinement, sort: 'newest' })).toEqual(['/van-ban/c/', '/van-ban/a/']);
    expect(await groups({ ...noRefinement, sort: 'oldest' })).toEqual(['/van-ban/a/', '/van-ban/c/']);
    expect(await groups({ ...noRefinement, facets: { kind: ['nghi-quyet'] } })).toEqual(['/van-ban/c/']);
    expect(await groups({ ...noRefinement, within: 'a' })).toEqual(['/van-ban/a/']);
  });

  it('holds phrases with a dash between their words', async () => {
    const [found] = await find(await open(), '"kinh te xa hoi"');
    expect(found?.group).toBe('/van-ban/c/');
    expect(found?.excerpt.map(({ text }) => text).join('')).toContain('kinh tế – xã hội');
  });

  it('counts what each value would leave', async () => {
    const index = await open();
    const counts = await countFacets(index, await runPlan(index, planQuery('hop tac xa')), noRefinement);
    expect(Object.fromEntries(counts.get('kind') ?? [])).toEqual({ 'ke-hoach': 1, 'nghi-quyet': 1 });
    expect(Object.fromEntries(counts.get('year') ?? [])).toEqual({ '2021': 1, '2022': 1 });
  });

  it('mends words with its own vocabulary', async () => {
    expect((await find(await open(), 'hoptacxa')).map(({ group }) => group).sort()).toEqual([
      '/van-ban/a/',
      '/van-ban/c/',
    ]);
  });
});

describe('libraries of several sites', () => {
  const libraries = () => [
    { id: 'tinh', url: siteOf('tinh') },
    { id: 'khoi', url: siteOf('khoi') },
  ];

  it('are searched as one; a hit says which it comes from and leads there', async () => {
    const found = await find(await open(libraries()), 'hợp tác xã');
    expect(Object.fromEntries(found.map(({ group, library }) => [group, library]))).toEqual({
      '/van-ban/a/': null,
      '/van-ban/c/': null,
      '/van-ban/d/': 'tinh',
      '/van-ban/e/': 'khoi',
    });
    expect(found.find(({ library }) => library === 'tinh')?.address).toBe(
      `${siteOf('tinh')}van-ban/d/#muc-i`,
    );
    expect(found.find(({ library }) => library === null)?.address).toMatch(/^\/van-ban\/[ac]\//);
  });

  it('go on without one that does not answer, and name it', async () => {
    const index = await open([...libraries(), { id: 'xa', url: siteOf('khong-co') }]);
    expect(index.unreachable).toEqual(['xa']);
    expect(await find(index, 'hợp tác xã')).toHaveLength(4);
  });

  it('are ordered by date over all', async () => {
    const found = await find(await open(libraries()), 'hợp tác xã', { ...noRefinement, sort: 'newest' });
    expect(found.map(({ group }) => group)).toEqual([
      '/van-ban/e/',
      '/van-ban/c/',
      '/van-ban/a/',
      '/van-ban/d/',
    ]);
  });
});

describe('an index with many records to a file', () => {
  it('shows each hit with its own words and address', async () => {
    const many = Array.from({ length: 1200 }, (_, at) =>
      record(`/van-ban/v${at >> 2}/#muc-${at % 4}`, `đoạn số ${at} nói về mã x${at}y`, '20220101'),
    );
    await build('many', [many]);
    await writeFile(path.join(folder, 'many', 'pagefind', 'package.json'), '{"type":"module"}');
    const address = `${siteOf('many')}pagefind/`;
    const module = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as PagefindModule;
    const index = await openFullText(module, { address, parts: 1, options: { baseUrl: '/' } });
    for (const at of [0, 7, 599, 1199]) {
      const [hit] = await find(index, `x${at}y`);
      expect(hit?.group).toBe(`/van-ban/v${at >> 2}/`);
      expect(hit?.excerpt.map(({ text }) => text).join('')).toContain(`đoạn số ${at} nói`);
    }
  }, 60_000);
});
