import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planQuery } from '../../../src/core/search/query-plan.ts';

const read = (query: string) => {
  const { words, phrases, excluded, codes } = planQuery(query);
  return { words, phrases: phrases.map((phrase) => phrase.join(' ')), excluded, codes: codes.length };
};

describe('signs in a query', () => {
  it.each([
    ['"học bù"', [], ['học bù'], []],
    ['“học bù” báo cáo viên', ['báo', 'cáo', 'viên'], ['học bù'], []],
    ['tổ chức "học bù" và "báo cáo"', ['tổ', 'chức', 'và'], ['học bù', 'báo cáo'], []],
    ['học bù -trực tuyến', ['học', 'bù'], [], ['trực tuyến']],
    ['học bù -trực tuyến -miền núi', ['học', 'bù'], [], ['trực tuyến', 'miền núi']],
    ['ma-két -"nền đỏ"', ['makét'], [], ['nền đỏ']],
    ['đất đai -18-NQ/TW', ['đất', 'đai'], [], ['18nqtw']],
    ['hỏi - đáp', ['hỏi', 'đáp'], [], []],
    ['2021 -2030', ['2021', '2030'], [], []],
    ['-học bù', ['học', 'bù'], [], []],
    ['đội ngũ "trí thức', ['đội', 'ngũ', 'trí', 'thức'], [], []],
    ['""', [], [], []],
  ])('«%s»', (query, words, phrases, excluded) => {
    expect(read(query)).toMatchObject({ words, phrases, excluded });
  });

  it.each(['18-NQ/TW', '18 - NQ/TW', '18 -NQ/TW', '18– NQ/TW', '21-22/7/2022', '16-6-2022'])(
    'are not seen in «%s»',
    (query) => {
      expect(read(query).excluded).toEqual([]);
    },
  );

  it('never break the reading, and never make it long', () => {
    const letters = fc.constantFrom(
      ...'"-“” áđ18NQ/TW.,?<>()*\u0000\u202e\ud800👍'.split(''),
      'nghị quyết ',
      ' -',
      '"',
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 400 }), (parts) => {
        const { words, phrases, excluded } = planQuery(parts.join(''));
        expect([...words, ...phrases.flat(), ...excluded].join('').length).toBeLessThanOrEqual(400);
      }),
    );
  });
});
