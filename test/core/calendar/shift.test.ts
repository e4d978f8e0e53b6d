import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Shift, shiftWhen } from '../../../src/core/calendar/shift.ts';
import { addDays, isWeekend } from '../../../src/core/document/plain-date.ts';
import { firstDay, formatWhen, lastDay, type When, whenSchema } from '../../../src/core/plan/when.ts';

const keep: Shift = { from: '2022-07-21', to: '2027-03-04', avoidWeekends: false };
const avoid: Shift = { ...keep, avoidWeekends: true };
const limit = (date: string): When => ({ kind: 'before', date, printed: 'x' });

test.each<[string, When, string]>([
  [
    'a meeting',
    { kind: 'range', from: '2022-07-21', to: '2022-07-22', startsAt: '07:45', printed: 'x' },
    'ngày 04 và 05/3/2027, bắt đầu 7h45',
  ],
  ['a deadline', limit('2022-08-20'), 'trước ngày 03/4/2027 (muộn nhất 02/4/2027)'],
  [
    'an hour',
    { kind: 'beforeHour', date: '2022-07-20', hour: '08:30', printed: 'x' },
    'trước 8h30 ngày 03/3/2027',
  ],
  ['a month', { kind: 'inMonth', month: '2022-08', printed: 'x' }, 'trong tháng 4/2027'],
  ['a quarter', { kind: 'inQuarter', year: 2022, quarter: 4, printed: 'x' }, 'trong quý III/2027'],
])('moves %s by as many days as the campaign', (_, when, words) => {
  const moved = shiftWhen(when, keep);
  expect(formatWhen(moved)).toBe(words);
  expect(moved.printed).toBe(words);
});

test('leaves alone what waits for a document', () => {
  const when: When = { kind: 'whenIssued', trigger: 'văn bản của tỉnh', printed: 'khi có văn bản của tỉnh' };
  expect(shiftWhen(when, avoid)).toEqual(when);
});

describe('away from weekends', () => {
  test('a last day on a Saturday or Sunday comes back to Friday', () => {
    // 21/8/2022 is a Sunday; 23/8 is moved to Tuesday 6/4/2027, 21/8 to Sunday 4/4/2027
    expect(lastDay(shiftWhen(limit('2022-08-22'), avoid))).toBe('2027-04-02');
    expect(lastDay(shiftWhen(limit('2022-08-24'), avoid))).toBe('2027-04-06');
  });

  test('a meeting of two days that would run into Saturday waits for Monday', () => {
    const meeting: When = { kind: 'range', from: '2022-07-21', to: '2022-07-22', printed: 'x' };
    const friday = { ...avoid, to: '2027-03-05' };
    expect(shiftWhen(meeting, friday)).toMatchObject({ from: '2027-03-08', to: '2027-03-09' });
  });
});

const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2015-01-01', days));
const anyWhen: fc.Arbitrary<When> = fc.oneof(
  day.map((date): When => ({ kind: 'fixed', date, printed: 'x' })),
  fc
    .tuple(day, fc.integer({ min: 0, max: 9 }))
    .map(([from, length]): When => ({ kind: 'range', from, to: addDays(from, length), printed: 'x' })),
  day.map(limit),
  day.map((date): When => ({ kind: 'beforeHour', date, hour: '08:30', printed: 'x' })),
  day.map((date): When => ({ kind: 'inMonth', month: date.slice(0, 7), printed: 'x' })),
  fc
    .tuple(fc.integer({ min: 2015, max: 2040 }), fc.integer({ min: 1, max: 4 }))
    .map(([year, quarter]): When => ({ kind: 'inQuarter', year, quarter, printed: 'x' })),
);

test('gives nobody less time than before, for any time and any move', () => {
  fc.assert(
    fc.property(anyWhen, day, day, (when, from, to) => {
      const moved = shiftWhen(when, { from, to, avoidWeekends: false });
      const span = (a: string, b: string) => Date.parse(a) - Date.parse(b);
      expect(span(lastDay(moved) as string, to)).toBeGreaterThanOrEqual(span(lastDay(when) as string, from));
      expect(whenSchema.safeParse(moved).success).toBe(true);
    }),
  );
});

test('moves a schedule to its own day without any change but the words', () => {
  fc.assert(
    fc.property(anyWhen, day, (when, from) => {
      const moved = shiftWhen(when, { from, to: from, avoidWeekends: false });
      expect({ ...moved, printed: 'x' }).toEqual(when);
    }),
  );
});

test('with weekends avoided no short meeting and no last day is on one', () => {
  fc.assert(
    fc.property(anyWhen, day, day, (when, from, to) => {
      const moved = shiftWhen(when, { from, to, avoidWeekends: true });
      if (moved.kind === 'inMonth' || moved.kind === 'inQuarter') return;
      if (moved.kind !== 'range') expect(isWeekend(lastDay(moved) as string)).toBe(false);
      expect(isWeekend(firstDay(moved) ?? '2027-03-04')).toBe(false);
    }),
  );
});
