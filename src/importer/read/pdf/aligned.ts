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
    const size = run.reduce((largest, row) => Math.max(largest, row.size), 0);
    const edges = edgesOf(run.reduce(cover, [] as Stretch[]), size);
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
const columnOf = (edges: readonly number[], { x0, x1 }: { x0: number; x1: number }) =>
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
  let covered = cover([], rows[start] as Row);
  let kept = covered;
  let end = start + 1;
  for (let index = end; index < rows.length && index - start < mostRows; index += 1) {
    const [row, above] = [rows[index] as Row, rows[index - 1] as Row];
    const pitch = (row.y - above.y) / Math.max(row.size, 1);
    covered = cover(covered, row);
    if (row.turned || pitch > 2.6 || edgesOf(covered, row.size).length === 0) break;
    if (columnStarts(row).length > 0) {
      note(row);
      kept = covered;
      end = index + 1;
    } else if (pitch > 1.5 || ![0, 1, -1].some((off) => starts.has(Math.round(row.x0 / 4) + off))) break;
  }
  // a last row that goes on in a cell other than the first belongs to the table
  const [last, next] = [rows[end - 1] as Row, rows[end]];
  const goesOn =
    next &&
    next.x0 > last.x0 + last.size &&
    next.y - last.y < 1.5 * next.size &&
    edgesOf(cover(kept, next), next.size).length > 0;
  return goesOn ? end + 1 : end;
}

/** From left to right, a stretch that words stand in. */
type Stretch = readonly [number, number];

/** Adds the words of a row to what others cover. */
function cover(covered: readonly Stretch[], { words }: Row): Stretch[] {
  const all = [...covered, ...words.map(({ x0, x1 }): Stretch => [x0, x1])].sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of all) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** Where columns begin: behind spaces wider than a letter that nothing stands in. */
function edgesOf(covered: readonly Stretch[], size: number): number[] {
  return covered
    .slice(1)
    .flatMap(([from], index) => (from - (covered[index]?.[1] ?? from) > size ? [from - 1] : []));
}

function isProse(run: readonly Row[], edges: readonly number[], filled: number): boolean {
  if (edges.length !== 1 || run.length < 8 || filled < 0.7 * run.length) return false;
  const parts = run.flatMap((row) => [...splitRow(row, edges).values()]);
  const words = parts.reduce((sum, part) => sum + plainText(part.words).split(' ').length, 0);
  return words / parts.length >= 5;
}
