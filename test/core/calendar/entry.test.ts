import { expect, test } from 'vitest';
import { type DatedThing, entryOf } from '../../../src/core/calendar/entry.ts';
import type { When } from '../../../src/core/plan/when.ts';

const source = { uid: 'a@b', on: '2022-07-18', name: 'Kế hoạch 60-KH/ĐUK, mục VI.6' };

function entryAt(when: When, kind: DatedThing['kind'] = 'report') {
  return entryOf({ kind, when, who: 'Cấp ủy cơ sở', what: 'Báo cáo kết quả' }, source);
}

test('puts «trước ngày» on the last day that is still in time', () => {
  const entry = entryAt({ kind: 'before', date: '2022-08-21', printed: 'trước ngày 21/8/2022' });
  expect(entry?.time).toEqual({ from: '2022-08-20', to: '2022-08-20' });
  expect(entry?.summary).toBe('Hạn: Báo cáo kết quả');
  expect(entry?.description).toContain('trước ngày 21/8/2022 (muộn nhất 20/8/2022)');
});

test('puts a deadline by the hour at its hour', () => {
  const when: When = { kind: 'beforeHour', date: '2021-03-25', hour: '08:30', printed: 'trước 8h30' };
  expect(entryAt(when)?.time).toEqual({ day: '2021-03-25', hour: '08:30' });
});

test('puts a month and a quarter on their last days', () => {
  const month: When = { kind: 'inMonth', month: '2022-02', printed: 'trong tháng 2/2022' };
  const quarter: When = { kind: 'inQuarter', year: 2021, quarter: 2, printed: 'trong quý II/2021' };
  expect(entryAt(month)?.time).toEqual({ from: '2022-02-28', to: '2022-02-28' });
  expect(entryAt(quarter)?.time).toEqual({ from: '2021-06-30', to: '2021-06-30' });
});

test('takes the time of those who come to a conference, not of those who owe a report', () => {
  const days: When = { kind: 'range', from: '2022-07-21', to: '2022-07-22', startsAt: '07:45', printed: 'x' };
  const entry = entryAt(days, 'conference');
  expect(entry).toMatchObject({ isBusy: true, time: { from: '2022-07-21', to: '2022-07-22' } });
  expect(entry?.summary).toBe('Báo cáo kết quả');
  expect(entry?.description).toContain('7h45');
  expect(entryAt(days)?.isBusy).toBe(false);
});

test.each<When>([
  { kind: 'whenIssued', trigger: 'văn bản của tỉnh', printed: 'khi có văn bản của tỉnh' },
  { kind: 'recurring', printed: 'định kỳ' },
  { kind: 'unclear' },
])('enters nothing that has no day: $kind', (when) => {
  expect(entryAt(when)).toBeNull();
});
