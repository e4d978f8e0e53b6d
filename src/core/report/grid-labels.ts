import type { Grid } from '../office/sheet.ts';
import { foldVietnamese } from '../text/vietnamese.ts';

/** What stands in a cell that was read. */
export type GridValue = string | number | null;

/** Text of a cell without spaces around it; ''. */
export function cellText(value: GridValue | undefined): string {
  return value === null || value === undefined ? '' : String(value).trim();
}

/** A label as it is compared: without diacritics, capitals and doubled spaces. */
export function labelKey(value: GridValue | undefined): string {
  return foldVietnamese(cellText(value)).replace(/\s+/g, ' ');
}

/** Where a text stands in a grid; null when nowhere. Row and column from 0. */
export function findLabel(grid: Grid, label: string): { row: number; column: number } | null {
  const wanted = labelKey(label);
  for (const [row, cells] of grid.rows.entries()) {
    const column = cells.findIndex((cell) => labelKey(cell) === wanted);
    if (column >= 0) return { row, column };
  }
  return null;
}

/**
 * The rows of a table by the names of its columns, wherever and in whatever order they stand: from the row that holds
 * all of `needed` to the row that begins with `end`, rows without any of the columns left out.
 * @param names key of each column by its name; columns of other names are left out
 * @returns null when no grid holds such a table
 */
export function readTable<Key extends string>(
  grids: readonly Grid[],
  names: Readonly<Record<Key, string>>,
  needed: readonly NoInfer<Key>[],
  end: string,
): Record<Key, GridValue>[] | null {
  const keys = Object.keys(names) as Key[];
  for (const { rows } of grids) {
    const header = rows.findIndex((cells) => {
      const labels = new Set(cells.map(labelKey));
      return needed.every((key) => labels.has(labelKey(names[key])));
    });
    if (header < 0) continue;
    const labels = (rows[header] as readonly GridValue[]).map(labelKey);
    const places = keys.map((key) => [key, labels.indexOf(labelKey(names[key]))] as const);
    const table: Record<Key, GridValue>[] = [];
    for (const cells of rows.slice(header + 1)) {
      if (cells.some((cell) => labelKey(cell) === labelKey(end))) break;
      const values = places.map(([key, place]) => [key, cells[place] ?? null] as const);
      if (values.some(([, value]) => cellText(value) !== '')) {
        table.push(Object.fromEntries(values) as Record<Key, GridValue>);
      }
    }
    return table;
  }
  return null;
}
