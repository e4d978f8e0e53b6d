import type { Series, SeriesPoint } from '../core/target/series.ts';
import { targetWords } from '../strings/targets.ts';
import { documentLabel } from './document-label.ts';
import { factValue } from './fact-value.ts';
import { escapeHtml } from './html.ts';

const width = 280;
const height = 170;
const top = 30;
const bottom = 132;
const left = 62;
const right = width - 62;

/**
 * A small picture of one measure: a dot for each level, a bar for a range, its words beside it, the years below.
 * Levels that several documents share are drawn once. The vertical axis spans the values, not from zero.
 */
export function targetChart({ measure, unit, points }: Series): string {
  const marks = distinct(points);
  const years = [...new Set(marks.map(({ year }) => year))];
  const low = Math.min(...marks.map((mark) => mark.low));
  const high = Math.max(...marks.map((mark) => mark.high));
  const x = (year: number) => left + (places(years, year) * (right - left)) / Math.max(1, span(years));
  const y = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top);
  const shapes = marks.map((mark) => drawMark(mark, { mates: marks, unit, x: x(mark.year), y }));
  const axis = years.map(
    (year) => `<text class="year" x="${x(year)}" y="${height - 8}" text-anchor="middle">${year}</text>`,
  );
  const line = `<line class="axis" x1="8" y1="${bottom + 14}" x2="${width - 8}" y2="${bottom + 14}"/>`;
  const label = escapeHtml(`${measure}: ${points.map(pointWords).join('; ')}.`);
  return `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${line}${[...shapes, ...axis].join('')}</svg>`;
}

/** «năm 2025: 6,5–7%/năm (Nghị quyết Đại hội…)»: one point in words. */
function pointWords({ year, row }: SeriesPoint): string {
  return targetWords.atYear(year, factValue(row.fact), documentLabel(row.doc.data));
}

interface Place {
  mates: readonly SeriesPoint[];
  unit: string;
  x: number;
  y: (value: number) => number;
}

/** A mark with its words above it, or below when another of the same year stands higher. */
function drawMark(mark: SeriesPoint, { mates, unit, x, y }: Place): string {
  const isLower = mates.some(({ year, high }) => year === mark.year && high > mark.high);
  // «dưới 20%»: what it is a share of stands in the title of the picture
  const words = escapeHtml(factValue({ value: mark.row.fact.value, unit }));
  const [upper, lower] = [round(y(mark.high)), round(y(mark.low))];
  const shape =
    upper === lower
      ? `<circle cx="${x}" cy="${upper}" r="5"/>`
      : `<rect x="${x - 5}" y="${upper}" width="10" height="${round(lower - upper)}" rx="5"/>`;
  return `${shape}<text x="${x}" y="${isLower ? lower + 20 : upper - 10}" text-anchor="middle">${words}</text>`;
}

function distinct(points: readonly SeriesPoint[]): SeriesPoint[] {
  return [...new Map(points.map((point) => [`${point.year} ${point.low} ${point.high}`, point])).values()];
}

function places(years: readonly number[], year: number): number {
  return year - (years[0] ?? year);
}

function span(years: readonly number[]): number {
  return places(years, years.at(-1) ?? 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
