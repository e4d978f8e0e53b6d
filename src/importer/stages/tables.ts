import { plainText } from '../../core/document/inline.ts';
import type { Repair } from '../../core/document/schema.ts';
import type { Passage, Table } from '../../core/document/table.ts';
import type { CellPlace, SourceLine } from '../source.ts';
import { withoutMarks } from '../source-line.ts';
import { squeezeSpaces } from './clean.ts';
import { readEmphasis } from './emphasis.ts';

/** A line of a table. */
type CellLine = SourceLine & { cell: CellPlace };

const maxColumns = 40;
const hasWords = /[\p{L}\p{N}]/u;
const firstColumnName = /^(?:tt|stt|số tt|số thứ tự)$/iu;

/** The lines of the table that starts at `lines[start]`: those that follow with the same table, up to a line of `stops`. */
export function tableLines(
  lines: readonly SourceLine[],
  start: number,
  stops: ReadonlyMap<SourceLine, unknown>,
): CellLine[] {
  const table = lines[start]?.cell?.table;
  if (table === undefined) return [];
  let end = start + 1;
  for (let next = lines[end]; next?.cell?.table === table && !stops.has(next); next = lines[end]) end += 1;
  return lines.slice(start, end) as CellLine[];
}

/**
 * Puts lines with places into a table, in their order: every word stands once, in the first cell that a merged cell
 * covers. Null where they are no table: words in one column only, or more columns than a page can hold; they are
 * paragraphs then.
 */
export function buildTable(lines: readonly CellLine[], repairs: Repair[]): Table | null {
  const columnsOf = (some: readonly CellLine[]) => [...new Set(some.map(({ cell }) => cell.column))];
  if (columnsOf(lines.filter(({ text }) => hasWords.test(text))).length < 2) return null;
  // «%», «x» and «–» say something where they stand
  const filled = lines.filter(({ text }) => /\S/.test(text));
  const columns = columnsOf(filled).sort((a, b) => a - b);
  if (columns.length > maxColumns) return null;
  const place = new Map(columns.map((column, index) => [column, index]));
  const rows: Passage[][][] = [];
  let [row, column] = [Number.NaN, -1];
  let head: CellLine[] = [];
  for (const line of filled) {
    const at = place.get(line.cell.column) ?? 0;
    // a row never goes back: what comes later in the file comes later in the table
    if (line.cell.row !== row || at < column) rows.push(columns.map((): Passage[] => []));
    if (rows.length === 1) head = [...head, line].slice(-maxColumns);
    [row, column] = [line.cell.row, at];
    const inlines = readEmphasis(squeezeSpaces(line, repairs), line.style);
    rows.at(-1)?.[at]?.push({ text: plainText(inlines), inlines });
  }
  return { header: rows.length > 1 && namesColumns(head, columns.length, rows.slice(1)), rows };
}

/**
 * The first row names the columns when it says «TT», when all of it is bold, or when it has short words without figures
 * for every column and figures stand below.
 */
function namesColumns(head: readonly CellLine[], columns: number, others: readonly Passage[][][]): boolean {
  const words = head.map(({ text }) => withoutMarks(text));
  if (firstColumnName.test(words[0] ?? '')) return true;
  const covered = head.reduce((sum, { cell }) => sum + (cell.columnSpan ?? 1), 0);
  if (covered < columns) return false;
  if (head.every(({ text, style }) => style?.bold || /^\*\*[^*]+\*\*$/.test(text.trim()))) return true;
  const short = words.every((text) => text.split(/\s+/).length <= 8 && !/^\d/.test(text));
  return short && others.some((row) => row.some((cell) => cell.some(({ text }) => /^\d/.test(text))));
}
