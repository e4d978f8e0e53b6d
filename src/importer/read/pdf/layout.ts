import { columnStarts, findAligned, splitRow } from './aligned.ts';
import { endsHeader, findClosing, findHeader, isBeside, splitColumns, type TwoColumns } from './columns.ts';
import { layOutGrid, type OpenTable } from './grid-lines.ts';
import type { Grid } from './grids.ts';
import type { PageNote } from './notes.ts';
import { type Box, type PrintedLine, plainText, type Row, rowOf } from './printed.ts';

/** A page whose furniture, notes and ruled tables are told apart from its text. */
export interface PageParts {
  number: number;
  box: Box;
  rows: Row[];
  grids: Grid[];
  notes: PageNote[];
  /** The page is the first with text: a head may stand on it. */
  isFirst: boolean;
}

interface Progress {
  lines: PrintedLine[];
  /** Counts runs of text that nothing interrupts but the end of a page. */
  run: number;
  lone: number;
  table: OpenTable;
  note: string | null;
  /** The close that the end of a page may have cut: where its left column ends in `lines`. */
  close: { channel: number; leftEnd: number } | null;
}

/**
 * Puts the rows of all pages into reading order: columns of the head side by side with a TAB, those of the close and
 * of running text one after the other, cells row by row, notes after the text of their page.
 */
export function layOut(pages: readonly PageParts[]): PrintedLine[] {
  const progress: Progress = {
    ...{ lines: [], run: 0, lone: 0, note: null, close: null },
    table: { number: 0, grid: null, rows: 0 },
  };
  for (const page of pages) layOutPage(page, progress);
  return progress.lines;
}

function layOutPage(page: PageParts, progress: Progress): void {
  const upright = page.rows.filter(({ turned }) => !turned).sort((a, b) => a.y - b.y);
  let done = 0;
  for (const grid of page.grids) {
    let end = done;
    while (end < upright.length && (upright[end] as Row).y <= grid.top + 1) end += 1;
    layOutRows(upright.slice(done, end), page, progress, page.isFirst && done === 0);
    done = end;
    progress.run += 1;
    const { table, lines } = layOutGrid(grid, page.number, progress.table);
    progress.table = table;
    progress.lines.push(...lines);
  }
  layOutRows(upright.slice(done), page, progress, page.isFirst && done === 0);
  for (const row of page.rows.filter(({ turned }) => turned)) addLone(row, page, progress);
  for (const { label, rows } of page.notes) {
    const note = label ?? progress.note;
    progress.note = note;
    for (const row of rows) {
      const group = note ? `note ${note}` : `run ${progress.run}`;
      progress.lines.push({ row, page: page.number, group, box: page.box, ...(note ? { note } : {}) });
    }
  }
}

function layOutRows(rows: readonly Row[], page: PageParts, progress: Progress, isHead: boolean): void {
  if (rows.length > 0) progress.table.grid = null;
  let done = rows.length > 0 ? goOnWithClose(rows, page, progress) : 0;
  const header = isHead ? findHeader(rows, page.box) : null;
  if (header) {
    layOutText(rows.slice(0, header.start), page, progress);
    for (const row of besideEachOther(header)) addLone(row, page, progress);
    progress.run += 1;
    done = header.end;
  }
  for (let close = findClosing(rows, page.box, done); close; close = findClosing(rows, page.box, done)) {
    layOutText(rows.slice(done, close.start), page, progress);
    const box = { left: page.box.left, right: close.channel };
    progress.run += 1;
    // two signatures side by side: neither is a list of lines that go on
    const isList = close.left.some(({ words }) => /^(?:nơi|n[oơ]i)\s+nh[ậa]n/iu.test(plainText(words)));
    for (const row of close.left) isList ? addText(row, page, progress, box) : addLone(row, page, progress);
    const leftEnd = progress.lines.length;
    for (const row of close.right) addLone(row, page, progress);
    progress.run += 1;
    done = close.end;
    progress.close = done === rows.length ? { channel: close.channel, leftEnd } : null;
  }
  layOutText(rows.slice(done), page, progress);
}

/** Rows at the top of a page that stand in the columns of a close cut by the page; gives how many. */
function goOnWithClose(rows: readonly Row[], page: PageParts, progress: Progress): number {
  const { close } = progress;
  progress.close = null;
  if (!close || progress.lines.at(-1)?.page === page.number) return 0;
  const first = rows.findIndex((row) => !isBeside(row, close.channel) || endsHeader(row, page.box));
  const end = first < 0 ? rows.length : first;
  const columns = splitColumns(rows, 0, end, close.channel);
  const box = { left: page.box.left, right: close.channel };
  const group = `run ${progress.run}`;
  const left = columns.left.map((row): PrintedLine => ({ row, page: page.number, group, box }));
  progress.lines.splice(close.leftEnd, 0, ...left);
  for (const row of columns.right) addLone(row, page, progress);
  progress.run += 1;
  return end;
}

function layOutText(rows: readonly Row[], page: PageParts, progress: Progress): void {
  let done = 0;
  for (const aligned of findAligned(rows)) {
    for (const row of rows.slice(done, aligned.start)) addText(withTabs(row), page, progress);
    const parts = rows.slice(aligned.start, aligned.end).map((row) => splitRow(row, aligned.edges));
    progress.run += 1;
    if (aligned.prose) {
      const [edge = page.box.right] = aligned.edges;
      for (const side of [1, 2]) {
        const column = parts.flatMap((part) => part.get(side) ?? []);
        const right = Math.max(...column.map(({ x1 }) => x1));
        for (const row of column)
          addText(row, page, progress, { left: side === 1 ? page.box.left : edge + 1, right });
      }
    } else addCells(parts, page, progress, aligned.edges.length + 1);
    progress.run += 1;
    done = aligned.end;
  }
  for (const row of rows.slice(done)) addText(withTabs(row), page, progress);
}

function addText(row: Row, page: PageParts, progress: Progress, box = page.box): void {
  progress.lines.push({ row, page: page.number, group: `run ${progress.run}`, box });
}

function addLone(row: Row, page: PageParts, progress: Progress): void {
  progress.lone += 1;
  progress.lines.push({ row, page: page.number, group: `lone ${progress.lone}`, box: page.box });
}

/** Rows of cells without rules: a row without words in its first column goes on the row above. */
function addCells(
  parts: readonly Map<number, Row>[],
  page: PageParts,
  progress: Progress,
  columns: number,
): void {
  progress.table = { number: progress.table.number + 1, grid: null, rows: 0 };
  const cells: Row[][][] = [];
  for (const part of parts) {
    if (part.has(1) || cells.length === 0) cells.push([]);
    for (const [column, row] of part) {
      const line = cells.at(-1) as Row[][];
      line[column] = [...(line[column] ?? []), row];
    }
  }
  cells.forEach((line, index) => {
    for (let column = 1; column <= columns; column += 1) {
      const rows = line[column] ?? [];
      const box = {
        left: Math.min(...rows.map(({ x0 }) => x0)),
        right: Math.max(...rows.map(({ x1 }) => x1)),
      };
      addCell(rows, { table: progress.table.number, row: index + 1, column }, box, page, progress);
    }
  });
}

function addCell(
  rows: readonly Row[],
  cell: NonNullable<PrintedLine['cell']>,
  box: Box,
  page: PageParts,
  progress: Progress,
): void {
  const group = `cell ${cell.table} ${cell.row} ${cell.column}`;
  for (const row of rows) progress.lines.push({ row, page: page.number, group, box, cell });
}

/** Left and right lines of one height as one row with a TAB; a line alone on the right has its TAB in front. */
function besideEachOther({ left, right }: TwoColumns): Row[] {
  const rows: Row[] = [];
  const rest = wholeTitle(right);
  const tabbed = (row: Row) =>
    row.words.map((word, index) => (index === 0 ? { ...word, tabbed: true } : word));
  for (const row of left) {
    while (rest[0] && rest[0].y < row.y - 0.5 * row.size) rows.push(rowOf(tabbed(rest.shift() as Row)));
    const beside = rest[0] && Math.abs(rest[0].y - row.y) <= 0.5 * row.size ? rest.shift() : undefined;
    rows.push(beside ? rowOf([...row.words, ...tabbed(beside)]) : row);
  }
  return [...rows, ...rest.map((row) => rowOf(tabbed(row)))];
}

// what a line of the right column needs to be whole, by how it begins
const wholeLines: readonly [RegExp, RegExp][] = [
  [/^(?:ĐẢNG CỘNG|CỘNG HÒA|CỘNG HOÀ)/iu, /VIỆT NAM$/iu],
  [/^[\p{L}\s]{2,60},\s*ngày/u, /năm\s*(?:\d{4}|[….]+)/u],
];

/** In a narrow column the title of the State, or place and date, take two lines: the second is no line of its own. */
function wholeTitle(right: readonly Row[]): Row[] {
  const rows: Row[] = [];
  for (const row of right) {
    const above = rows.at(-1);
    const text = above ? plainText(above.words) : '';
    const isCut = wholeLines.some(([start, end]) => start.test(text) && !end.test(text));
    const isNear = above && row.y - above.y < 3 * row.size && /^[\p{L}\d]/u.test(plainText(row.words));
    if (above && isCut && isNear) rows[rows.length - 1] = rowOf([...above.words, ...row.words]);
    else rows.push(row);
  }
  return rows;
}

function withTabs(row: Row): Row {
  const starts = new Set(columnStarts(row));
  if (starts.size === 0) return row;
  const words = row.words.map((word, index) => (starts.has(index) ? { ...word, tabbed: true } : word));
  return { ...row, words };
}
