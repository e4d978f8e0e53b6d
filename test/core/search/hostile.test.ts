import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerDoor } from '../../../src/core/search/door.ts';
import type { DoorRoot } from '../../../src/core/search/door-data.ts';
import { createDoorSource } from '../../../src/core/search/door-source.ts';
import { readRefinement, writeRefinement } from '../../../src/core/search/facets.ts';
import type { FullTextIndex } from '../../../src/core/search/full-text.ts';
import { findPhrase, landingOf, markOf } from '../../../src/core/search/landing.ts';
import { planQuery } from '../../../src/core/search/query-plan.ts';
import { runPlan } from '../../../src/core/search/run.ts';
import { doorFiles } from '../../../src/site/search/door-files.ts';
import { smallBody, smallCampaign, smallDocument, smallLibrary } from '../../support/small-library.ts';

const library = smallLibrary(
  [
    smallDocument({
      id: '18-nq-tw-2022',
      kind: 'resolution',
      symbol: '18-NQ/TW',
      issuer: 'tw',
      issuedOn: '2022-06-16',
    }),
  ],
  [smallBody('tw', 'Ban Chấp hành Trung ương', 'TW')],
  [smallCampaign('tw5-khoa-xiii', 'Trung ương 5 khóa XIII')],
);
const files = doorFiles(library);
const door = createDoorSource(
  files.get('index') as DoorRoot,
  async (list, page) => files.get(`${list}-${page}`) as never[],
);

/** Most searches that one query may cost the index, and most letters in any of them. */
const most = { searches: 120, letters: 2000 };

/** Pieces that break careless code, and what members type, glued in any order. */
const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '</script><script>',
    '(.*)+$',
    '(?<!a)[',
    '\\',
    '\0',
    '\u202e',
    '\ud800',
    '\udfff',
    '👩‍👩‍👧‍👦',
    'שלום',
    '"',
    '“',
    ' -',
    '--',
    '-"',
    '18-NQ/TW',
    'nghị quyết ',
    '21 và 22/7/2022',
    'trước 20/8',
    'khóa XIII',
    'ai phải học ',
    'a\u0301\u0323',
    'đ'.repeat(300),
    '9'.repeat(300),
    '1/'.repeat(100),
    'aa bb '.repeat(50),
    '__proto__ constructor toString ',
  ),
);
const hostile = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

/** An index that holds one record under every term, and counts what it is asked. */
function countingIndex(): { index: FullTextIndex; asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  const hit = {
    id: 'vi_1',
    score: 1,
    words: [1, 2, 3],
    data: async () => ({
      url: '/van-ban/18-nq-tw-2022/',
      excerpt: 'a <mark>b</mark> &lt;img&gt;',
      meta: { title: 'Nghị quyết' },
    }),
  };
  return {
    index: {
      search: async (term) => {
        asked.push(term);
        return asked.length % 3 === 0 ? [] : [hit];
      },
      vocabulary: async () => ['nghi', 'quyet', 'hoc'],
    },
    asked,
  };
}

describe('a hostile query', () => {
  it('is read, answered by the number door and searched with bounded work, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (query) => {
        const plan = planQuery(query);
        await answerDoor(plan, door);
        const { index, asked } = countingIndex();
        const outcome = await runPlan(index, plan);
        for (const { hit } of outcome.hits) landingOf(await hit.data(), markOf(plan, outcome.searched));
        expect(asked.length).toBeLessThanOrEqual(most.searches);
        expect(Math.max(0, ...asked.map((term) => term?.length ?? 0))).toBeLessThanOrEqual(most.letters);
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it.each([
    ['ten thousand letters', 'ă'.repeat(10_000)],
    ['ten kilobytes of words', 'nghị quyết hội nghị '.repeat(500)],
    ['ten kilobytes of numbers', '18-NQ/TW, '.repeat(1000)],
    ['ten kilobytes of days', '21 và 22/7/2022 '.repeat(600)],
    ['ten kilobytes of quotes', '"học bù" '.repeat(1000)],
    ['ten kilobytes of minus signs', '-học '.repeat(2000)],
    ['ten kilobytes of spaces', `18${' '.repeat(10_000)}nq`],
    ['ten kilobytes of digits', '1'.repeat(10_000)],
  ])('of %s costs no more than one of a line', async (_, query) => {
    const plan = planQuery(query);
    await answerDoor(plan, door);
    const { index, asked } = countingIndex();
    await runPlan(index, plan);
    expect(asked.length).toBeLessThanOrEqual(most.searches);
  });

  it('marks nothing wrong on a page, whatever the phrase', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, phrase) => {
        const found = findPhrase(text, phrase);
        if (found) expect(text.slice(found.start, found.end).length).toBeGreaterThan(0);
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it('in the address of the filters leaves only values that are some', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('loai', 'khoa', 'nam', 'trong', 'sap-xep', 'phan'), hostile),
        (given) => {
          const read = readRefinement(new URLSearchParams(given));
          const again = readRefinement(writeRefinement(read));
          expect(again).toEqual(read);
          for (const values of Object.values(read.facets))
            for (const value of values ?? []) expect(value).toMatch(/^[a-z0-9-]+$/);
        },
      ),
      { numRuns: 300, seed: 6 },
    );
  });
});
