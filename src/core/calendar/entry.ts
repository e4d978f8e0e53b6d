import { feedWords } from '../../strings/calendar.ts';
import { plan as planWords } from '../../strings/plan.ts';
import type { PlainDate } from '../document/plain-date.ts';
import type { Deadline } from '../plan/duties.ts';
import { firstDay, formatWhen, lastDay, type When } from '../plan/when.ts';
import type { CalendarEntry } from './icalendar.ts';

/** What a calendar file tells of one thing. */
export interface DatedThing extends Pick<Deadline, 'when' | 'who' | 'what' | 'addressee' | 'channel'> {
  kind: Deadline['kind'];
  place?: string;
}

/** Where an entry comes from. */
export interface EntrySource {
  uid: string;
  /** Day on which what it says was laid down; the stamp of the entry, so that one build is like another. */
  on: PlainDate;
  /** «Kế hoạch 60-KH/ĐUK, mục VI.6». */
  name?: string;
  url?: string;
}

/**
 * A thing as an entry of a calendar file; null without a known day: what waits for a document or recurs is not
 * entered. «Trước ngày» stands on the last valid day, a month or quarter on its last day, an hour as an hour;
 * a meeting of several days takes whole days and tells its hours in words.
 */
export function entryOf(thing: DatedThing, { uid, on, name, url }: EntrySource): CalendarEntry | null {
  const { when, who, what, addressee, channel, place, kind } = thing;
  const time = timeOf(when);
  if (!time) return null;
  const told = [
    feedWords.time(formatWhen(when)),
    who && feedWords.who(who),
    planWords.route(addressee, channel),
    name && feedWords.source(name),
    url,
  ];
  return {
    uid,
    stamp: `${on.replaceAll('-', '')}T000000Z`,
    summary: isLimit(when) ? feedWords.limit(what) : what,
    description: told.filter(Boolean).join('\n'),
    ...(place && { location: place }),
    ...(url && { url }),
    time,
    isBusy: kind === 'conference' && !isLimit(when),
  };
}

/** True for a time until which something is to be done, false for a day on which it happens. */
export function isLimit({ kind }: When): boolean {
  return kind !== 'fixed' && kind !== 'range';
}

function timeOf(when: When): CalendarEntry['time'] | null {
  const last = lastDay(when);
  if (!last) return null;
  if (when.kind === 'beforeHour') return { day: when.date, hour: when.hour };
  if (when.kind === 'fixed' && when.startsAt) return { day: when.date, hour: when.startsAt };
  return { from: isLimit(when) ? last : (firstDay(when) ?? last), to: last };
}
