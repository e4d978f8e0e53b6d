import { z } from 'zod';

/** A calendar day as text, 'YYYY-MM-DD'. Never a `Date`: a day has no time zone. */
export type PlainDate = string;

/** True when the text is a day that exists ('2022-02-30' does not). */
export function isPlainDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export const plainDateSchema = z
  .string()
  .refine(isPlainDate, 'Ngày phải có thật và viết dạng «2022-06-16» (năm-tháng-ngày).')
  .describe('Ngày, dạng năm-tháng-ngày.');

/**
 * '2022-06-05' → '05/6/2022': as the Party's papers write a date inside a sentence,
 * with days under 10 and months 1 and 2 padded.
 */
export function formatDate(date: PlainDate): string {
  const day = pad(Number(date.slice(8)), 10);
  const month = pad(Number(date.slice(5, 7)), 3);
  return `${day}/${month}/${date.slice(0, 4)}`;
}

/** Prints a day as at the head of a Party document: «ngày 05 tháng 02 năm 2022». */
export function formatLongDate(date: PlainDate): string {
  const [day, month, year] = formatDate(date).split('/');
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** The day `days` later, or earlier when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Day of the week as in ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekday(date: PlainDate): number {
  return new Date(Date.parse(date)).getUTCDay() || 7;
}

/** True on Saturday and Sunday. Public holidays are not known here. */
export function isWeekend(date: PlainDate): boolean {
  return weekday(date) > 5;
}

const writtenDate =
  /^(?:ngày\s+)?(\d{1,2})\s*(?:[/.-]\s*(\d{1,2})\s*[/.-]|\s+tháng\s+(\d{1,2})\s*(?:năm|,)?)\s*(\d{4})$/iu;

/**
 * Reads one date that fills the whole text: «16/6/2022», «ngày 05 tháng 02 năm 2022», «5.2.2022».
 *
 * Null when the text is anything else or the day does not exist.
 */
export function parseVietnameseDate(text: string): PlainDate | null {
  const match = writtenDate.exec(text.normalize('NFC').trim());
  if (!match) return null;
  const [, day, numericMonth, wordMonth, year] = match;
  const month = (numericMonth ?? wordMonth) as string;
  const date = `${year}-${month.padStart(2, '0')}-${(day as string).padStart(2, '0')}`;
  return isPlainDate(date) ? date : null;
}

function pad(value: number, below: number): string {
  return value < below ? `0${value}` : `${value}`;
}
