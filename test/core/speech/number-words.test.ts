import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayDigits, sayInteger, sayNumber, sayOrdinal } from '../../../src/core/speech/number-words.ts';

describe('whole numbers', () => {
  it.each([
    [0, 'không'],
    [4, 'bốn'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [55, 'năm mươi lăm'],
    [100, 'một trăm'],
    [105, 'một trăm linh năm'],
    [111, 'một trăm mười một'],
    [999, 'chín trăm chín mươi chín'],
    [1_005, 'một nghìn không trăm linh năm'],
    [1_050, 'một nghìn không trăm năm mươi'],
    [2_022, 'hai nghìn không trăm hai mươi hai'],
    [45_000, 'bốn mươi lăm nghìn'],
    [100_000_001, 'một trăm triệu không trăm linh một'],
    [1_005_000, 'một triệu không trăm linh năm nghìn'],
    [1_000_000_000, 'một tỷ'],
    [1_500_000_000, 'một tỷ năm trăm triệu'],
    [999_000_000_000, 'chín trăm chín mươi chín tỷ'],
    [2_000_000_000_000, 'hai nghìn tỷ'],
  ])('%i is read «%s»', (value, said) => {
    expect(sayInteger(value)).toBe(said);
  });

  it('no two numbers sound alike', () => {
    const size = 20_000;
    expect(new Set(Array.from({ length: size }, (_, value) => sayInteger(value))).size).toBe(size);
  });

  it('a greater unit is said before the rest, as it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 999_999_999 }),
        (head, rest) => {
          const said = sayInteger(head * 1_000_000_000 + rest);
          expect(said.startsWith(`${sayInteger(head)} tỷ `)).toBe(true);
          expect(said).not.toMatch(/\d| {2}|^ | $/);
        },
      ),
    );
  });

  it.each([-1, 1.5, Number.NaN, 2 ** 60])('%d has no words', (value) => {
    expect(() => sayInteger(value)).toThrow(RangeError);
  });
});

it.each([
  ['7,5', 'bảy phẩy năm'],
  ['0,05', 'không phẩy không năm'],
  ['3,25', 'ba phẩy hai mươi lăm'],
  ['12.345,6', 'mười hai nghìn ba trăm bốn mươi lăm phẩy sáu'],
  ['3,1416', 'ba phẩy một bốn một sáu'],
  ['05', 'năm'],
  ['1234567890123456', sayDigits('1234567890123456')],
])('«%s» is read «%s»', (text, said) => {
  expect(sayNumber(text)).toBe(said);
});

it('the first and the fourth have words of their own', () => {
  expect([1, 2, 4, 13].map(sayOrdinal)).toEqual(['nhất', 'hai', 'tư', 'mười ba']);
});
