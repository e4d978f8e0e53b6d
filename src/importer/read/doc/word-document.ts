import type { NumberList } from '../word/number-counter.ts';
import { countNumbers } from '../word/number-counter.ts';
import type { DocumentPart, FileInformation, TableName } from './file-information.ts';
import { documentParts, tableNames } from './file-information.ts';
import { readFontNames } from './fonts.ts';
import { type FormattedStretch, readFormattingPages } from './formatting-pages.ts';
import { changeLook, type LetterLook, plainLook } from './letter-look.ts';
import { readLists } from './lists.ts';
import { type Piece, readPieces } from './pieces.ts';
import { readDefaultFonts, readStyles, type Style } from './styles.ts';

/** A Word file taken apart: its characters, and the tables that say how they look. */
export interface WordDocument {
  /** Every character of every part. */
  text: string;
  pieces: readonly Piece[];
  /** Characters of a part: the first, and the one behind the last. */
  part: (name: DocumentPart) => { start: number; end: number };
  letters: readonly FormattedStretch[];
  paragraphs: readonly FormattedStretch[];
  styleOf: (style: number) => Style;
  /** How letters look by the style of their paragraph alone. */
  lookOfStyle: (style: number) => LetterLook;
  fonts: readonly string[];
  /** The label of the next paragraph of a list and level, see `countNumbers`. */
  nextNumber: ReturnType<typeof countNumbers>;
  /** Bytes of a table by name, empty where the file has none. */
  table: (name: TableName) => Uint8Array;
  /** The stream Data. */
  data: Uint8Array | null;
  /** Tables of looks, numbers or notes lie beyond the end of the file: what they say is missing. */
  isPartlyBroken: boolean;
}

/** The streams of a Word file. */
export interface WordStreams {
  text: Uint8Array;
  tables: Uint8Array;
  data: Uint8Array | null;
}

/**
 * Takes a file of Word 97 or later apart.
 * @throws RangeError when its text cannot be read; tables that are cut off are only told
 */
export function openWordDocument(streams: WordStreams, information: FileInformation): WordDocument {
  const { tables } = streams;
  const table = (name: TableName) => {
    const { at, length } = information.table(name);
    return tables.subarray(at, at + length);
  };
  const { text, pieces } = readPieces(streams.text, table('pieces'));
  const fonts = readFontNames(table('fonts'));
  const styleOf = readStyles(table('styles'));
  const base: LetterLook = { ...plainLook, ...readDefaultFonts(table('styles')) };
  const letters = readFormattingPages(streams.text, table('characterPages'), 'character');
  const paragraphs = readFormattingPages(streams.text, table('paragraphPages'), 'paragraph');
  const definitions = information.table('lists');
  const lists =
    definitions.length > 0
      ? readLists(tables.subarray(definitions.at), table('listOverrides'), fonts)
      : new Map<string, NumberList>();
  const looks = new Map<number, LetterLook>();
  return {
    ...{ text, pieces, letters, paragraphs, styleOf, fonts, table, data: streams.data },
    part: (name) => partOf(information, name, text.length),
    lookOfStyle: (style) => {
      const known = looks.get(style);
      if (known) return known;
      const look = changeLook(base, styleOf(style).character, base, styleOf);
      looks.set(style, look);
      return look;
    },
    nextNumber: countNumbers(lists),
    isPartlyBroken: tableNames.some((name) => {
      const { at, length } = information.table(name);
      return at + length > tables.length;
    }),
  };
}

function partOf(
  information: FileInformation,
  name: DocumentPart,
  length: number,
): { start: number; end: number } {
  let start = 0;
  for (const part of documentParts) {
    const end = start + information.lengths[part];
    if (part === name) return { start: Math.min(start, length), end: Math.min(end, length) };
    start = end;
  }
  return { start: length, end: length };
}
