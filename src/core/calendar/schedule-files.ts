import { calendarKinds } from '../../strings/calendar.ts';
import { plan as planWords } from '../../strings/plan.ts';
import { scheduleColumns } from '../../strings/schedule.ts';
import { formatDate, type PlainDate, weekday } from '../document/plain-date.ts';
import { writeCsv } from '../office/csv.ts';
import { firstDay, formatWhen, lastDay } from '../plan/when.ts';
import { type DatedThing, entryOf, isLimit } from './entry.ts';
import { type CalendarEntry, writeCalendar } from './icalendar.ts';
import type { Schedule } from './schedule.ts';

/** A list to paste into a message: a line for each thing, time first, then who and what. */
export function listText(title: string, things: readonly DatedThing[]): string {
  const lines = things.map(({ when, who, what, addressee, channel, place }) => {
    const time = formatWhen(when);
    const act = [who, what].filter(Boolean).join(': ');
    const rest = [place && scheduleColumns.at(place), planWords.route(addressee, channel)].filter(Boolean);
    const said = rest.length > 0 ? act.replace(/[^.]$/, '$&.') : act;
    return [`- ${time.charAt(0).toUpperCase()}${time.slice(1)} – ${said}`, ...rest].join(' ');
  });
  return [title, ...lines].join('\n').normalize('NFC');
}

/** A table for spreadsheets; days stand once more by themselves, to sort by. */
export function scheduleCsv(things: readonly DatedThing[]): string {
  const rows = things.map(({ kind, when, who, what, addressee, channel, place }) => {
    const last = lastDay(when);
    const first = isLimit(when) ? null : firstDay(when);
    const days = [first, last].map((day) => (day ? formatDate(day) : ''));
    const route = planWords.route(addressee, channel);
    const dayName = last ? (scheduleColumns.weekdays[weekday(last) - 1] ?? '') : '';
    return [...days, dayName, formatWhen(when), calendarKinds[kind], who ?? '', what, place ?? '', route];
  });
  return writeCsv([{ name: '', widths: [], rows: [Object.values(scheduleColumns.head), ...rows] }]);
}

/**
 * The calendar file of one's own schedule.
 * @param today stamp of its entries
 */
export function scheduleCalendar({ name, template, start, lines }: Schedule, today: PlainDate): string {
  const entries = lines.map((line): CalendarEntry | null =>
    entryOf(line, { uid: `${template}-${start}-${line.id}@hoc-nghi-quyet`, on: today }),
  );
  return writeCalendar(
    name,
    entries.filter((entry) => entry !== null),
  );
}
