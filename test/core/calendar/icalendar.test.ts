import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEntry, writeCalendar } from '../../../src/core/calendar/icalendar.ts';

const entry: CalendarEntry = {
  uid: 'ke-hoach-muc-1-report@hoc-nghi-quyet',
  stamp: '20220718T000000Z',
  summary: 'Hạn: Báo cáo kết quả',
  description: 'Thời gian: trước ngày 21/8/2022.\nThực hiện: Cấp ủy; chi bộ, đảng bộ cơ sở.',
  url: 'https://hoc.example/van-ban/ke-hoach/#muc-1',
  time: { from: '2022-08-20', to: '2022-08-20' },
  isBusy: false,
};

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) };
}

describe('a calendar file', () => {
  test('gives a day without an hour as a date that ends on the day after', () => {
    const [event] = read(writeCalendar('Lịch', [entry])).events;
    expect(event?.startDate.toString()).toBe('2022-08-20');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.endDate.toString()).toBe('2022-08-21');
  });

  test('gives an hour in the time of Vietnam, the same everywhere', () => {
    const timed = { ...entry, time: { day: '2021-03-25', hour: '08:30' } };
    const { calendar, events } = read(writeCalendar('Lịch', [timed]));
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component);
    expect(zone.tzid).toBe('Asia/Ho_Chi_Minh');
    const start = events[0]?.startDate as ICAL.Time;
    start.zone = zone;
    expect(start.toJSDate().toISOString()).toBe('2021-03-25T01:30:00.000Z');
  });

  test('brings back every text as it was, whatever characters and however long', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 }).map((words) => words.normalize('NFC'));
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const [event] = read(writeCalendar('Lịch', [{ ...entry, summary, description }])).events;
        const plain = (words: string) => words.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
        expect(event?.summary ?? '').toBe(plain(summary));
        expect(event?.description ?? '').toBe(plain(description));
      }),
    );
  });

  test('has no line over 75 octets, cuts no character, ends each line in CR LF', () => {
    const text = writeCalendar('Lịch', [{ ...entry, summary: 'quán triệt, học tập; '.repeat(30) }]);
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
  });

  test('lets no text start a property of its own', () => {
    const text = writeCalendar('Lịch', [{ ...entry, summary: 'Việc\r\nATTENDEE:mailto:ai@example.vn' }]);
    expect(text).not.toMatch(/^ATTENDEE/m);
  });

  test('stays readable without a single entry', () => {
    expect(read(writeCalendar('Lịch trống', [])).events).toEqual([]);
  });
});
