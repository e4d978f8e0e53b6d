import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  formatDate,
  formatLongDate,
  isPlainDate,
  isWeekend,
  parseVietnameseDate,
  weekday,
} from '../../../src/core/document/plain-date.ts';

const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1930-02-03', count));

test.each([
  ['16/6/2022', '2022-06-16'],
  ['16/06/2022', '2022-06-16'],
  ['16-6-2022', '2022-06-16'],
  ['16.6.2022', '2022-06-16'],
  ['ngày 16 / 6 / 2022', '2022-06-16'],
  ['Ngày 05 tháng 02 năm 2022', '2022-02-05'],
  ['ngày 5 tháng 2 năm 2022'.normalize('NFD'), '2022-02-05'],
  ['29/2/2024', '2024-02-29'],
])('«%s» is the day %s', (text, date) => {
  expect(parseVietnameseDate(text)).toBe(date);
});

test.each([
  '30/2/2022',
  '29/2/2023',
  '0/1/2022',
  '16/13/2022',
  'tháng 8/2022',
  '16/6',
  '16/6/2022 của',
  '2021-2030',
])('«%s» is not read as a day', (text) => {
  expect(parseVietnameseDate(text)).toBeNull();
});

test('a day that is printed is read back the same, short or long', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(isPlainDate(day)).toBe(true);
      expect(parseVietnameseDate(formatDate(day))).toBe(day);
      expect(parseVietnameseDate(formatLongDate(day))).toBe(day);
    }),
  );
});

test('days are counted over months, years and leap days', () => {
  expect(addDays('2022-12-31', 1)).toBe('2023-01-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  fc.assert(
    fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
      expect(addDays(addDays(day, count), -count)).toBe(day);
      expect(weekday(addDays(day, 7))).toBe(weekday(day));
    }),
  );
});

test.each([
  ['2022-08-19', 5, false],
  ['2022-08-20', 6, true],
  ['2022-08-21', 7, true],
  ['2022-08-22', 1, false],
])('%s is day %i of its week', (day, number, weekend) => {
  expect(weekday(day)).toBe(number);
  expect(isWeekend(day)).toBe(weekend);
});
