import { describe, expect, it } from 'vitest';
import { lastDay, type When } from '../../../src/core/plan/when.ts';
import { otherTimes, printOption } from '../../../src/core/quiz/deadline.ts';

const until = (date: string): When => ({ kind: 'before', date, printed: `trước ngày ${date}` });
const times: When[] = [
  until('2022-08-21'),
  { kind: 'fixed', date: '2022-07-21', printed: 'x' },
  { kind: 'range', from: '2022-07-21', to: '2022-07-22', printed: 'x' },
  { kind: 'beforeHour', date: '2021-03-25', hour: '08:30', printed: 'x' },
  { kind: 'inMonth', month: '2022-12', printed: 'x' },
  { kind: 'inQuarter', year: 2021, quarter: 2, printed: 'x' },
];

describe('wrong deadlines', () => {
  it.each(times)('of kind $kind differ in meaning from the right one and look alike', (right) => {
    const others = otherTimes(right, []);
    expect(others.length).toBeGreaterThanOrEqual(3);
    for (const other of others) {
      expect(other.kind).toBe(right.kind);
      expect(lastDay(other)).not.toBe(lastDay(right));
    }
  });

  it('come first from the same plan, without those that mean the same', () => {
    const plan = [until('2022-08-21'), until('2022-08-20'), ...times.slice(1)];
    expect(otherTimes(until('2022-08-21'), plan)[0]).toEqual(until('2022-08-20'));
  });

  it('do not tell the last day, which is a question of its own', () => {
    expect(printOption(until('2022-08-21'))).toBe('trước ngày 21/8/2022');
  });

  it('cross the end of a year', () => {
    expect(otherTimes(times[4] as When, []).map(printOption)).toContain('trong tháng 1/2023');
  });
});
