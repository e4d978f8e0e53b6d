import { describe, expect, it } from 'vitest';
import type { FullTextIndex, IndexHit } from '../../../src/core/search/full-text.ts';
import { finishLast, mendWords } from '../../../src/core/search/mend.ts';
import { unmarkD } from '../../../src/core/search/normalize.ts';
import { foldVietnamese } from '../../../src/core/text/vietnamese.ts';

const text = 'tổ chức học bù; quán triệt nghị quyết; mạng xã hội; đội ngũ trí thức; nông thôn mới; đã';
const hit: IndexHit = { id: 'a', score: 1, words: [], data: () => Promise.reject(new Error('not needed')) };

/** An index of one text that answers quoted searches, and counts them. */
function indexOf(vocabulary: string[] | null) {
  const words = ` ${text.replace(/[^\p{L} ]/gu, ' |')} `;
  let asked = 0;
  const index: FullTextIndex = {
    async search(term, { exact = false } = {}) {
      asked += 1;
      const phrase = ` ${unmarkD(term ?? '').replaceAll('"', '')} `;
      const isHeld = exact ? words.includes(phrase) : foldVietnamese(words).includes(foldVietnamese(phrase));
      return isHeld ? [hit] : [];
    },
    ...(vocabulary && { vocabulary: async () => vocabulary }),
  };
  return { index, count: () => asked };
}

const vocabulary = [...new Set(text.match(/\p{L}+/gu))];
const mend = async (query: string) =>
  (await mendWords(indexOf(vocabulary).index, query.split(' '))).words.join(' ');

describe('what was mistyped', () => {
  it.each([
    ['mangj xax hooij', 'mang xa hoi'],
    ['ma5ng xa4 ho6i5', 'mang xa hoi'],
    ['hocbu', 'hoc bu'],
    ['quantriet nghiquyet', 'quan triet nghi quyet'],
    ['quna triet nghi quyet', 'quan triet nghi quyet'],
    ['quán trệt nghị quyết', 'quán triet nghị quyết'],
    ['nghị quyêt', 'nghị quyet'],
  ])('«%s» is mended to «%s»', async (typed, mended) => {
    expect(await mend(typed)).toBe(mended);
  });

  it.each([
    'học bù',
    'hoc bu',
    'bóng đá',
    'đội bóng chuyền nữ',
    'covid19',
    'x'.repeat(200),
    '18nqtw',
    '日本',
  ])('«%.20s» is left as it is', async (typed) => {
    expect(await mend(typed)).toBe(typed);
  });

  it('is searched as typed where the library has no list of its words', async () => {
    expect((await mendWords(indexOf(null).index, ['hocbu', 'quna'])).words).toEqual(['hocbu', 'quna']);
  });

  it('makes a guess of a query with words that stand nowhere', async () => {
    const known = async (query: string) =>
      (await mendWords(indexOf(vocabulary).index, query.split(' '))).areKnown;
    expect(await known('bóng đá')).toBe(false);
    expect(await known('đội ngũ trí thức')).toBe(true);
    expect(await known('đội ngũ trí th')).toBe(true);
  });

  it('finishes the last word with what stands in the library', async () => {
    const endings = await finishLast(indexOf(vocabulary).index, ['đội', 'ngũ', 'trí', 'th']);
    expect(endings).toEqual([['đội', 'ngũ', 'trí', 'thuc']]);
  });

  it('asks a bounded number of questions', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => `q${String.fromCharCode(97 + (at % 26))}u${at % 7}`);
    const { index, count } = indexOf([...vocabulary, ...many]);
    await mendWords(
      index,
      Array.from({ length: 24 }, () => 'qxuy'),
    );
    expect(count()).toBeLessThan(24 * 20);
  });
});
