import { describe, expect, it } from 'vitest';
import type { FullTextIndex, IndexHit } from '../../../src/core/search/full-text.ts';
import { planQuery } from '../../../src/core/search/query-plan.ts';
import { longestRun, rankHits } from '../../../src/core/search/rank.ts';
import { runPlan } from '../../../src/core/search/run.ts';

function hit(id: string, score = 1, words: number[] = []): IndexHit {
  return { id, score, words, data: () => Promise.reject(new Error('not needed')) };
}

/** An index that answers from a table and remembers what it was asked. */
function fakeIndex(answers: Record<string, IndexHit[]>): FullTextIndex & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async search(term) {
      asked.push(term ?? '');
      return answers[term ?? ''] ?? [];
    },
  };
}

const ids = (hits: { hit: IndexHit }[]) => hits.map((ranked) => ranked.hit.id);

describe('the order of hits', () => {
  it('puts a phrase before anything that only holds the words', () => {
    const { hits } = rankHits({
      count: 2,
      main: [hit('bag', 99, [1, 9]), hit('phrase', 1, [4, 5])],
      phrase: [hit('phrase')],
      exact: [],
      parts: [],
      pairs: [],
      singles: [],
      areKnown: true,
    });
    expect(ids(hits)).toEqual(['phrase', 'bag']);
  });

  it('puts the phrase with the marks as typed before the same letters with other marks', () => {
    const both = [hit('dài', 9), hit('đại', 1)];
    const { hits } = rankHits({
      count: 2,
      main: both,
      phrase: both,
      exact: [hit('đại')],
      parts: [],
      pairs: [],
      singles: [],
      areKnown: true,
    });
    expect(ids(hits)[0]).toBe('đại');
  });

  it('counts a rare pair of neighbours for more than a common one', () => {
    const main = ['a', 'b', 'c', 'd'].map((id) => hit(id, 1, [1, 5, 9]));
    const { hits } = rankHits({
      count: 3,
      main,
      phrase: [],
      exact: [],
      parts: [],
      pairs: [[hit('a'), hit('b'), hit('c')], [hit('d')]],
      singles: [],
      areKnown: true,
    });
    expect(ids(hits)[0]).toBe('d');
  });

  it('sees no nearness in words that stand apart', () => {
    expect(
      rankHits({
        count: 2,
        main: [hit('a', 1, [1, 9])],
        phrase: [],
        exact: [],
        parts: [],
        pairs: [],
        singles: [],
        areKnown: true,
      }).isNear,
    ).toBe(false);
    expect(
      rankHits({
        count: 2,
        main: [hit('a', 1, [8, 9])],
        phrase: [],
        exact: [],
        parts: [],
        pairs: [],
        singles: [],
        areKnown: true,
      }).isNear,
    ).toBe(true);
  });

  it.each([
    [[3, 4, 5, 9], 3],
    [[9, 3, 4], 2],
    [[5, 5, 6], 2],
    [[], 0],
  ])('measures the longest run of %j as %i', (places, run) => {
    expect(longestRun(places)).toBe(run);
  });
});

describe('a search', () => {
  it('finds nothing for a number that is nowhere, however many records hold its digits', async () => {
    const index = fakeIndex({ '999nqtw': [hit('noise')], '999': [hit('noise')] });
    expect((await runPlan(index, planQuery('999-NQ/TW'))).hits).toEqual([]);
  });

  it('puts the document that bears a number before those that cite it', async () => {
    const index = fakeIndex({ '"18nqtw"': [hit('cites', 9), hit('bears', 1)], '"vb18nqtw"': [hit('bears')] });
    expect(ids((await runPlan(index, planQuery('nqtw 18'))).hits)).toEqual(['bears', 'cites']);
  });

  it('puts the document under study before another of the same number', async () => {
    const both = [hit('a'), hit('b')];
    const index = fakeIndex({ '"18nqtw"': both, '"vb18nqtw"': both, '"hoc18nqtw"': [hit('b')] });
    expect(ids((await runPlan(index, planQuery('18-NQ/TW'))).hits)).toEqual(['b', 'a']);
  });

  it('orders the records of a number by the other words of the query', async () => {
    const index = fakeIndex({
      '"18nqtw"': [hit('a'), hit('b')],
      'học bù': [hit('b', 1, [1, 2]), hit('c', 1, [1, 2])],
    });
    expect(ids((await runPlan(index, planQuery('18-NQ/TW học bù'))).hits)).toEqual(['b', 'a']);
  });

  it('searches the words when «trung ương 5» is no number', async () => {
    const index = fakeIndex({ '"nghị quyết trung ương 5"': [hit('plenum')] });
    expect(ids((await runPlan(index, planQuery('nghị quyết trung ương 5'))).hits)).toEqual(['plenum']);
  });

  it('puts what holds the whole query first, whatever plenum the query names', async () => {
    const index = fakeIndex({
      '"dotdaihoixiii"': [hit('own')],
      '"va"': [hit('own')],
      '"dai hoi xiii va"': [hit('whole')],
    });
    expect(ids((await runPlan(index, planQuery('dai hoi xiii va'))).hits)).toEqual(['whole', 'own']);
  });

  it('puts a phrase about another plenum before scattered words about the one that is named', async () => {
    const words = 'bao cao ket qua';
    const index = fakeIndex({
      '"dottrunguong5"': [hit('near'), hit('far')],
      [words]: [hit('near', 9, [1, 2, 3]), hit('far', 1, [1, 9])],
      [`"${words}"`]: [hit('other')],
    });
    const { hits } = await runPlan(index, planQuery(`${words} trung uong 5`));
    expect(ids(hits)).toEqual(['near', 'other', 'far']);
  });

  it('puts the answer to where before what only holds the words', async () => {
    const index = fakeIndex({ '"hội trường"': [hit('a'), hit('b')], '"dia diem"': [hit('b')] });
    expect(ids((await runPlan(index, planQuery('hội trường ở đâu'))).hits)).toEqual(['b', 'a']);
  });

  it('puts most of the words as a phrase before all of them apart', async () => {
    const index = fakeIndex({
      'nghi quyet dat dai': [hit('apart', 9, [1, 5, 9, 20])],
      '"dat dai"': [hit('topic')],
    });
    expect(ids((await runPlan(index, planQuery('nghi quyet dat dai'))).hits)).toEqual(['topic', 'apart']);
  });

  it('undoes typing keys only in words that are nowhere', async () => {
    const index = fakeIndex({
      ...Object.fromEntries(
        ['mang', 'xa', 'hoi', 'mang xa hoi'].map((held) => [`"${held}"`, [hit('found')]]),
      ),
      '"website"': [hit('site')],
    });
    expect((await runPlan(index, planQuery('mangj xax hooij'))).searched).toEqual(['mang', 'xa', 'hoi']);
    expect((await runPlan(index, planQuery('website'))).searched).toEqual(['website']);
  });

  it('says so when all it has is a guess', async () => {
    const index = fakeIndex({ 'bóng ḏá': [hit('a', 1, [1, 30])] });
    expect((await runPlan(index, planQuery('bóng đá'))).isLowConfidence).toBe(true);
  });
});
