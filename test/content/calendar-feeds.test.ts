import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../src/core/library/library.ts';
import { firstDay, lastDay } from '../../src/core/plan/when.ts';
import { calendarOf } from '../../src/site/calendar.ts';
import { type Feed, feedsOf, feedText, wholeFeedText } from '../../src/site/calendar-feeds.ts';
import { readLibrary } from '../../src/site/content-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let library: Library;
let feeds: Feed[];

beforeAll(async () => {
  vi.stubEnv('SITE', 'https://hoc.example');
  ({ library } = await readLibrary(root));
  feeds = feedsOf(library);
});

function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

test('every feed is read by another program, each thing with its days, end after beginning', () => {
  expect(feeds.length).toBeGreaterThan(5);
  for (const { name, items } of feeds) {
    const events = eventsOf(feedText(name, items, library));
    expect(events.map(({ uid }) => uid)).toEqual(items.map(({ id }) => `${id}@hoc-nghi-quyet`));
    events.forEach((event, at) => {
      const item = items[at];
      const last = item ? lastDay(item.when) : null;
      expect(event.summary).toContain(item?.what.normalize('NFC'));
      if (!event.startDate.isDate) {
        expect(event.startDate.toString().slice(0, 10)).toBe(last);
        return;
      }
      event.endDate.adjust(-1, 0, 0, 0);
      expect(event.endDate.toString()).toBe(last);
      const start = event.startDate.toString();
      expect([last, item && firstDay(item.when)]).toContain(start);
    });
  }
});

test('no two things share an id, no two feeds a name', () => {
  const ids = calendarOf(library).items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(feeds.map(({ slug }) => slug)).size).toBe(feeds.length);
  for (const { slug } of feeds) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('a feed of the whole campaign holds what the feeds of its bodies hold', () => {
  for (const { campaign, items } of feeds.filter(({ body }) => !body)) {
    const own = new Set(items.map(({ id }) => id));
    const parts = feeds.filter((feed) => feed.body && feed.campaign === campaign);
    expect(parts.flatMap((feed) => feed.items.filter(({ id }) => !own.has(id)))).toEqual([]);
  }
});

describe('the file with everything', () => {
  test('has every dated thing and none that waits', () => {
    const { dated, waiting } = calendarOf(library).parts;
    expect(waiting.length).toBeGreaterThan(0);
    expect(eventsOf(wholeFeedText(library))).toHaveLength(dated.length);
  });

  test('is the same at every build, and names nobody’s mailbox or telephone', () => {
    const text = wholeFeedText(library);
    expect(wholeFeedText(library)).toBe(text);
    const unfolded = text.replaceAll('\r\n ', '').replaceAll('@hoc-nghi-quyet', '');
    expect(unfolded).not.toMatch(/@|\b0\d{9}\b/);
    expect(text).not.toMatch(/BEGIN:VALARM/);
  });
});

test.each([
  ['kh-duk-dai-hoi-xiii-2021-phu-tho-muc-vi-4-y2-report', '2021-03-25T08:30:00'],
  ['60-kh-duk-2022-thai-nguyen-muc-vi-6-report', '2022-08-20'],
  ['60-kh-duk-2022-thai-nguyen-muc-iii-1-conference', '2022-07-21'],
  ['130-kh-tu-2023-thanh-uy-muc-iii-1-1-y1-conference', '2023-12-04T08:00:00'],
  ['34-kh-duk-2022-muc-iv-2-y1-actionProgramme', '2022-03-31'],
])('%s stands on %s', (id, start) => {
  const event = eventsOf(wholeFeedText(library)).find(({ uid }) => uid.startsWith(`${id}@`));
  expect(event?.startDate.toString()).toBe(start);
});
