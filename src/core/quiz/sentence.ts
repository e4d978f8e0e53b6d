import type { Block, Footnote } from '../document/outline.ts';
import type { OfficialDocument } from '../library/library.ts';
import { piecesOf } from './pieces.ts';

const fewestLetters = 45;
const mostBefore = 240;
const mostAfter = 200;

/** One sentence of a held text, which its page prints letter for letter. */
export interface Sentence {
  /** Anchor of the clause. */
  anchor: string;
  text: string;
}

/**
 * The sentences of a text in reading order, whole ones between stops, without the number of their clause. Headings,
 * tables, very short ones, and rests of a sentence behind a footnote mark or a mask are left out.
 */
export function sentencesOf(doc: OfficialDocument): Sentence[] {
  const places: readonly (Block | Footnote)[] = doc.body ? [...doc.body.blocks, ...doc.body.footnotes] : [];
  return places.filter(isProse).flatMap((place) =>
    piecesOf(doc, place)
      .flatMap((piece, at) => splitSentences(piece).slice(at > 0 && !/^\s*\p{Lu}/u.test(piece) ? 1 : 0))
      .map((text) => ({ anchor: place.anchor, text }))
      .filter(({ text }) => text.length >= fewestLetters),
  );
}

/**
 * The words before and after a place of a sentence. A long sentence is cut at commas near the place, never inside
 * brackets or quotation marks, so that a reader takes it in at one look.
 * @returns null when brackets or quotation marks of what is left do not close
 */
export function aroundPlace(
  text: string,
  from: number,
  to: number,
): { before: string; after: string } | null {
  const commas = [...text.matchAll(/, (?=\S)/g)].map(({ index }) => index);
  const starts = from > mostBefore ? commas.map((at) => at + 2).filter((at) => at >= from - mostBefore) : [0];
  const ends = text.length - to > mostAfter ? commas.filter((at) => at <= to + mostAfter).reverse() : [];
  for (const start of starts.filter((at) => at <= from)) {
    for (const end of [...ends.filter((at) => at >= to), text.length]) {
      if (isClosed(text.slice(start, end)))
        return { before: text.slice(start, from), after: text.slice(to, end) };
    }
  }
  return null;
}

function splitSentences(piece: string): string[] {
  return piece
    .trim()
    .replace(/^\d+(?:\.\d+){0,4}[-.)] /, '')
    .split(/(?<=[.;]) +/);
}

function isClosed(text: string): boolean {
  const count = (mark: string) => text.split(mark).length;
  return count('(') === count(')') && count('“') === count('”') && count('"') % 2 === 1;
}

function isProse(place: Block | Footnote): boolean {
  return !('kind' in place) || place.kind === 'paragraph' || place.kind === 'item';
}
