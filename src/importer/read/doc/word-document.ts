import { countNumbers } from '../docx/number-counter.ts';
import type { DocumentPart, FileInformation, TableName } from './file-information.ts';
import { documentParts } from './file-information.ts';
import { readFontNames } from './fonts.ts';
import { type FormattedStretch, readFormattingPages } from './formatting-pages.ts';
import { changeLook, type LetterLook, plainLook } from './letter-look.ts';
import { readLists } from './lists.ts';
import { type Piece, readPieces } from './pieces.ts';
import { readStyles, type Style } from './styles.ts';

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
  /** The tables of styles, fonts or lists are broken: looks and numbers may be missing. */
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
 * @throws RangeError when its text cannot be read; broken tables of looks and numbers are only told
 */
export function openWordDocument(streams: WordStreams, information: FileInformation): WordDocument {
  const { tables } = streams;
  const table = (name: TableName) => {
    const { at, length } = information.table(name);
    return tables.subarray(at, at + length);
  };
  const { text, pieces } = readPieces(streams.text, table('pieces'));
  const { state, attempt } = attempts();
  const fonts = attempt(() => readFontNames(table('fonts')), []);
  const styleOf = attempt(() => readStyles(table('styles')), readStyles(new Uint8Array(0)));
  const lists = attempt(
    () => readLists(tables.subarray(information.table('lists').at), table('listOverrides'), fonts),
    new Map(),
  );
  const letters = attempt(() => readFormattingPages(streams.text, table('characterPages'), 'character'), []);
  const paragraphs = attempt(
    () => readFormattingPages(streams.text, table('paragraphPages'), 'paragraph'),
    [],
  );
  const looks = new Map<number, LetterLook>();
  return {
    ...{ text, pieces, letters, paragraphs, styleOf, fonts, table, data: streams.data },
    part: (name) => partOf(information, name, text.length),
    lookOfStyle: (style) => {
      const known = looks.get(style);
      if (known) return known;
      const look = changeLook(plainLook, styleOf(style).character, plainLook, styleOf);
      looks.set(style, look);
      return look;
    },
    nextNumber: countNumbers(information.table('lists').length > 0 ? lists : new Map()),
    isPartlyBroken: state.isBroken,
  };
}

function attempts() {
  const state = { isBroken: false };
  const attempt = <T>(read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      state.isBroken = true;
      return otherwise;
    }
  };
  return { state, attempt };
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
