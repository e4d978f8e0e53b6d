import { gapsOf } from './columns.ts';
import { plainText, type Row, rowOf } from './printed.ts';

/** A run of rows whose words stand in columns without rules around them. */
export interface Aligned {
  start: number;
  end: number;
  /** Right ends of the spaces between columns, from left to right: where the next column begins. */
  edges: number[];
  /** Two columns of running text rather than a table. */
  prose: boolean;
}

const listNumber =
  /^(?:[-–—+•*▪➢✓→]|\(?\p{L}?[\d.]{1,8}[.):]?|\p{Ll}\)|[IVXLC]{1,6}[.)-]?|\d{0,2}\p{Ll}?\))$/u;
const mostRows = 400;

/** Indexes of the words of a row that begin a column; a number or dash before its text begins none. */
export function columnStarts(row: Row): number[] {
  return gapsOf(row).filter((at) => at > 1 || !listNumber.test(row.words[0]?.text ?? ''));
}

/** Finds runs of at least two rows that have words in at least two common columns. */
export function findAligned(rows: readonly Row[]): Aligned[] {
  const found: Aligned[] = [];
  for (let start = 0; start < rows.length; start += 1) {
    if (columnStarts(rows[start] as Row).length === 0) continue;
    const end = endOfRun(rows, start);
    const run = rows.slice(start, end);
    const edges = edgesOf(run);
    const filled = run.filter(
      (row) => new Set(row.words.map((word) => columnOf(edges, word))).size > 1,
    ).length;
    if (edges.length === 0 || filled < 2) continue;
    found.push({ start, end, edges, prose: isProse(run, edges, filled) });
    start = end - 1;
  }
  return found;
}

/** Number from 1 of the column that a word stands in. */
export const columnOf = (edges: readonly number[], { x0, x1 }: { x0: number; x1: number }) =>
  edges.filter((edge) => edge <= (x0 + x1) / 2).length + 1;

/** The parts of a row by column number. */
export function splitRow(row: Row, edges: readonly number[]): Map<number, Row> {
  const parts = new Map<number, Row>();
  for (const column of new Set(row.words.map((word) => columnOf(edges, word)))) {
    parts.set(
      column,
      rowOf(
        row.words.filter((word) => columnOf(edges, word) === column),
        row,
      ),
    );
  }
  return parts;
}

function endOfRun(rows: readonly Row[], start: number): number {
  const starts = new Set<number>();
  const note = (row: Row) => {
    starts.add(Math.round(row.x0 / 4));
    for (const at of columnStarts(row)) starts.add(Math.round((row.words[at]?.x0 ?? 0) / 4));
  };
  note(rows[start] as Row);
  let end = start + 1;
  for (let index = end; index < rows.length && index - start < mostRows; index += 1) {
    const [row, above] = [rows[index] as Row, rows[index - 1] as Row];
    const pitch = (row.y - above.y) / Math.max(row.size, 1);
    if (row.turned || pitch > 2.6 || edgesOf(rows.slice(start, index + 1)).length === 0) break;
    if (columnStarts(row).length > 0) {
      note(row);
      end = index + 1;
    } else if (pitch > 1.5 || ![0, 1, -1].some((off) => starts.has(Math.round(row.x0 / 4) + off))) break;
  }
  // a last row that goes on in a cell other than the first belongs to the table
  const [last, next] = [rows[end - 1] as Row, rows[end]];
  const goesOn =
    next &&
    next.x0 > last.x0 + last.size &&
    next.y - last.y < 1.5 * next.size &&
    edgesOf(rows.slice(start, end + 1)).length > 0;
  return goesOn ? end + 1 : end;
}

function edgesOf(rows: readonly Row[]): number[] {
  const words = rows.flatMap((row) => row.words).sort((a, b) => a.x0 - b.x0);
  const least = Math.max(...rows.map(({ size }) => size));
  const edges: number[] = [];
  let reach = words[0]?.x1 ?? 0;
  for (const { x0, x1 } of words) {
    if (x0 - reach > least) edges.push(x0 - 1);
    reach = Math.max(reach, x1);
  }
  return edges;
}

function isProse(run: readonly Row[], edges: readonly number[], filled: number): boolean {
  if (edges.length !== 1 || run.length < 8 || filled < 0.7 * run.length) return false;
  const parts = run.flatMap((row) => [...splitRow(row, edges).values()]);
  const words = parts.reduce((sum, part) => sum + plainText(part.words).split(' ').length, 0);
  return words / parts.length >= 5;
}
