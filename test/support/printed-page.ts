import { assemble } from '../../src/importer/read/pdf/assemble.ts';
import {
  type PrintedPage,
  type Row,
  type Rule,
  rowOf,
  type Word,
} from '../../src/importer/read/pdf/printed.ts';
import type { SourceLine } from '../../src/importer/source.ts';

/** A printed row for tests: letters are half as wide as high; `|` parts words without a space, `^1` is a raised 1. */
export interface RowSetup {
  x: number;
  y: number;
  text: string;
  size?: number;
  bold?: boolean;
  endsInSpace?: boolean;
}

/** A row of words from left to right. */
export function printedRow({ x, y, text, size = 14, bold = false, endsInSpace = false }: RowSetup): Row {
  const words: Word[] = [];
  let left = x;
  for (const part of text.split(/( +|\||(?=\^))/)) {
    if (part === '|' || part === '') continue;
    if (/^ +$/.test(part)) {
      left += (part.length * size) / 2;
      continue;
    }
    const raised = part.startsWith('^');
    const letters = raised ? part.slice(1) : part;
    const right = left + (letters.length * size) / 2;
    const glued = words.length > 0 && Math.abs((words.at(-1)?.x1 ?? 0) - left) < 0.01;
    words.push({ text: letters, x0: left, x1: right, y, size, bold, italic: false, raised, glued });
    left = right;
  }
  return rowOf(words, { endsInSpace });
}

/** Rows below each other, 18 points apart, as a paragraph is printed between 85 and 540. */
export function printedLines(y: number, texts: readonly string[], x = 85): Row[] {
  return texts.map((text, index) => printedRow({ x, y: y + 18 * index, text }));
}

/** A printed A4 page. */
export function printedPage(rows: readonly Row[], rules: readonly Rule[] = [], number = 1): PrintedPage {
  return { number, width: 595, height: 842, rows: [...rows], rules: [...rules], undecoded: 0, letters: 1000 };
}

/** Pages of rows, numbered from 1, put together. */
export function assemblePages(...pages: readonly (readonly Row[])[]) {
  return assemble(pages.map((rows, index) => printedPage(rows, [], index + 1)));
}

/** The texts of lines. */
export const textsOf = (lines: readonly SourceLine[]) => lines.map(({ text }) => text);

/** Prints paragraphs between 85 and 540 points, broken at spaces and behind «/» and «-», on pages of so many lines. */
export function printParagraphs(
  paragraphs: readonly string[],
  { indent = 36, space = 6, linesPerPage = 36 } = {},
): Row[][] {
  const pages: Row[][] = [[]];
  let y = 80;
  for (const text of paragraphs) {
    let x = 85 + indent;
    for (let rest = text; rest; ) {
      const line = lineOf(rest, Math.floor((540 - x) / 7));
      rest = rest.slice(line.length);
      if ((pages.at(-1) as Row[]).length >= linesPerPage) {
        pages.push([]);
        y = 80;
      }
      (pages.at(-1) as Row[]).push(printedRow({ x, y, text: line.trim() }));
      y += 18;
      x = 85;
    }
    y += space;
  }
  return pages;
}

function lineOf(text: string, width: number): string {
  if (text.length <= width) return text;
  const [line] = /^.*(?:[ /]|(?<=[\p{L}\d])-(?=[\p{L}\d]))/u.exec(text.slice(0, width + 1)) ?? [];
  return line ?? text.slice(0, width);
}
