/**
 * One cell of a sheet that is written: a text, a number (null: a place for one), or a formula with the number that it
 * gives now. Null is no cell at all.
 */
export type Cell =
  | null
  | string
  | { number: number | null; style?: 'share' }
  /** A formula in English names without «=»; `value` is its result, null shows an empty cell until it is worked out. */
  | { formula: string; value: number | null; style?: 'share' };

/** One sheet of a workbook. The first row is the header: bold, and it stays in sight. */
export interface Sheet {
  /** At most 31 letters, none of \ / ? * [ ] : */
  name: string;
  /** Widths of the columns, in letters. */
  widths: readonly number[];
  rows: readonly (readonly Cell[])[];
  /** Rows printed in bold, counted from 0; the header is bold anyway. */
  boldRows?: readonly number[];
}

/** A sheet that was read: what stands in its cells, row by row; formulas give their results. */
export interface Grid {
  name: string;
  rows: readonly (readonly (string | number | null)[])[];
}

/** Letters of a column counted from 0: 0 → «A», 26 → «AA». */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Address of a cell, column and row counted from 0: (1, 4) → «B5». */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
