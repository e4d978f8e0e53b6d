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
export function targetChart({ measure, points }: Series): string {
  const marks = distinct(points);
  const years = [...new Set(marks.map(({ year }) => year))];
  const low = Math.min(...marks.map((mark) => mark.low));
  const high = Math.max(...marks.map((mark) => mark.high));
  const x = (year: number) => left + (places(years, year) * (right - left)) / Math.max(1, span(years));
  const y = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top);
  const shapes = marks.map((mark) => drawMark(mark, marks, x(mark.year), y));
  const axis = years.map(
    (year) => `<text class="year" x="${x(year)}" y="${height - 8}" text-anchor="middle">${year}</text>`,
  );
  const line = `<line class="axis" x1="8" y1="${bottom + 14}" x2="${width - 8}" y2="${bottom + 14}"/>`;
  const label = escapeHtml(`${measure}: ${points.map(pointWords).join('; ')}.`);
  return `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${line}${[...shapes, ...axis].join('')}</svg>`;
}

/** «năm 2025: 6,5–7%/năm (Nghị quyết)»: one point in words, for the label and the table behind the picture. */
export function pointWords({ year, row }: SeriesPoint): string {
  return targetWords.atYear(year, factValue(row.fact), documentLabel(row.doc.data));
}

function drawMark(mark: SeriesPoint, all: readonly SeriesPoint[], x: number, y: (value: number) => number) {
  const mates = all.filter(({ year }) => year === mark.year);
  const isLower = mates.some(({ high }) => high > mark.high);
  const words = escapeHtml(factValue(mark.row.fact));
  const place = isLower ? y(mark.low) + 20 : y(mark.high) - 10;
  const shape =
    mark.low === mark.high
      ? `<circle cx="${x}" cy="${round(y(mark.low))}" r="5"/>`
      : `<rect x="${x - 5}" y="${round(y(mark.high))}" width="10" height="${round(y(mark.low) - y(mark.high))}" rx="5"/>`;
  return `${shape}<text x="${x}" y="${round(place)}" text-anchor="middle">${words}</text>`;
}

function distinct(points: readonly SeriesPoint[]): SeriesPoint[] {
  return [...new Map(points.map((point) => [`${point.year} ${factValue(point.row.fact)}`, point])).values()];
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
