import { isLevel, type Row, type Rule, rowOf, type Word } from './printed.ts';

/** A cell of a ruled table, with the rows printed in it. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  left: number;
  right: number;
  rows: Row[];
}

/** A ruled table of a page; rows and columns count from 1, cells are in reading order. */
export interface Grid {
  top: number;
  bottom: number;
  columns: number[];
  rowCount: number;
  cells: GridCell[];
}

const touch = 3.5;
const mostRules = 3000;
const mostCells = 6000;

/** Finds ruled tables and takes their words out of the rows of the page. A frame around one cell is no table. */
export function takeGrids(rows: readonly Row[], rules: readonly Rule[]): { grids: Grid[]; rest: Row[] } {
  if (rules.length > mostRules) return { grids: [], rest: [...rows] };
  const grids: Grid[] = [];
  let rest = [...rows];
  for (const group of connected(rules)) {
    const grid = gridOf(group);
    if (!grid) continue;
    const filled = fill(grid, rest, group);
    if (filled.grid.cells.filter((cell) => cell.rows.length > 0).length < 2) continue;
    grids.push(filled.grid);
    rest = filled.rest;
  }
  return { grids: grids.sort((a, b) => a.top - b.top), rest };
}

function connected(rules: readonly Rule[]): Rule[][] {
  const level = rules.filter(isLevel);
  const upright = rules.filter((rule) => !isLevel(rule));
  const group = new Map<Rule, Rule[]>();
  for (const rule of rules) group.set(rule, [rule]);
  for (const flat of level) {
    for (const tall of upright) {
      const meets =
        tall.x0 > flat.x0 - touch &&
        tall.x1 < flat.x1 + touch &&
        flat.y0 > tall.y0 - touch &&
        flat.y1 < tall.y1 + touch;
      const [one, other] = [group.get(flat) as Rule[], group.get(tall) as Rule[]];
      if (!meets || one === other) continue;
      const [large, small] = one.length >= other.length ? [one, other] : [other, one];
      large.push(...small);
      for (const rule of small) group.set(rule, large);
    }
  }
  return [...new Set(group.values())];
}

function gridOf(rules: readonly Rule[]): { xs: number[]; ys: number[] } | null {
  if (!rules.some(isLevel) || rules.every(isLevel)) return null;
  const xs = edges(rules.flatMap((rule) => (isLevel(rule) ? [rule.x0, rule.x1] : [(rule.x0 + rule.x1) / 2])));
  const ys = edges(rules.flatMap((rule) => (isLevel(rule) ? [(rule.y0 + rule.y1) / 2] : [rule.y0, rule.y1])));
  const isTable = xs.length > 1 && ys.length > 1 && xs.length + ys.length > 4;
  return isTable && xs.length * ys.length <= mostCells ? { xs, ys } : null;
}

function edges(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (found.length === 0 || value - (found.at(-1) as number) > touch) found.push(value);
  }
  return found;
}

function fill(
  { xs, ys }: { xs: number[]; ys: number[] },
  rows: readonly Row[],
  rules: readonly Rule[],
): { grid: Grid; rest: Row[] } {
  const cells = mergedCells(xs, ys, rules);
  const cellAt = new Map<string, GridCell>();
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
        cellAt.set(`${row} ${column}`, cell);
      }
    }
  }
  const rest: Row[] = [];
  for (const row of rows) {
    if (row.turned || row.y < (ys[0] as number) || row.y - 0.3 * row.size > (ys.at(-1) as number)) {
      rest.push(row);
      continue;
    }
    const inCells = new Map<GridCell | undefined, Word[]>();
    for (const word of row.words) {
      const down = bandOf(ys, row.y - 0.3 * row.size);
      const cell = cellAt.get(`${down} ${bandOf(xs, (word.x0 + word.x1) / 2)}`);
      const words = inCells.get(cell);
      if (words) words.push(word);
      else inCells.set(cell, [word]);
    }
    for (const [cell, words] of inCells) {
      const part = rowOf(words, { endsInSpace: row.endsInSpace });
      if (cell) cell.rows.push(part);
      else rest.push(part);
    }
  }
  const [top, bottom] = [ys[0] as number, ys.at(-1) as number];
  return { grid: { top, bottom, columns: xs, rowCount: ys.length - 1, cells }, rest };
}

/** Number from 1 of the band between two edges that holds a value; 0 outside. */
function bandOf(values: readonly number[], value: number): number {
  const after = values.findIndex((edge) => edge > value);
  return Math.max(after, 0);
}

/** Cells with the columns and rows that they cover: a side without a rule belongs to a merged cell. */
function mergedCells(xs: readonly number[], ys: readonly number[], rules: readonly Rule[]): GridCell[] {
  const level = rules.filter(isLevel);
  const upright = rules.filter((rule) => !isLevel(rule));
  const covered = new Set<string>();
  const cells: GridCell[] = [];
  const middle = (values: readonly number[], band: number) =>
    ((values[band - 1] as number) + (values[band] as number)) / 2;
  const isRight = (row: number, column: number) =>
    upright.some(
      ({ x0, y0, x1, y1 }) =>
        Math.abs((x0 + x1) / 2 - (xs[column] as number)) <= touch &&
        y0 < middle(ys, row) &&
        y1 > middle(ys, row),
    );
  const isBottom = (row: number, column: number) =>
    level.some(
      ({ x0, y0, x1, y1 }) =>
        Math.abs((y0 + y1) / 2 - (ys[row] as number)) <= touch &&
        x0 < middle(xs, column) &&
        x1 > middle(xs, column),
    );
  for (let row = 1; row < ys.length; row += 1) {
    for (let column = 1; column < xs.length; column += 1) {
      if (covered.has(`${row} ${column}`)) continue;
      let columnSpan = 1;
      while (column + columnSpan < xs.length && !isRight(row, column + columnSpan - 1)) columnSpan += 1;
      let rowSpan = 1;
      while (row + rowSpan < ys.length && !isBottom(row + rowSpan - 1, column)) rowSpan += 1;
      for (let down = row; down < row + rowSpan; down += 1) {
        for (let across = column; across < column + columnSpan; across += 1) covered.add(`${down} ${across}`);
      }
      const [left, right] = [xs[column - 1] as number, xs[column + columnSpan - 1] as number];
      cells.push({ row, column, rowSpan, columnSpan, left, right, rows: [] });
    }
  }
  return cells;
}
