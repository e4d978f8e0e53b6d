import { describe, expect, it } from 'vitest';
import { countFacets } from '../../../src/core/search/counts.ts';
import { type Facets, noRefinement } from '../../../src/core/search/facets.ts';
import type { FullTextIndex, IndexHit } from '../../../src/core/search/full-text.ts';
import { groupHits } from '../../../src/core/search/group.ts';
import type { Landing } from '../../../src/core/search/landing.ts';
import { planQuery } from '../../../src/core/search/query-plan.ts';
import { runPlan } from '../../../src/core/search/run.ts';

interface Shelf {
  id: string;
  text: string;
  facets: Facets;
  within?: string;
  date?: number;
}

const shelf: Shelf[] = [
  {
    id: 'a',
    text: 'học bù',
    facets: { kind: ['ke-hoach'], year: ['2021'] },
    within: 'ke-hoach-a',
    date: 2021,
  },
  {
    id: 'b',
    text: 'học bù',
    facets: { kind: ['ke-hoach'], year: ['2022'] },
    within: 'ke-hoach-b',
    date: 2022,
  },
  { id: 'c', text: 'học bù trực tuyến', facets: { kind: ['nghi-quyet'], year: ['2022'] }, date: 2023 },
  { id: 'd', text: 'học bù', facets: { part: ['thuat-ngu'] } },
  { id: 'e', text: 'đất đai', facets: { kind: ['nghi-quyet'], year: ['2022'] }, date: 2020 },
];

function indexOf(): FullTextIndex & { asked: number } {
  const hitOf = ({ id }: Shelf): IndexHit => {
    return { id, score: 1, words: [], data: () => Promise.reject(new Error('not needed')) };
  };
  const self: FullTextIndex & { asked: number } = {
    asked: 0,
    async search(term, { facets = {}, within } = {}) {
      self.asked += 1;
      const phrase = term?.replaceAll('"', '').replaceAll('ḏ', 'đ');
      return shelf
        .filter(({ text }) => phrase === undefined || ` ${text} `.includes(` ${phrase} `))
        .filter(({ facets: own }) =>
          Object.entries(facets).every(([name, values]) =>
            own[name as 'kind']?.some((value) => values.includes(value)),
          ),
        )
        .filter((row) => !within || row.within === within)
        .map(hitOf);
    },
    byDate: async () => new Map(shelf.flatMap(({ id, date }) => (date ? [[id, date] as const] : []))),
    values: async () => ({ kind: ['ke-hoach', 'nghi-quyet', 'ket-luan'], year: ['2022', '2021'] }),
  };
  return self;
}

const find = async (query: string, refinement = noRefinement) =>
  (await runPlan(indexOf(), planQuery(query), refinement)).hits.map(({ hit }) => hit.id);

describe('a list that a reader narrows', () => {
  it('holds only hits with one of the values of every facet', async () => {
    expect(await find('học bù', { ...noRefinement, facets: { kind: ['ke-hoach'] } })).toEqual(['a', 'b']);
    expect(
      await find('học bù', { ...noRefinement, facets: { kind: ['ke-hoach', 'nghi-quyet'], year: ['2022'] } }),
    ).toEqual(['b', 'c']);
    expect(await find('học bù', { ...noRefinement, facets: { kind: ['khong-co'] } })).toEqual([]);
  });

  it('can be one document', async () => {
    expect(await find('học bù', { ...noRefinement, within: 'ke-hoach-b' })).toEqual(['b']);
  });

  it('is ordered by date either way, what has none last', async () => {
    expect(await find('học bù', { ...noRefinement, sort: 'newest' })).toEqual(['c', 'b', 'a', 'd']);
    expect(await find('học bù', { ...noRefinement, sort: 'oldest' })).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leaves out what a minus says', async () => {
    expect(await find('học bù -trực tuyến')).toEqual(['a', 'b', 'd']);
  });

  it('needs every quoted part', async () => {
    expect(await find('"học bù" "trực tuyến"')).toEqual(['c']);
    expect(await find('"học bù" "đất đai"')).toEqual([]);
  });
});

describe('counts beside the filters', () => {
  it('are exact, and a choice does not shrink the counts of its own facet', async () => {
    const index = indexOf();
    const refinement = { ...noRefinement, facets: { kind: ['ke-hoach'] } };
    const outcome = await runPlan(index, planQuery('học bù'), refinement);
    const counts = await countFacets(index, outcome, refinement);
    expect(Object.fromEntries(counts.get('kind') ?? [])).toEqual({
      'ke-hoach': 2,
      'nghi-quyet': 1,
      'ket-luan': 0,
    });
    expect(Object.fromEntries(counts.get('year') ?? [])).toEqual({ '2022': 1, '2021': 1 });
  });

  it('ask the index once for each value, whatever is typed next', async () => {
    const index = indexOf();
    const outcome = await runPlan(index, planQuery('học bù'));
    await countFacets(index, outcome, noRefinement);
    const before = index.asked;
    await countFacets(index, outcome, noRefinement);
    expect(index.asked).toBe(before);
  });
});

describe('hits of one document', () => {
  const landing = (group: string, title: string, library: string | null = null) =>
    ({ group, groupTitle: group, title, library }) as Landing;

  it('stand under its best one, where that stood; none is lost', () => {
    const list = ['x1', 'y1', 'x2', 'x3', 'x4', 'x5', 'y2'].map((title) => landing(title.charAt(0), title));
    const groups = groupHits(list);
    expect(groups.map(({ best }) => best.title)).toEqual(['x1', 'y1']);
    expect(groups[0]?.further.map(({ title }) => title)).toEqual(['x2', 'x3', 'x4']);
    expect(groups[0]?.folded.map(({ title }) => title)).toEqual(['x5']);
    expect(groups.flatMap(({ best, further, folded }) => [best, ...further, ...folded])).toHaveLength(
      list.length,
    );
  });

  it('are apart when they come from different libraries', () => {
    expect(groupHits([landing('x', '1'), landing('x', '2', 'tinh')])).toHaveLength(2);
  });
});
