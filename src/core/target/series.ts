import { parseAmount } from '../quiz/amount.ts';
import type { TargetRow } from './targets.ts';

/** What one document wants of a measure by one year. */
export interface SeriesPoint {
  year: number;
  low: number;
  /** Upper end of a range, else the same as `low`. */
  high: number;
  row: TargetRow;
}

/** One measure at several years, in one unit; years ascend. */
export interface Series {
  measure: string;
  /** «%», «%/năm», «USD», «tuổi»: what it is a share of («% GDP») is left out. */
  unit: string;
  points: SeriesPoint[];
}

/**
 * The measures worth a picture: a figure for at least two different years, and not the same figure every time. Rows
 * whose value is words, and rows of another unit than the first of their measure, take no part.
 */
export function seriesOf(rows: readonly TargetRow[]): Series[] {
  const byMeasure = Map.groupBy(rows, ({ fact }) => fact.target.measure);
  return [...byMeasure].flatMap(([measure, members]): Series[] => {
    const figures = members.flatMap((row) => pointOf(row) ?? []);
    const unit = figures[0]?.unit ?? '';
    const points = figures.filter((figure) => figure.unit === unit).sort((a, b) => a.year - b.year);
    const years = new Set(points.map(({ year }) => year));
    const values = new Set(points.map(({ low, high }) => `${low} ${high}`));
    return years.size > 1 && values.size > 1 ? [{ measure, unit, points }] : [];
  });
}

function pointOf(row: TargetRow): (SeriesPoint & { unit: string }) | null {
  const { value, unit = '', target } = row.fact;
  const amount = parseAmount(value, unit);
  if (!amount) return null;
  const { low, high } = amount;
  return { year: target.year, low, high: high ?? low, row, unit: plainUnit(unit) };
}

/** «% GDP» and «% dân số» are shares, «%/năm» is a rate. */
function plainUnit(unit: string): string {
  return /^%(?:\/\p{L}+)?/u.exec(unit)?.[0] ?? unit;
}
