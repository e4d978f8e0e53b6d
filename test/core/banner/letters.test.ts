import { expect, it } from 'vitest';
import { bannerAlphabet } from '../../../src/core/banner/alphabet.ts';
import data from '../../../src/core/banner/letters.json' with { type: 'json' };
import { kernBetween, letterOf, missingLetters } from '../../../src/core/banner/letters.ts';
import { boundsOf } from '../../../src/core/outline/path.ts';
import { drawLetterOutlines } from '../../../src/site/og/letter-outlines.ts';

it('holds the letters as the fonts draw them', async () => {
  expect(data).toEqual(await drawLetterOutlines());
});

it('has ink for every letter but the space', () => {
  const bare = bannerAlphabet.filter((letter) => !boundsOf(letterOf(letter)?.path ?? []));
  expect(bare).toEqual([' ']);
});

it('draws every mark: no two letters look alike', () => {
  const looks = bannerAlphabet.map((letter) => JSON.stringify(letterOf(letter)?.path));
  expect(new Set(looks).size).toBe(bannerAlphabet.length);
});

it('knows all 134 letters of Vietnamese with marks', () => {
  const marked = bannerAlphabet.filter((letter) => /[^\p{ASCII}]/u.test(letter) && /\p{L}/u.test(letter));
  expect(marked).toHaveLength(134);
});

it('names what it cannot draw as the reader sees it, each once', () => {
  expect(missingLetters('Hội nghị 漢字漢 👨‍👩‍👧 \u0301')).toEqual(['漢', '字', '👨‍👩‍👧', ' \u0301']);
  expect(missingLetters('__proto__')).toEqual([]);
});

it('sets neighbours closer only where no mark or horn can touch', () => {
  expect(kernBetween('T', 'A')).toBeLessThan(0);
  expect(kernBetween('T', 'Ầ')).toBe(kernBetween('T', 'A'));
  expect(kernBetween('T', 'ầ')).toBe(0);
  expect(kernBetween('Ư', 'V')).toBe(0);
});
