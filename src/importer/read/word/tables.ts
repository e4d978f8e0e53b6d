import type { CellPlace } from '../../source.ts';
import type { RowCell } from './paragraph.ts';

/** A cell whose place is known once its table ends. */
interface OpenCell {
  row: number;
  index: number;
  places: CellPlace[];
}

/** A table being read. */
export interface OpenTable {
  number: number;
  row: number;
  index: number;
  cells: OpenCell[];
  rows: RowCell[][];
}

// edges of cells that are meant to be in line differ by up to 4 mm in files that were edited by hand
const tolerance = 40;
const maximumDepth = 32;

/** Puts cells into tables, counted from 1 through the file in the order in which they begin. */
export class TableBuilder {
  private count = 0;
  private readonly open: OpenTable[] = [];
  private readonly covered = new WeakSet<CellPlace>();

  /**
   * The place of a paragraph with `depth` tables around it, undefined in the running text. Row and column are final
   * when its table has ended.
   */
  place(depth: number): CellPlace | undefined {
    const wanted = Math.min(depth, maximumDepth);
    while (this.open.length > wanted) closeTable(this.open.pop() as OpenTable, this.covered);
    while (this.open.length < wanted) {
      this.count += 1;
      this.open.push({ number: this.count, row: 0, index: 0, cells: [], rows: [] });
    }
    const table = this.open.at(-1);
    if (!table) return undefined;
    const place: CellPlace = { table: table.number, row: table.row + 1, column: table.index + 1 };
    const last = table.cells.at(-1);
    if (last && last.row === table.row && last.index === table.index) last.places.push(place);
    else table.cells.push({ row: table.row, index: table.index, places: [place] });
    return place;
  }

  /** The innermost cell ends. */
  endCell(): void {
    const table = this.open.at(-1);
    if (table) table.index += 1;
  }

  /** The innermost row ends; `cells` tells how wide its cells are, as far as the file says. */
  endRow(cells: readonly RowCell[]): void {
    const table = this.open.at(-1);
    if (!table) return;
    table.rows[table.row] = [...cells];
    table.row += 1;
    table.index = 0;
  }

  /** Whether another cell, on the left or above, was merged over a place: known once its table has ended. */
  isCovered(place: CellPlace): boolean {
    return this.covered.has(place);
  }

  /** No more paragraphs. */
  end(): void {
    this.place(0);
  }
}

/** Finds the columns of a table from the edges of its cells, then the place of each cell. */
function closeTable(table: OpenTable, covered: WeakSet<CellPlace>): void {
  const edges = columnEdges(table.rows);
  const column = (edge: number) => nearest(edges, edge);
  for (const { row, index, places } of table.cells) {
    const cells = table.rows[row];
    const cell = cells?.[index];
    if (!cells || !cell || cell.right <= cell.left) continue;
    let right = cell.right;
    for (let next = index + 1; cells[next]?.joinsLeft; next += 1)
      right = Math.max(right, cells[next]?.right ?? right);
    const first = column(cell.left);
    const columnSpan = Math.max(1, column(right) - first);
    let rowSpan = 1;
    while (!cell.joinsAbove && goesOn(table.rows[row + rowSpan], cell.left)) rowSpan += 1;
    for (const place of places) {
      if (cell.joinsAbove || cell.joinsLeft) covered.add(place);
      place.column = first + 1;
      if (columnSpan > 1) place.columnSpan = columnSpan;
      if (rowSpan > 1) place.rowSpan = rowSpan;
    }
  }
}

function goesOn(cells: readonly RowCell[] | undefined, left: number): boolean {
  return cells?.some((cell) => cell.joinsAbove && Math.abs(cell.left - left) <= tolerance) ?? false;
}

function columnEdges(rows: readonly (readonly RowCell[] | undefined)[]): number[] {
  const all = rows.flatMap((cells) => cells?.flatMap(({ left, right }) => [left, right]) ?? []);
  const edges: number[] = [];
  for (const edge of all.sort((a, b) => a - b)) {
    const last = edges.at(-1);
    if (last === undefined || edge - last > tolerance) edges.push(edge);
  }
  return edges;
}

/** Index of the last edge at or before a position, within the tolerance. */
function nearest(edges: readonly number[], position: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] as number) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
