import type { CellPlace, DroppedLine } from '../../source.ts';

/** What a font's name says about its letters. */
export interface FontLook {
  bold: boolean;
  italic: boolean;
  /** An old Vietnamese font whose codes are no Unicode. */
  legacy: { encoding: 'tcvn3' | 'vni'; capitals: boolean } | null;
  /** A font of signs, in which letters stand for bullets. */
  symbols: boolean;
}

/** One sign as placed on a page, in points from the top left corner as the page is shown. */
export interface Glyph {
  text: string;
  x0: number;
  x1: number;
  /** Base line. */
  y: number;
  size: number;
  font: FontLook;
  /** Degrees by which the text is turned; 0 for upright text. */
  angle: number;
  /** The sign is a mark over or under its neighbour and takes no room of its own. */
  mark: boolean;
  space: boolean;
}

/** A thin straight line or bar, or one side of a box. */
export interface Rule {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A word, or the part of a word in one look. */
export interface Word {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** Smaller and above the line, as the mark of a footnote. */
  raised: boolean;
  /** No space stands before it. */
  glued: boolean;
  /** The word stands in the right column of its line: a TAB is written before it. */
  tabbed?: boolean;
  /** What the file held instead of these letters, when an old encoding was converted. */
  before?: string;
  /** That encoding. */
  legacy?: 'tcvn3' | 'vni';
}

/** Words on one base line, from left to right; a row that was printed in columns is cut by `columns.ts`. */
export interface Row {
  words: Word[];
  x0: number;
  x1: number;
  y: number;
  /** Size of its letters, the middle one. */
  size: number;
  /** A space was typed at its end: the line was not broken within a word. */
  endsInSpace: boolean;
  /** The row is turned on its page, as a stamp or a sign in a margin; its places are those of the turned page. */
  turned?: boolean;
}

/** Left and right edge of the column that a line is set in. */
export interface Box {
  left: number;
  right: number;
}

/** A row and where it belongs; rows of one group may be lines of one paragraph. */
export interface PrintedLine {
  row: Row;
  page: number;
  group: string;
  box: Box;
  cell?: CellPlace;
  note?: string;
  /** The row is no part of the text. */
  dropped?: DroppedLine['rule'];
}

/** A rule of a page by its lie. */
export const isLevel = ({ x0, y0, x1, y1 }: Rule) => x1 - x0 >= y1 - y0;

/** What stands on a page. */
export interface PrintedPage {
  number: number;
  width: number;
  height: number;
  rows: Row[];
  rules: Rule[];
  /** Letters that no table of the file turns into text, and all letters. */
  undecoded: number;
  letters: number;
}

/** A row of some of the words of another one. */
export function rowOf(words: Word[], { endsInSpace = false, turned = false } = {}): Row {
  const size = usual(words, (word) => word.size);
  const level = words.filter((word) => Math.abs(word.size - size) < 0.15 * size && !word.raised);
  return {
    words,
    x0: words[0]?.x0 ?? 0,
    x1: words.reduce((right, word) => Math.max(right, word.x1), 0),
    y: usual(level, (word) => word.y),
    size,
    endsInSpace,
    ...(turned ? { turned } : {}),
  };
}

/** The middle value over all letters: recognised text of a scan has another size and height for each word. */
function usual(words: readonly Word[], value: (word: Word) => number): number {
  const sorted = [...words].sort((a, b) => value(a) - value(b));
  const half = sorted.reduce((sum, { text }) => sum + text.length, 0) / 2;
  let letters = 0;
  for (const word of sorted) {
    letters += word.text.length;
    if (letters >= half) return value(word);
  }
  return 0;
}

/** The words of a row with their spaces, in NFC, without marks of any kind: for recognising what it is. */
export function plainText(words: readonly Word[]): string {
  return words
    .map(({ text, glued }, index) => (glued || index === 0 ? text : ` ${text}`))
    .join('')
    .normalize('NFC');
}
