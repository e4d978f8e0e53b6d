import type { Grid, GridCell } from './grids.ts';
import { type PrintedLine, plainText } from './printed.ts';

/** The table that was laid out last; `grid` is null when text followed it, so that nothing can go on it. */
export interface OpenTable {
  /** From 1 through the document; 0 before the first. */
  number: number;
  grid: Grid | null;
  /** Rows so far, over all pages. */
  rows: number;
  /** The part of the table on the page where it began. */
  first?: Grid;
}

const padding = 4;
const ended = /[.;:!?]$/u;

/**
 * Gives the lines of a ruled table cell by cell. A table whose columns stand as those of the one that ended the page
 * before goes on it: heading rows that are printed again are dropped, a row that the page cut is put together.
 */
export function layOutGrid(
  grid: Grid,
  page: number,
  before: OpenTable,
): { table: OpenTable; lines: PrintedLine[] } {
  const goesOn = isSameColumns(before.grid, grid);
  const first = goesOn ? before.first : grid;
  const number = goesOn ? before.number : before.number + 1;
  const repeated = goesOn && first ? repeatedRows(first, grid) : 0;
  const isCut = goesOn && before.grid !== null && goesOnRow(before.grid, grid, repeated);
  const offset = (goesOn ? before.rows : 0) - repeated - (isCut ? 1 : 0);
  const lines = grid.cells.flatMap((cell) =>
    cell.row <= repeated ? headingAgain(cell, page, number) : cellLines(cell, page, number, offset),
  );
  return { table: { number, grid, rows: offset + grid.rowCount, ...(first ? { first } : {}) }, lines };
}

function cellLines(cell: GridCell, page: number, table: number, offset: number): PrintedLine[] {
  const { column, rowSpan, columnSpan } = cell;
  const spans = { ...(columnSpan > 1 ? { columnSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
  const place = { table, row: cell.row + offset, column, ...spans };
  const group = `cell ${table} ${place.row} ${column}`;
  return sorted(cell).map((row) => ({ row, page, group, box: boxOf(cell), cell: place }));
}

function headingAgain(cell: GridCell, page: number, table: number): PrintedLine[] {
  return sorted(cell).map((row, index) => {
    const group = `heading ${table} ${page} ${cell.row} ${cell.column} ${index}`;
    return { row, page, group, box: boxOf(cell), dropped: 'running-head' };
  });
}

const sorted = ({ rows }: GridCell) => [...rows].sort((a, b) => a.y - b.y);
const boxOf = ({ left, right }: GridCell) => ({ left: left + padding, right: right - padding });

function isSameColumns(before: Grid | null, { columns }: Grid): boolean {
  return (
    before?.columns.length === columns.length &&
    columns.every((edge, index) => Math.abs(edge - (before.columns[index] as number)) < padding)
  );
}

/** How many rows from the top hold the same words in both parts of a table. */
function repeatedRows(first: Grid, next: Grid): number {
  let count = 0;
  while (count < Math.min(first.rowCount, next.rowCount) - 1) {
    const words = rowWords(next, count + 1);
    if (words.join('') === '' || words.join('|') !== rowWords(first, count + 1).join('|')) break;
    count += 1;
  }
  return count;
}

/** The first new row goes on the last one: it has no words in its first column, and a sentence runs on in a cell. */
function goesOnRow(before: Grid, next: Grid, repeated: number): boolean {
  const last = rowWords(before, before.rowCount);
  const start = rowWords(next, repeated + 1);
  return (
    !start[0] &&
    start.some(
      (text, index) => /^\p{Ll}/u.test(text) && Boolean(last[index]) && !ended.test(last[index] as string),
    )
  );
}

/** The words of a row by column; an empty string for a column without words or covered by another cell. */
function rowWords({ cells, columns }: Grid, row: number): string[] {
  const words = columns.slice(1).map(() => '');
  for (const cell of cells) {
    if (cell.row === row)
      words[cell.column - 1] = sorted(cell)
        .map((line) => plainText(line.words))
        .join(' ');
  }
  return words;
}
