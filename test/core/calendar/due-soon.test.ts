import { expect, test } from 'vitest';
import { daysLeft, dueSoon } from '../../../src/core/calendar/due-soon.ts';
import type { When } from '../../../src/core/plan/when.ts';

const before = (date: string): { when: When } => ({ when: { kind: 'before', date, printed: 'x' } });
const meeting: { when: When } = {
  when: { kind: 'range', from: '2027-03-04', to: '2027-03-05', printed: 'x' },
};

test('shows the three soonest, what is over and what has no day left out', () => {
  const waiting: { when: When } = { when: { kind: 'whenIssued', trigger: 'y', printed: 'x' } };
  const [past, second, third, fourth] = ['2027-03-01', '2027-03-10', '2027-03-20', '2027-04-01'].map(before);
  const things = [fourth, waiting, third, past, second, meeting] as { when: When }[];
  expect(dueSoon(things, '2027-03-01')).toEqual([meeting, second, third]);
});

test('counts «trước ngày» to its last valid day, which is still in time', () => {
  expect(dueSoon([before('2027-03-10')], '2027-03-09')).toHaveLength(1);
  expect(dueSoon([before('2027-03-10')], '2027-03-10')).toEqual([]);
  expect(daysLeft(before('2027-03-10').when, '2027-03-07')).toBe(2);
});

test('counts a meeting to its first day, then to its last', () => {
  expect(daysLeft(meeting.when, '2027-03-01')).toBe(3);
  expect(daysLeft(meeting.when, '2027-03-05')).toBe(0);
});
