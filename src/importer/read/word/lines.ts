import type { Repair } from '../../../core/document/schema.ts';
import type { DroppedLine, Encoding, SourceLine } from '../../source.ts';
import { excerpt } from '../../source-line.ts';
import { decodeRuns } from './decoded-runs.ts';
import { composeLine, type Piece } from './line-text.ts';
import type { WordParagraph, WordRun } from './paragraph.ts';
import { TableBuilder } from './tables.ts';

/** Lines of a word processor's file, and in which encoding its letters were. */
export interface WordLines {
  lines: SourceLine[];
  dropped: DroppedLine[];
  repairs: Repair[];
  /** Pictures and the numbers of the lines that they stand after. */
  pictures: { bytes: Uint8Array; afterLine: number }[];
  letters: { tcvn3: number; vni: number; unicode: number };
}

const onlyNumber = /^[\s\-–—.]*(?:trang\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?[\s\-–—.]*$/i;

/**
 * Makes lines of paragraphs, in their order: legacy letters decoded, emphasis marked, tables placed, hidden and
 * deleted words set apart. A line or page break within a paragraph gives a line of its own; an empty paragraph gives
 * an empty line, in a table only where the whole cell is empty.
 * @param stated encoding that the clerk named
 */
export function layOutParagraphs(paragraphs: Iterable<WordParagraph>, stated?: Encoding): WordLines {
  const result: WordLines = {
    lines: [],
    dropped: [],
    repairs: [],
    pictures: [],
    letters: { tcvn3: 0, vni: 0, unicode: 0 },
  };
  const tables = new TableBuilder();
  let number = 0;
  let filled = false;
  for (const paragraph of paragraphs) {
    const cell = paragraph.dropped || paragraph.end === 'row' ? undefined : tables.place(paragraph.depth);
    const { runs, letters } = decodeRuns(paragraph.runs, stated);
    for (const name of ['tcvn3', 'vni', 'unicode'] as const) result.letters[name] += letters[name];
    const first = number + 1;
    for (const rule of ['hidden-text', 'deleted-text'] as const) {
      const text = textOf(runs.filter(({ dropped }) => dropped === rule)).trim();
      if (text) result.dropped.push({ line: { text, number: first }, rule });
    }
    const printed = runs.filter(({ dropped }) => !dropped);
    for (const line of splitAtBreaks(printed)) {
      const { text, ...style } = composeLine(line.map(toPiece));
      if (!text.trim()) {
        const isWanted =
          !paragraph.dropped && (paragraph.end === 'paragraph' ? !cell : paragraph.end === 'cell' && !filled);
        if (!isWanted || printed.length < runs.length) continue;
      }
      const { note, dropped } = paragraph;
      number += 1;
      const source: SourceLine = {
        ...{ text: note ? text.trimStart() : text, number, style: { ...paragraph.style, ...style } },
        ...(cell ? { cell } : {}),
        ...(note ? { note } : {}),
      };
      if (dropped)
        result.dropped.push({ line: source, rule: onlyNumber.test(text) ? numberRule(dropped) : dropped });
      else result.lines.push(source);
      filled = true;
    }
    if (letters.tcvn3 + letters.vni > 0) {
      const before = textOf(paragraph.runs);
      const after = textOf(runs);
      if (before !== after) {
        const line = Math.max(1, Math.min(first, number));
        result.repairs.push({ rule: 'encoding', line, before: excerpt(before), after: excerpt(after) });
      }
    }
    if (!paragraph.dropped)
      for (const bytes of paragraph.pictures ?? []) result.pictures.push({ bytes, afterLine: number });
    if (paragraph.end === 'cell') tables.endCell();
    if (paragraph.end === 'row') {
      tables.place(paragraph.depth);
      tables.endRow(paragraph.cells ?? []);
    }
    if (paragraph.end !== 'paragraph' || paragraph.depth === 0) filled = false;
  }
  tables.end();
  result.lines = result.lines.filter(({ text, cell }) => text || !cell || !tables.isCovered(cell));
  return result;
}

/** A generated number says nothing on how the line looks. */
const toPiece = ({ text, bold, italic, size, generated }: WordRun): Piece => ({
  ...{
    text,
    format: { bold, italic, size },
    role: generated ? 'number' : text.startsWith('\uE000') ? 'note' : undefined,
  },
});

const textOf = (runs: readonly WordRun[]) =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/\n/g, ' ');

const numberRule = (rule: DroppedLine['rule']): DroppedLine['rule'] =>
  rule === 'running-head' ? 'page-number' : rule;

function splitAtBreaks(runs: readonly WordRun[]): WordRun[][] {
  const lines: WordRun[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text) lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines;
}
