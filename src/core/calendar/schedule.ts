import { z } from 'zod';
import { scheduleNotes } from '../../strings/schedule.ts';
import { formatDate, type PlainDate, plainDateSchema } from '../document/plain-date.ts';
import type { Deadline } from '../plan/duties.ts';
import { compareWhen, firstDay, lastDay, weekendNote, whenSchema } from '../plan/when.ts';
import type { CalendarItem } from './item.ts';
import { type Shift, shiftWhen } from './shift.ts';

const kinds = ['conference', 'duty', 'actionProgramme', 'report'] as const satisfies Deadline['kind'][];

const lineSchema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(kinds),
  who: z.string(),
  what: z.string(),
  when: whenSchema,
  place: z.string().optional(),
  addressee: z.string().optional(),
  channel: z.string().optional(),
});
export type ScheduleLine = z.infer<typeof lineSchema>;

/** A schedule of one's own, made from a past one and edited by hand; it stays on the device. */
const scheduleSchema = z.strictObject({
  /** Id of the plan whose times it follows. */
  template: z.string(),
  name: z.string(),
  start: plainDateSchema,
  avoidWeekends: z.boolean(),
  lines: z.array(lineSchema).max(500),
});
export type Schedule = z.infer<typeof scheduleSchema>;

/** Reads a schedule as the device keeps it; null when it is none. */
export function parseSchedule(kept: unknown): Schedule | null {
  return scheduleSchema.safeParse(kept).data ?? null;
}

/** A past schedule to make new ones from: the day that a new day replaces, and what happens on it. */
export interface ScheduleTemplate {
  id: string;
  name: string;
  start: PlainDate;
  startWhat: string;
  lines: ScheduleLine[];
}

/**
 * The template that a plan gives: all that it sets a time for or that waits for a document. It starts with the first
 * conference on a named day, else with the first known day; null for a plan without any day.
 */
export function templateOf(
  id: string,
  name: string,
  items: readonly CalendarItem[],
): ScheduleTemplate | null {
  const timed = items
    .filter(({ when }) => when.kind !== 'unclear')
    .sort((a, b) => compareWhen(a.when, b.when));
  const dated = timed.filter(({ when }) => lastDay(when) !== null);
  const meeting = dated.find(({ kind, when }) => kind === 'conference' && /^(fixed|range)$/.test(when.kind));
  const first = meeting ?? dated[0];
  if (!first) return null;
  return {
    id,
    name,
    start: (meeting ? firstDay(first.when) : lastDay(first.when)) as PlainDate,
    startWhat: first.what,
    lines: timed.map((item): ScheduleLine => {
      const { kind, who, what, when, place, addressee, channel } = item;
      return { id: item.id, kind, who: capitalize(who ?? ''), what, when, place, addressee, channel };
    }),
  };
}

/** The lines of a template moved to a new start, soonest first. */
export function shiftLines(lines: readonly ScheduleLine[], shift: Shift): ScheduleLine[] {
  return sortLines(lines.map((line) => ({ ...line, when: shiftWhen(line.when, shift) })));
}

/** Lines soonest first; those without a day last. */
export function sortLines(lines: readonly ScheduleLine[]): ScheduleLine[] {
  return [...lines].sort((a, b) => compareWhen(a.when, b.when));
}

/** What is worth a second look at a line: weekends, and a report on results due before the day after the last study. */
export function notesOn(line: ScheduleLine, lines: readonly ScheduleLine[]): string[] {
  const due = lastDay(line.when);
  const ends = lines.flatMap(({ kind, when }) => (kind === 'conference' ? (lastDay(when) ?? []) : [])).sort();
  const end = ends.at(-1);
  const isTight = line.kind === 'report' && /kết quả/iu.test(line.what) && due && end && due <= end;
  return [weekendNote(line.when), isTight ? scheduleNotes.reportTooSoon(formatDate(end)) : null].filter(
    (note) => note !== null,
  );
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
