import { expect, it } from 'vitest';
import type { Glyph, GlyphSheet } from '../../../src/site/og/glyph-sheet.ts';
import { breakLines, clampLines } from '../../../src/site/og/typeset.ts';

const glyph: Glyph = { advance: 10, left: 0, top: 0, width: 0, height: 0, pixels: new Uint8Array() };
const sheet: GlyphSheet = new Map([...'vềđấtaivànôgthiquyế '].map((letter) => [letter, glyph]));

it('breaks between words and never inside one', () => {
  expect(breakLines('về đất đai và nông thôn', sheet, 100)).toEqual(['về đất đai', 'và nông', 'thôn']);
  expect(breakLines('nôngthôngthôn và', sheet, 50)).toEqual(['nôngthôngthôn', 'và']);
});

it('ends a shortened text with an ellipsis in place of its last word', () => {
  expect(clampLines(['về đất đai', 'và nông', 'thôn'], 2)).toEqual(['về đất đai', 'và…']);
  expect(clampLines(['về đất đai'], 2)).toEqual(['về đất đai']);
});
