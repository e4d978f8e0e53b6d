import { expect, test } from 'vitest';
import { fieldsOf, whenOf } from '../../../src/core/calendar/edit-when.ts';
import { formatWhen, type When } from '../../../src/core/plan/when.ts';

test.each<When>([
  { kind: 'fixed', date: '2027-03-04', startsAt: '07:45', printed: 'x' },
  { kind: 'range', from: '2027-03-04', to: '2027-03-05', printed: 'x' },
  { kind: 'before', date: '2027-03-31', printed: 'x' },
  { kind: 'beforeHour', date: '2027-03-03', hour: '08:30', printed: 'x' },
  { kind: 'inMonth', month: '2027-03', printed: 'x' },
  { kind: 'inQuarter', year: 2027, quarter: 4, printed: 'x' },
  { kind: 'whenIssued', trigger: 'văn bản của tỉnh', printed: 'x' },
  { kind: 'recurring', printed: 'định kỳ hằng tháng' },
])('fields that nobody changed say the same time: $kind', (when) => {
  const again = whenOf(fieldsOf(when));
  expect(again && formatWhen(again)).toBe(formatWhen(when));
});

test.each([
  ['no day', { kind: 'before' as const, day: '', to: '', hour: '', words: '' }],
  ['no hour', { kind: 'beforeHour' as const, day: '2027-03-04', to: '', hour: '', words: '' }],
  ['a day that does not exist', { kind: 'fixed' as const, day: '2027-02-30', to: '', hour: '', words: '' }],
  [
    'an end before the beginning',
    { kind: 'range' as const, day: '2027-03-05', to: '2027-03-04', hour: '', words: '' },
  ],
  ['nothing to wait for', { kind: 'whenIssued' as const, day: '', to: '', hour: '', words: ' ' }],
  ['no month', { kind: 'inMonth' as const, day: '', to: '', hour: '', words: '' }],
  ['no quarter', { kind: 'inQuarter' as const, day: '', to: '', hour: '', words: '' }],
  ['no rhythm', { kind: 'recurring' as const, day: '', to: '', hour: '', words: '' }],
])('fields with %s say no time', (_, fields) => {
  expect(whenOf(fields)).toBeNull();
});
