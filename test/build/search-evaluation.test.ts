import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planQuery } from '../../src/core/search/query-plan.ts';
import { runPlan } from '../../src/core/search/run.ts';
import { foldVietnamese } from '../../src/core/text/vietnamese.ts';
import { readLibrary } from '../../src/site/content-files.ts';
import { startIndexOf } from '../../src/site/search/index-builder.ts';
import type { SearchRecord } from '../../src/site/search/record.ts';
import { collectRecords } from '../../src/site/search/records.ts';
import { openIndex, openPagefind } from '../support/pagefind.ts';
import { buildPlainIndex } from '../support/plain-pagefind.ts';
import { makeDistractors, seededRandom } from '../support/search-corpus.ts';
import { type EvaluatedQuery, evaluationQueries } from '../support/search-queries.ts';

const root = path.resolve(import.meta.dirname, '../..');
const scored = evaluationQueries.filter((query) => query.right !== null);
let folder = '';
let records: SearchRecord[] = [];

/** First ten addresses that a search engine gives, and how many it found. */
type Engine = (query: string) => Promise<{ urls: string[]; count: number }>;

/** How an engine did on one query: rank of the first right hit, 0 for none, and the share of right ones found. */
interface Mark {
  kind: string;
  query: string;
  rank: number;
  recall: number;
}

const ours: Engine = async (query) => {
  const { hits } = await runPlan(await openIndex(path.join(folder, 'ours')), planQuery(query));
  const top = await Promise.all(hits.slice(0, 10).map(async ({ hit }) => (await hit.data()).raw_url ?? ''));
  return { urls: top, count: hits.length };
};

const plain: Engine = async (query) => {
  const { results } = await (await openPagefind(path.join(folder, 'plain'), {})).search(query);
  const top = await Promise.all(results.slice(0, 10).map(async (hit) => (await hit.data()).raw_url ?? ''));
  return { urls: top, count: results.length };
};

function textOf({ title, lines }: SearchRecord): string {
  return [title, ...lines.map((line) => line.text)].join('\n').normalize('NFC');
}

async function evaluate(engine: Engine, queries: readonly EvaluatedQuery[]): Promise<Mark[]> {
  const texts = new Map(records.map((record) => [record.url, textOf(record)]));
  const marks: Mark[] = [];
  for (const { query, right, kind } of queries) {
    const relevant = [...texts.values()].filter((text) => right?.test(text)).length;
    if (relevant === 0) throw new Error(`no record is right for ${query}`);
    const { urls } = await engine(query);
    const isRight = urls.map((url) => right?.test(texts.get(url) ?? '') ?? false);
    const recall = isRight.filter(Boolean).length / Math.min(10, relevant);
    marks.push({ kind, query, rank: isRight.indexOf(true) + 1, recall });
  }
  return marks;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function meanReciprocalRank(marks: readonly Mark[]): number {
  return mean(marks.map(({ rank }) => (rank === 0 ? 0 : 1 / rank)));
}

function report(name: string, marks: readonly Mark[]): string {
  const recall = mean(marks.map((mark) => mark.recall)).toFixed(3);
  const first = marks.filter(({ rank }) => rank === 1).length;
  const mrr = meanReciprocalRank(marks).toFixed(3);
  return `${name.padEnd(28)} MRR@10 ${mrr}  recall@10 ${recall}  đúng ngay ${first}/${marks.length}`;
}

/** The queries whose first hit is wrong, with the rank of the right one. */
function misses(marks: readonly Mark[]): string[] {
  return marks
    .filter(({ rank }) => rank !== 1)
    .map(({ kind, query, rank }) => `  ${kind} «${query}»: ${rank || 'không có'}`);
}

beforeAll(async () => {
  const { library } = await readLibrary(root);
  const real = collectRecords(library);
  records = [...real, ...makeDistractors(real, 300)];
  folder = await mkdtemp(path.join(os.tmpdir(), 'search-'));
  // One after the other: the last of our own indexers closes Pagefind's service.
  await buildPlainIndex(records, path.join(folder, 'plain'));
  await startIndexOf(records).finish(path.join(folder, 'ours'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('search on the whole library among 300 look-alikes', () => {
  it('has at least 60 queries of every kind', () => {
    expect(evaluationQueries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(evaluationQueries.map(({ kind }) => kind)).size).toBe(12);
  });

  it('is right on the first hit nearly always, where plain Pagefind is not', async () => {
    const marks = await evaluate(ours, scored);
    const baseline = await evaluate(plain, scored);
    const kinds = [...new Set(marks.map(({ kind }) => kind))];
    console.log(
      [
        `Tìm kiếm: ${scored.length} câu hỏi, ${records.length} mục`,
        report('Thư viện này', marks),
        report('Pagefind nguyên bản', baseline),
        ...kinds.map((kind) =>
          report(
            `  loại ${kind}`,
            marks.filter((mark) => mark.kind === kind),
          ),
        ),
        ...misses(marks),
      ].join('\n'),
    );
    expect(meanReciprocalRank(marks)).toBeGreaterThanOrEqual(0.95);
    expect(mean(marks.map(({ recall }) => recall))).toBeGreaterThanOrEqual(0.95);
    expect(meanReciprocalRank(marks)).toBeGreaterThan(meanReciprocalRank(baseline));
  }, 180_000);

  it('finds phrases that nobody chose, typed without marks', async () => {
    const known = knownItems(30);
    const marks = await evaluate(ours, known);
    const baseline = await evaluate(plain, known);
    const lines = [
      report('Cụm từ ngẫu nhiên', marks),
      report('Pagefind nguyên bản', baseline),
      ...misses(marks),
    ];
    console.log(lines.join('\n'));
    expect(meanReciprocalRank(marks)).toBeGreaterThanOrEqual(0.95);
  }, 180_000);

  it.each(evaluationQueries.filter(({ kind }) => kind === 'L').map(({ query }) => query))(
    'finds nothing at all for %s',
    async (query) => {
      expect((await ours(query)).count).toBe(0);
    },
  );

  it('says that a list is a guess when the words stand nowhere together', async () => {
    const outcome = await runPlan(
      await openIndex(path.join(folder, 'ours')),
      planQuery('đội bóng chuyền nữ'),
    );
    expect(outcome.isLowConfidence || outcome.hits.length === 0).toBe(true);
  });
});

/** Seeded phrases of 3 to 5 syllables that stand in one record only, folded. */
function knownItems(count: number): EvaluatedQuery[] {
  const random = seededRandom(11);
  const folded = records.map((record) => ` ${foldVietnamese(textOf(record)).replace(/[^a-z0-9]+/g, ' ')} `);
  const items: EvaluatedQuery[] = [];
  while (items.length < count) {
    const words = (folded[Math.floor(random() * folded.length)] as string).trim().split(' ');
    const start = Math.floor(random() * Math.max(1, words.length - 5));
    const phrase = words.slice(start, start + 3 + Math.floor(random() * 3));
    const isPlain = phrase.length >= 3 && phrase.every((word) => /^[a-z]{2,}$/.test(word));
    if (!isPlain || folded.filter((text) => text.includes(` ${phrase.join(' ')} `)).length !== 1) continue;
    const right = {
      test: (text: string) =>
        ` ${foldVietnamese(text).replace(/[^a-z0-9]+/g, ' ')} `.includes(` ${phrase.join(' ')} `),
    };
    items.push({ kind: 'B', query: phrase.join(' '), right: right as RegExp });
  }
  return items;
}
