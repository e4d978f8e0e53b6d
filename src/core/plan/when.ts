import { z } from 'zod';
import {
  addDays,
  formatDate,
  isWeekend,
  type PlainDate,
  plainDateSchema,
  weekday,
} from '../document/plain-date.ts';

const printed = z.string().min(1).describe('Nguyên văn chỗ ghi thời gian trong văn bản.');
const hour = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Giờ phải viết dạng «07:45».')
  .describe('Giờ, dạng HH:MM, giờ Việt Nam.');

/**
 * Every kind of date that a plan uses, as values rather than sentences.
 *
 * `before` is exclusive, as the Party's plans use «trước ngày»: the last valid day is the day before `date`.
 */
export const whenSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('fixed').describe('Đúng một ngày.'),
    date: plainDateSchema,
    startsAt: hour.optional(),
    printed,
  }),
  z.strictObject({
    kind: z.literal('range').describe('Từ ngày đến ngày, kể cả hai đầu.'),
    from: plainDateSchema,
    to: plainDateSchema,
    startsAt: hour.optional(),
    afternoonAt: hour.optional().describe('Giờ bắt đầu buổi chiều.'),
    printed,
  }),
  z.strictObject({
    kind: z.literal('before').describe('Trước ngày, không kể ngày đó.'),
    date: plainDateSchema,
    printed,
  }),
  z.strictObject({
    kind: z.literal('beforeHour').describe('Trước giờ của một ngày.'),
    date: plainDateSchema,
    hour,
    printed,
  }),
  z.strictObject({
    kind: z.literal('inMonth').describe('Trong một tháng.'),
    month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Tháng phải viết dạng «2022-08».'),
    printed,
  }),
  z.strictObject({
    kind: z.literal('inQuarter').describe('Trong một quý.'),
    year: z.int().min(1930).max(2100),
    quarter: z.int().min(1).max(4),
    printed,
  }),
  z.strictObject({ kind: z.literal('recurring').describe('Định kỳ.'), printed }),
  z.strictObject({
    kind: z.literal('whenIssued').describe('Khi có một văn bản khác.'),
    trigger: z.string().min(1).describe('Văn bản phải có trước.'),
    printed,
  }),
  z.strictObject({
    kind: z.literal('unclear').describe('Văn bản không ghi thời gian.'),
    printed: printed.optional(),
  }),
]);

export type When = z.infer<typeof whenSchema>;

/** Prints a time as a reader of plans expects it: «trước ngày 20/8/2022 (muộn nhất 19/8/2022)». */
export function formatWhen(when: When): string {
  switch (when.kind) {
    case 'fixed':
      return when.startsAt
        ? `${formatHour(when.startsAt)} ngày ${formatDate(when.date)}`
        : `ngày ${formatDate(when.date)}`;
    case 'range':
      return formatRange(when);
    case 'before':
      return `trước ngày ${formatDate(when.date)} (muộn nhất ${formatDate(addDays(when.date, -1))})`;
    case 'beforeHour':
      return `trước ${formatHour(when.hour)} ngày ${formatDate(when.date)}`;
    case 'inMonth':
      return `trong tháng ${Number(when.month.slice(5))}/${when.month.slice(0, 4)}`;
    case 'inQuarter':
      return `trong quý ${quarterNames[when.quarter - 1]}/${when.year}`;
    case 'recurring':
      return /định kỳ/iu.test(when.printed) ? when.printed : `định kỳ: ${when.printed}`;
    case 'whenIssued':
      return /^khi có\s/iu.test(when.trigger) ? when.trigger : `khi có ${when.trigger}`;
    case 'unclear':
      return 'văn bản không ghi hạn';
  }
}

/** The first valid day; null when the time has no beginning («trước ngày …») or no known day. */
export function firstDay(when: When): PlainDate | null {
  switch (when.kind) {
    case 'fixed':
      return when.date;
    case 'range':
      return when.from;
    case 'inMonth':
      return `${when.month}-01`;
    case 'inQuarter':
      return `${when.year}-${String(when.quarter * 3 - 2).padStart(2, '0')}-01`;
    default:
      return null;
  }
}

/** The last valid day: «trước ngày 20/8/2022» gives '2022-08-19'; null when the text names no day. */
export function lastDay(when: When): PlainDate | null {
  switch (when.kind) {
    case 'fixed':
    case 'beforeHour':
      return when.date;
    case 'range':
      return when.to;
    case 'before':
      return addDays(when.date, -1);
    case 'inMonth':
      return lastDayOfMonth(when.month);
    case 'inQuarter':
      return lastDayOfMonth(`${when.year}-${String(when.quarter * 3).padStart(2, '0')}`);
    default:
      return null;
  }
}

/**
 * Orders times for `Array.sort`: by last valid day, then by hour, then by first day; times without a day stand
 * last, those that wait for a document before those that the text leaves open.
 */
export function compareWhen(a: When, b: When): number {
  const undated = '9999-12-31';
  return (
    compareText(lastDay(a) ?? undated, lastDay(b) ?? undated) ||
    compareText(hourOf(a), hourOf(b)) ||
    compareText(firstDay(a) ?? '', firstDay(b) ?? '') ||
    kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
    compareText(a.printed ?? '', b.printed ?? '')
  );
}

/**
 * Says which named or last days fall on a Saturday or Sunday, and which Friday comes before a deadline that
 * does; null when none does. Public holidays are not known here.
 */
export function weekendNote(when: When): string | null {
  const last = lastDay(when);
  if (!last) return null;
  const isMeeting = when.kind === 'fixed' || when.kind === 'range';
  const days = isMeeting ? [firstDay(when) ?? last, last] : 'date' in when ? [when.date, last] : [last];
  const weekend = [...new Set(days)].sort().filter(isWeekend);
  if (!weekend.length) return null;
  const said = weekend.map(
    (day) => `ngày ${formatDate(day)} là ${weekday(day) === 6 ? 'thứ Bảy' : 'Chủ nhật'}`,
  );
  const friday = addDays(last, 5 - weekday(last));
  const advice = !isMeeting && isWeekend(last) ? `; thứ Sáu liền trước là ngày ${formatDate(friday)}` : '';
  const sentence = said.join(', ') + advice;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

const quarterNames = ['I', 'II', 'III', 'IV'];
const kindOrder = [
  'fixed',
  'range',
  'beforeHour',
  'before',
  'inMonth',
  'inQuarter',
  'recurring',
  'whenIssued',
  'unclear',
];

/** «07:45» → «7h45», as the plans write hours. */
function formatHour(text: string): string {
  return `${Number(text.slice(0, 2))}h${text.slice(3)}`;
}

function formatRange(when: Extract<When, { kind: 'range' }>): string {
  const from = formatDate(when.from);
  const to = formatDate(when.to);
  // Only what the two dates do not share is said twice: «ngày 21 và 22/7/2022».
  const sameMonth = when.from.slice(0, 7) === when.to.slice(0, 7);
  const start = sameMonth ? from.slice(0, from.indexOf('/')) : from;
  const days =
    addDays(when.from, 1) === when.to ? `ngày ${start} và ${to}` : `từ ngày ${start} đến ngày ${to}`;
  const morning = when.startsAt ? `, bắt đầu ${formatHour(when.startsAt)}` : '';
  const afternoon = when.afternoonAt ? `, buổi chiều từ ${formatHour(when.afternoonAt)}` : '';
  return days + morning + afternoon;
}

function lastDayOfMonth(month: string): PlainDate {
  return addDays(`${addDays(`${month}-28`, 4).slice(0, 7)}-01`, -1);
}

function hourOf(when: When): string {
  if (when.kind === 'beforeHour') return when.hour;
  if (when.kind === 'fixed' || when.kind === 'range') return when.startsAt ?? '';
  return '24:00';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
