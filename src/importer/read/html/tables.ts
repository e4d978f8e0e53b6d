import type { CellPlace } from '../../source.ts';
import type { HtmlElement } from './tree.ts';

const widest = 100;
const tallest = 10_000;
// no table that people read is wider
const lastCovered = 500;

/** Gives the cells of one table their places, with the columns that cells of earlier rows still cover. */
export class TablePlaces {
  private readonly table: number;
  private row = 0;
  private column = 1;
  /** Columns covered from above, and how many rows yet. */
  private covered = new Map<number, number>();

  constructor(table: number) {
    this.table = table;
  }

  /** Goes to the next row. */
  startRow(): void {
    if (this.row > 0)
      this.covered = new Map(
        [...this.covered].flatMap(([column, rows]): [number, number][] =>
          rows > 1 ? [[column, rows - 1]] : [],
        ),
      );
    this.row++;
    this.column = 1;
  }

  /** The place of the next cell of the row. */
  place({ attributes }: HtmlElement): CellPlace {
    if (this.row === 0) this.startRow();
    while (this.covered.has(this.column)) this.column++;
    const columnSpan = spanOf(attributes.colspan, widest);
    const rowSpan = spanOf(attributes.rowspan, tallest);
    const cell: CellPlace = { table: this.table, row: this.row, column: this.column };
    if (columnSpan > 1) cell.columnSpan = columnSpan;
    if (rowSpan > 1) cell.rowSpan = rowSpan;
    // counted down when the next row starts
    if (rowSpan > 1 && this.column < lastCovered)
      for (let offset = 0; offset < columnSpan; offset++) this.covered.set(this.column + offset, rowSpan);
    this.column += columnSpan;
    return cell;
  }
}

function spanOf(value: string | undefined, most: number): number {
  const span = /^\s*\d{1,6}\s*$/.test(value ?? '') ? Number(value) : 1;
  return Math.min(most, Math.max(1, span));
}
