import { legacyFontOf } from '../legacy-fonts.ts';
import type { WordRun } from '../word/paragraph.ts';
import { printedSymbol } from '../word/symbols.ts';
import { stretchAt } from './formatting-pages.ts';
import { changeLook, type LetterLook } from './letter-look.ts';
import type { Note } from './notes.ts';
import { type Piece, pieceAt } from './pieces.ts';
import { readChanges } from './sprm.ts';
import type { WordDocument } from './word-document.ts';

/** What a reader of runs knows of the part that they are in. */
export interface RunContext {
  doc: WordDocument;
  /** Takes the place of a picture in the stream Data. */
  takePicture?: (at: number) => void;
  /** 1 for each character of the file that is the code of a field. */
  fieldCodes: Uint8Array;
  noteAt: ReadonlyMap<number, Note>;
}

// characters that are no text, or stand for something else ([MS-DOC] 2.4.1 and 2.8.27)
const signs: Record<number, string> = {
  9: '\t',
  10: '\n',
  11: '\n',
  12: '\n',
  13: '\n',
  14: '\n',
  30: '\u2011',
  31: '\u00AD',
};
const firstLetter = 0x20;
const reserved = /[\uE000\uE001]/;
const autoMark = 2;
const pictureMark = 1;

/** The runs of the characters from `start` to `end`, with the look of a paragraph style below them. */
export function readRuns(context: RunContext, start: number, end: number, style: number): WordRun[] {
  const { doc, fieldCodes } = context;
  const runs: WordRun[] = [];
  const styleLook = doc.lookOfStyle(style);
  for (let at = start; at < end; ) {
    const piece = doc.pieces[pieceAt(doc.pieces, at)];
    if (!piece) break;
    const byte = byteOf(piece, at);
    const stretch = doc.letters[stretchAt(doc.letters, byte)];
    const isIn = stretch !== undefined && stretch.start <= byte;
    const limit = isIn ? stretch.end : (stretch?.start ?? Number.POSITIVE_INFINITY);
    const until = Math.min(end, piece.end, at + Math.max(1, Math.ceil((limit - byte) / piece.width)));
    let look = styleLook;
    if (isIn && stretch.changes.length > 0)
      look = changeLook(look, readChanges(stretch.changes), styleLook, doc.styleOf);
    if (piece.changes.length > 0) look = changeLook(look, piece.changes, styleLook, doc.styleOf);
    const sign = look.special && look.symbol;
    const text = sign
      ? printedSymbol(sign.code, doc.fonts[sign.font]).repeat(shownCharacters(context, at, until))
      : readCharacters(context, at, until);
    const isPicture = look.special && look.picture !== undefined && doc.text.charCodeAt(at) === pictureMark;
    if (isPicture && !fieldCodes[at]) context.takePicture?.(look.picture as number);
    runs.push(asRun(text, look, doc.fonts));
    at = until;
  }
  return runs;
}

/** Place of a character in the stream. */
export function byteOf(piece: Piece, character: number): number {
  return piece.at + (character - piece.start) * piece.width;
}

/** How many characters are not the code of a field. */
function shownCharacters({ fieldCodes }: RunContext, start: number, end: number): number {
  return fieldCodes.subarray(start, end).reduce((count, isCode) => count + (isCode ? 0 : 1), 0);
}

function asRun(text: string, look: LetterLook, fonts: readonly string[]): WordRun {
  const { bold, italic, size, raised, capitals } = look;
  const other = fonts[look.otherFont ?? -1];
  const font = other && legacyFontOf(other) ? other : (fonts[look.font ?? -1] ?? other);
  const dropped = look.deleted ? 'deleted-text' : look.hidden ? 'hidden-text' : undefined;
  return { text, bold, italic, size, raised, capitals, font, dropped };
}

function readCharacters({ doc, fieldCodes, noteAt }: RunContext, start: number, end: number): string {
  const slice = doc.text.slice(start, end);
  const chars: string[] = [];
  let plainFrom = 0;
  for (let index = 0; index < slice.length; index += 1) {
    const code = slice.charCodeAt(index);
    const at = start + index;
    const note = noteAt.get(at);
    if (code >= firstLetter && !fieldCodes[at] && !note && code !== 0xe000 && code !== 0xe001) continue;
    chars.push(slice.slice(plainFrom, index));
    plainFrom = index + 1;
    if (fieldCodes[at]) continue;
    if (note) chars.push(`\uE000${note.label}\uE001`);
    if (code >= firstLetter)
      chars.push(reserved.test(slice[index] as string) ? '\uFFFD' : (slice[index] as string));
    else if (code !== autoMark) chars.push(signs[code] ?? '');
  }
  chars.push(slice.slice(plainFrom));
  return chars.join('');
}
