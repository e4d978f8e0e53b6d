import type { Block, Footnote } from '../document/outline.ts';
import type { OfficialDocument } from '../library/library.ts';
import { foldVietnamese } from '../text/vietnamese.ts';
import { piecesOf } from './pieces.ts';
import type { QuestionSource } from './schema.ts';

const longest = 240;
// «4.1- », «Điều 12. »: the stop behind a number ends no sentence.
const label = 12;
const sentenceEnd = /(?<=\D[.;]) +/;

/**
 * Finds the words that prove an answer in a clause or in what stands under it.
 *
 * Spelling with or without marks and old or new tone places are the same words. The quote is the sentence around
 * the words, cut at spaces to about 240 characters; it never crosses a footnote mark or the mark of an erratum, nor
 * holds a mask, so that it stands on the page letter for letter.
 * @returns null when the words are not there: then there is no question
 */
export function proveInClause(doc: OfficialDocument, clause: string, words: string): QuestionSource | null {
  const needle = words.trim().replace(/[.;,:]+$/, '');
  if (!needle) return null;
  for (const place of placesUnder(doc, clause)) {
    for (const piece of piecesOf(doc, place)) {
      const at = find(piece, needle);
      if (at < 0) continue;
      return { doc: doc.id, anchor: place.anchor, quote: sentenceAround(piece, at, at + needle.length) };
    }
  }
  return null;
}

/**
 * Finds the sentence of a clause, or of what stands under it, that has the most words in common with an answer.
 * The first of equally near ones; null when the clause has no words.
 */
export function proveByLikeness(
  doc: OfficialDocument,
  clause: string,
  answer: string,
): QuestionSource | null {
  const wanted = new Set(wordsOf(answer));
  let best: { source: QuestionSource; common: number } | null = null;
  for (const place of placesUnder(doc, clause)) {
    for (const sentence of piecesOf(doc, place).flatMap((piece) => piece.trim().split(sentenceEnd))) {
      const common = new Set(wordsOf(sentence).filter((word) => wanted.has(word))).size;
      if (!sentence || (best && common <= best.common)) continue;
      const quote = sentenceAround(sentence, 0, label);
      best = { source: { doc: doc.id, anchor: place.anchor, quote }, common };
    }
  }
  return best?.source ?? null;
}

/** The clause itself, then what stands under it, in reading order. */
function placesUnder({ body }: OfficialDocument, clause: string): (Block | Footnote)[] {
  const places: readonly (Block | Footnote)[] = body ? [...body.blocks, ...body.footnotes] : [];
  return [
    ...places.filter((place) => place.anchor === clause),
    ...places.filter((place) => place.anchor.startsWith(`${clause}-`)),
  ];
}

function wordsOf(text: string): string[] {
  return foldVietnamese(text).match(/[a-z0-9]+/g) ?? [];
}

function find(text: string, needle: string): number {
  const exact = text.indexOf(needle);
  if (exact >= 0) return exact;
  const folded = foldVietnamese(text);
  return folded.length === text.length ? folded.indexOf(foldVietnamese(needle)) : -1;
}

function sentenceAround(text: string, from: number, to: number): string {
  const before = text.slice(0, from);
  const opening = Math.max(
    0,
    ...[...before.matchAll(/[.;:] +(?=\S)/g)].map((end) => end.index + end[0].length),
  );
  const closing = /[.;](?= |$)/.exec(text.slice(to));
  const end = closing ? to + closing.index + 1 : text.length;
  const start = to - opening > longest ? spaceAfter(text, from - longest / 2) : opening;
  return text
    .slice(start, end - start > longest ? spaceBefore(text, Math.max(to, start + longest)) : end)
    .trim();
}

function spaceAfter(text: string, index: number): number {
  return index <= 0 ? 0 : text.indexOf(' ', index) + 1;
}

function spaceBefore(text: string, index: number): number {
  const next = text.indexOf(' ', index);
  return next < 0 ? text.length : next;
}
