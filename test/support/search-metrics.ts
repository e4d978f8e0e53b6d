import type { SearchRecord } from '../../src/site/search/record.ts';
import { isLookAlike } from './search-corpus.ts';
import type { Engine } from './search-engines.ts';
import type { EvaluatedQuery, QueryKind } from './search-queries/query.ts';
import { judged, ruleOf } from './search-rules.ts';

/** How an engine did on one query: rank of the first right hit, 0 for none, and the share of right ones found. */
export interface Mark {
  kind: QueryKind;
  query: string;
  rank: number;
  /** Of the library's right records, or of as many as have a place among ten. */
  recall: number;
  /** Address of the first hit. */
  first: string;
}

/**
 * Asks an engine every query that has an answer.
 * @throws Error when no record is right for a query: then its rule is wrong, or its document is gone
 */
export async function evaluate(
  engine: Engine,
  records: readonly SearchRecord[],
  queries: readonly EvaluatedQuery[],
): Promise<Mark[]> {
  const known = records.map(judged);
  const marks: Mark[] = [];
  for (const { query, right, kind } of queries) {
    if (right === null) continue;
    const relevant = new Set(known.filter(ruleOf(right)).map(({ record }) => record.url));
    if (relevant.size === 0) throw new Error(`no record is right for ${query}`);
    const { urls } = await engine(query);
    const rank = urls.findIndex((url) => relevant.has(url)) + 1;
    marks.push({ kind, query, rank, recall: recallOf(urls, relevant), first: urls[0] ?? '' });
  }
  return marks;
}

/** A look-alike that is right by its text may take a place, and need not be found. */
function recallOf(urls: readonly string[], relevant: ReadonlySet<string>): number {
  const found = urls.filter((url) => relevant.has(url));
  const alike = found.filter(isLookAlike).length;
  const own = [...relevant].filter((url) => !isLookAlike(url)).length;
  const wanted = Math.min(10 - alike, own);
  return wanted === 0 ? 1 : (found.length - alike) / wanted;
}

/** Mean of 1/rank of the first right hit within ten, 0 where there is none. */
export function reciprocalRank(marks: readonly Mark[]): number {
  return mean(marks.map(({ rank }) => (rank === 0 ? 0 : 1 / rank)));
}

/** Mean share of the right records that stand among the first ten. */
export function recallAtTen(marks: readonly Mark[]): number {
  return mean(marks.map(({ recall }) => recall));
}

/** One line of figures, with those of plain Pagefind on the same queries. */
export function formatFigures(name: string, own: readonly Mark[], plain: readonly Mark[]): string {
  const figures = [own, plain].map((marks) => {
    const first = marks.filter(({ rank }) => rank === 1).length;
    return `${reciprocalRank(marks).toFixed(3)}  ${recallAtTen(marks).toFixed(3)}  ${`${first}/${marks.length}`.padStart(7)}`;
  });
  return `${name.padEnd(26)} ${figures.join('   |   ')}`;
}

/** The queries whose first hit is wrong or that miss right records, with what came first. */
export function formatMisses(marks: readonly Mark[]): string[] {
  return marks
    .filter(({ rank, recall }) => rank !== 1 || recall < 1)
    .map(
      ({ kind, query, rank, recall, first }) =>
        `  ${kind} «${query.normalize('NFC')}»: hạng ${rank || 'không có'}, đủ ${recall.toFixed(2)}, đầu tiên ${first || '–'}`,
    );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
