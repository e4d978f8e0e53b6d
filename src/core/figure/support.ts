import { addDays } from '../document/plain-date.ts';
import { type Figure, readFigures } from './figure.ts';

/** Figures that sourced texts hold, to judge whether a sentence of ours may say one. */
export interface Support {
  holds(figure: Figure): boolean;
  /** The held figure of the same unit that is nearest in value, as its source prints it; null without any. */
  nearest(figure: Figure): string | null;
}

/**
 * Collects the figures of texts. A day supports its month and its year; «trước ngày 20/8» supports the day before,
 * and «trong tháng 8/2022» or «quý II/2021» the last day of that time.
 * @param read how figures are read; a caller that judges by the same texts again and again remembers them
 */
export function supportOf(texts: readonly string[], read: (text: string) => Figure[] = readFigures): Support {
  const held = new Map<string, Map<string, string>>();
  const add = (unit: string, value: string, printed: string) => {
    const values = held.get(unit) ?? new Map<string, string>();
    held.set(unit, values.has(value) ? values : values.set(value, printed));
  };
  for (const text of texts) {
    for (const figure of read(text)) {
      const { unit, value, printed, index } = figure;
      add(unit, value, printed);
      if (unit === 'date') addDay(value, printed, isBefore(text, index), add);
      if (unit === 'month') addEnd(value, printed, add);
    }
    for (const [printed, quarter = '', year = ''] of text.matchAll(quarters)) {
      addEnd(`${year}-${String(quarterNames.indexOf(quarter) * 3).padStart(2, '0')}`, printed, add);
    }
  }
  return {
    holds: ({ unit, value }) => held.get(unit)?.has(value) ?? false,
    nearest({ unit, value }) {
      const distance = (other: string) => Math.abs(sizeOf(other) - sizeOf(value));
      const near = [...(held.get(unit) ?? [])].sort(([a], [b]) => distance(a) - distance(b));
      return near[0]?.[1] ?? null;
    },
  };
}

const quarterNames = ['', 'I', 'II', 'III', 'IV'];
const quarters = /quý (I|II|III|IV)(?:\/| năm )(\d{4})/gu;

type Add = (unit: string, value: string, printed: string) => void;

function addDay(day: string, printed: string, before: boolean, add: Add): void {
  add('month', day.slice(0, 7), printed);
  add('day', day.slice(5), printed);
  add('year', day.slice(0, 4), printed);
  if (before) add('date', addDays(day, -1), printed);
}

function addEnd(month: string, printed: string, add: Add): void {
  const year = Number(month.slice(0, 4));
  const next = Number(month.slice(5)) === 12 ? `${year + 1}-01-01` : `${year}-${nextMonth(month)}-01`;
  add('year', String(year), printed);
  add('date', addDays(next, -1), printed);
}

function nextMonth(month: string): string {
  return String(Number(month.slice(5)) + 1).padStart(2, '0');
}

function isBefore(text: string, index: number): boolean {
  return /trước (?:ngày )?$/u.test(text.slice(Math.max(0, index - 12), index));
}

/** Something to measure distance by: a number, a day as yyyymmdd, the number of a symbol. */
function sizeOf(value: string): number {
  const digits = /^\d{4}-\d\d/.test(value) ? value.replaceAll('-', '').padEnd(8, '0') : value;
  return Number.parseFloat(digits);
}
