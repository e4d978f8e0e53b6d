import { addDays, isPlainDate, type PlainDate } from '../../document/plain-date.ts';
import type { WhenContext } from '../read-when.ts';
import { dayPoint } from './patterns.ts';

/** A stretch of text that names days, a month or a quarter, before the words around it are weighed. */
export interface DayGroup {
  start: number;
  end: number;
  unit: 'day' | 'month' | 'quarter';
  /** First and last day; `from` is after `to` when the text has them in the wrong order. */
  from: PlainDate;
  to: PlainDate;
  /** One day of the group does not exist. */
  impossible?: true;
  /** Counts as a time only after a word that limits («trước», «trong»). */
  needsLead?: true;
  confidence: number;
  quarter?: { year: number; quarter: number };
}

interface Point {
  day: number;
  month?: number;
  year?: number;
}

/** Reads the expressions of days; the pattern tells which stretches are looked at. */
export function readDays(aligned: string, pattern: RegExp, context: WhenContext): DayGroup[] {
  const groups: DayGroup[] = [];
  for (const match of aligned.matchAll(pattern)) {
    const points = pointsOf(match[0]);
    const last = points.at(-1);
    if (!last?.month || points.some(({ month }) => month !== undefined && month > 12)) continue;
    const hasDayWord = /ngày\s/iu.test(match[0]);
    const year = last.year ?? nextYear(aligned, match.index + match[0].length) ?? context.year;
    if (!year) continue;
    const days = points.map((point) => point.day);
    const dates = completed(points, last.month, year).map(dateOf);
    const place = { start: match.index, end: match.index + match[0].trimEnd().length, unit: 'day' as const };
    const written = last.year !== undefined;
    const confidence = written ? (hasDayWord ? 0.95 : 0.9) : last.month && hasDayWord ? 0.5 : 0.4;
    const needsLead = !written && !hasDayWord ? { needsLead: true as const } : {};
    if (!dates.every(isPlainDate) || days.includes(0)) {
      groups.push({ ...place, from: '', to: '', impossible: true, ...needsLead, confidence });
      continue;
    }
    groups.push(...spansOf(match[0], dates, place, confidence).map((group) => ({ ...group, ...needsLead })));
  }
  return groups;
}

function pointsOf(phrase: string): Point[] {
  return [...phrase.matchAll(dayPoint)].map(
    ([, day, fullMonth, slashYear, bareMonth, wordMonth, wordYear]) => {
      const month = fullMonth ?? bareMonth ?? wordMonth;
      const year = slashYear ?? wordYear;
      return {
        day: Number(day),
        ...(month && { month: Number(month) }),
        ...(year && { year: Number(year) }),
      };
    },
  );
}

/** Days without month or year take those of the next day of their expression: «21 và 22/7/2022». */
function completed(points: readonly Point[], lastMonth: number, lastYear: number): Required<Point>[] {
  let month = lastMonth;
  let year = lastYear;
  return [...points]
    .reverse()
    .map((point) => {
      if (point.year) year = point.year;
      else if (point.month && point.month > month) year -= 1;
      month = point.month ?? month;
      return { day: point.day, month, year };
    })
    .reverse();
}

/** Days in a row are one range, «-» and «đến» always make one; other lists give each day on its own. */
function spansOf(
  phrase: string,
  dates: readonly PlainDate[],
  place: Pick<DayGroup, 'start' | 'end' | 'unit'>,
  confidence: number,
): DayGroup[] {
  const first = dates[0] as PlainDate;
  const last = dates.at(-1) as PlainDate;
  const inRow = dates.every((date, at) => at === 0 || addDays(dates[at - 1] as PlainDate, 1) === date);
  const isRange = dates.length === 2 && /\d\s?-\s?\d|(?:đến|tới)\s/iu.test(phrase);
  if (dates.length === 1 || inRow || isRange) return [{ ...place, from: first, to: last, confidence }];
  const points = [...phrase.matchAll(dayPoint)];
  // «5, 21/7/2022»: without the word «ngày» a bare number before a date is no day.
  const isDay = (point: RegExpExecArray) => /ngày\s/iu.test(phrase) || point[0].length > 2;
  return dates.flatMap((date, at) => {
    const point = points[at] as RegExpExecArray;
    if (!isDay(point)) return [];
    const start = at === 0 ? place.start : place.start + point.index;
    const end = place.start + point.index + point[0].length;
    return [{ ...place, start, end, from: date, to: date, confidence: confidence * 0.9 }];
  });
}

/** Year of the next day that is written in full, within one long sentence. */
function nextYear(aligned: string, from: number): number | undefined {
  const year = /\/\s?\d{1,2}\s?\/\s?(\d{4})/.exec(aligned.slice(from, from + 300))?.[1];
  return year ? Number(year) : undefined;
}

function dateOf({ day, month, year }: Required<Point>): PlainDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
