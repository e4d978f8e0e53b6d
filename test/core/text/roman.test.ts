import { expect, it } from 'vitest';
import { readRoman, writeRoman } from '../../../src/core/text/roman.ts';

it.each([
  [1, 'i'],
  [4, 'iv'],
  [13, 'xiii'],
  [49, 'xlix'],
  [1994, 'mcmxciv'],
])('%i is written %s', (value, text) => expect(writeRoman(value)).toBe(text));

it('reads back what it writes, in capitals too', () => {
  for (let value = 1; value < 4000; value += 1)
    expect(readRoman(writeRoman(value).toUpperCase())).toBe(value);
});

it('writes in figures what has no Roman form', () => {
  expect([0, -1, 4000, 1.5].map(writeRoman)).toEqual(['0', '-1', '4000', '1.5']);
});
