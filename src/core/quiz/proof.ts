import type { Block, Footnote, Inline } from '../document/outline.ts';
import type { OfficialDocument } from '../library/library.ts';
import { foldVietnamese } from '../text/vietnamese.ts';
import type { QuestionSource } from './schema.ts';

const longest = 240;

/**
 * Finds the words that prove an answer in a clause or in what stands under it.
 *
 * Spelling with or without marks and old or new tone places are the same words. The quote is the sentence around
 * the words, cut at spaces to about 240 characters; it never crosses a footnote mark or the mark of an erratum, nor
 * holds a mask, so that it stands on the page letter for letter.
 * @returns null when the words are not there: then there is no question
 */
export function proveInClause(
  { id, body, data }: OfficialDocument,
  clause: string,
  words: string,
): QuestionSource | null {
  const needle = words.trim().replace(/[.;,:]+$/, '');
  if (!body || !needle) return null;
  const slipsAt = (anchor: string) =>
    data.errata.filter((erratum) => erratum.clause === anchor).map((erratum) => erratum.printed);
  const places: readonly (Block | Footnote)[] = [...body.blocks, ...body.footnotes];
  const own = places.filter((place) => place.anchor === clause);
  const under = places.filter((place) => place.anchor.startsWith(`${clause}-`));
  for (const place of [...own, ...under]) {
    const quote = quoteAround(place, needle, slipsAt(place.anchor));
    if (quote) return { doc: id, anchor: place.anchor, quote };
  }
  return null;
}

function quoteAround(place: Block | Footnote, needle: string, slips: readonly string[]): string | null {
  const pieces = unbrokenPieces(place.inlines).flatMap((piece) => splitAfter(piece, slips));
  for (const piece of pieces) {
    const at = find(piece, needle);
    if (at >= 0) return sentenceAround(piece, at, at + needle.length);
  }
  return null;
}

/** The text between footnote marks, masks and cells: inside a piece, the page prints the same letters in a row. */
function unbrokenPieces(inlines: readonly Inline[]): string[] {
  const pieces = [''];
  for (const inline of inlines) {
    if (inline.type === 'noteRef' || inline.type === 'mask' || inline.text === '\n') pieces.push('');
    else pieces[pieces.length - 1] += inline.text;
  }
  return pieces;
}

/** Cuts a text behind each of the words, where the page sets the mark of an erratum. */
function splitAfter(text: string, words: readonly string[]): string[] {
  const ends = words.flatMap((printed) => {
    const at = text.indexOf(printed);
    return at < 0 ? [] : [at + printed.length];
  });
  const cuts = [0, ...ends.sort((a, b) => a - b), text.length];
  return cuts.slice(1).map((cut, index) => text.slice(cuts[index], cut));
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
