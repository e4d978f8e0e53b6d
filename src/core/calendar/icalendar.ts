import { addDays, type PlainDate } from '../document/plain-date.ts';

/** One entry of a calendar file. */
export interface CalendarEntry {
  /** Unique in the world and permanent (RFC 5545, 3.8.4.7). */
  uid: string;
  /** When this version of the entry was made, UTC, `20220718T000000Z`. */
  stamp: string;
  summary: string;
  description: string;
  location?: string;
  /** Full address of the page that says it; absolute, without spaces. */
  url?: string;
  /** Whole days, both included; or an hour of a day in Vietnam, `07:45`. */
  time: { from: PlainDate; to: PlainDate } | { day: PlainDate; hour: string };
  /** True for a meeting: it takes the time of those who come. A deadline does not. */
  isBusy: boolean;
}

const zone = 'Asia/Ho_Chi_Minh';
/** Seven hours ahead of UTC without a summer time since 13/6/1975 (IANA time zone database). */
const zoneLines = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];
const mostOctets = 75;

/**
 * Writes a calendar file after RFC 5545: lines end in CR LF and are folded at 75 octets between characters, a day
 * without an hour is a date whose end is the day after, an hour carries the zone. No reminders.
 * @param name name of the calendar as programs show it
 */
export function writeCalendar(name: string, entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hoc Nghi quyet//Lich//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-TIMEZONE:${zone}`,
    ...zoneLines,
    ...entries.flatMap(entryLines),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function entryLines({
  uid,
  stamp,
  summary,
  description,
  location,
  url,
  time,
  isBusy,
}: CalendarEntry): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    ...timeLines(time),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(location ? [`LOCATION:${escapeText(location)}`] : []),
    ...(url ? [`URL:${encodeURI(decodeURI(url))}`] : []),
    `TRANSP:${isBusy ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ];
}

function timeLines(time: CalendarEntry['time']): string[] {
  const basic = (date: PlainDate) => date.replaceAll('-', '');
  if ('hour' in time) return [`DTSTART;TZID=${zone}:${basic(time.day)}T${time.hour.replace(':', '')}00`];
  return [`DTSTART;VALUE=DATE:${basic(time.from)}`, `DTEND;VALUE=DATE:${basic(addDays(time.to, 1))}`];
}

/** Text of a property (RFC 5545, 3.3.11); other control characters are not allowed and become spaces. */
function escapeText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) as number);
    if (octets + size > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
