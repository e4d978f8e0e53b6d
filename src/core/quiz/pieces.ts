import type { Block, Footnote, Inline } from '../document/outline.ts';
import type { OfficialDocument } from '../library/library.ts';

/**
 * The text of a clause or note in pieces inside which its page prints the same letters in a row: cut at footnote
 * marks, masks and table cells, and behind every printed slip, where the page sets the mark of an erratum.
 */
export function piecesOf({ data }: OfficialDocument, place: Block | Footnote): string[] {
  const slips = data.errata
    .filter((erratum) => erratum.clause === place.anchor)
    .map((erratum) => erratum.printed);
  return unbrokenPieces(place.inlines).flatMap((piece) => splitAfter(piece, slips));
}

function unbrokenPieces(inlines: readonly Inline[]): string[] {
  const pieces = [''];
  for (const inline of inlines) {
    if (inline.type === 'noteRef' || inline.type === 'mask' || inline.text === '\n') pieces.push('');
    else pieces[pieces.length - 1] += inline.text;
  }
  return pieces;
}

function splitAfter(text: string, words: readonly string[]): string[] {
  const ends = words.flatMap((printed) => {
    const at = text.indexOf(printed);
    return at < 0 ? [] : [at + printed.length];
  });
  const cuts = [0, ...ends.sort((a, b) => a - b), text.length];
  return cuts.slice(1).map((cut, index) => text.slice(cuts[index], cut));
}
