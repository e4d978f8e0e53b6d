import { expect, test } from 'vitest';
import {
  compareWhen,
  firstDay,
  formatWhen,
  lastDay,
  type When,
  weekendNote,
  whenSchema,
} from '../../../src/core/plan/when.ts';

const printed = 'nguyên văn';
const whens = {
  conference: { kind: 'range', from: '2022-07-21', to: '2022-07-22', startsAt: '07:45', printed },
  congress: {
    kind: 'range',
    from: '2021-03-27',
    to: '2021-03-28',
    startsAt: '07:45',
    afternoonAt: '13:45',
    printed,
  },
  overNewYear: { kind: 'range', from: '2022-12-30', to: '2023-01-03', printed },
  firstClass: { kind: 'fixed', date: '2023-12-04', startsAt: '08:00', printed },
  blockDay: { kind: 'fixed', date: '2022-01-17', printed },
  grassroots: { kind: 'before', date: '2022-08-20', printed },
  report: { kind: 'before', date: '2022-08-21', printed },
  headcount: { kind: 'beforeHour', date: '2021-03-25', hour: '08:30', printed },
  august: { kind: 'inMonth', month: '2022-08', printed },
  february: { kind: 'inMonth', month: '2024-02', printed },
  quarter: { kind: 'inQuarter', year: 2021, quarter: 2, printed },
  yearly: { kind: 'recurring', printed: 'hằng năm' },
  periodic: { kind: 'recurring', printed: 'định kỳ sơ kết' },
  afterProvince: { kind: 'whenIssued', trigger: 'văn bản của tỉnh', printed: 'khi có văn bản của tỉnh' },
  open: { kind: 'unclear' },
} as const satisfies Record<string, When>;

test('every time of these tests is one that a plan may hold', () => {
  for (const when of Object.values(whens)) expect(whenSchema.parse(when)).toEqual(when);
});

test.each([
  ['conference', 'ngày 21 và 22/7/2022, bắt đầu 7h45'],
  ['congress', 'ngày 27 và 28/3/2021, bắt đầu 7h45, buổi chiều từ 13h45'],
  ['overNewYear', 'từ ngày 30/12/2022 đến ngày 03/01/2023'],
  ['firstClass', '8h00 ngày 04/12/2023'],
  ['blockDay', 'ngày 17/01/2022'],
  ['grassroots', 'trước ngày 20/8/2022 (muộn nhất 19/8/2022)'],
  ['headcount', 'trước 8h30 ngày 25/3/2021'],
  ['august', 'trong tháng 8/2022'],
  ['quarter', 'trong quý II/2021'],
  ['yearly', 'định kỳ: hằng năm'],
  ['periodic', 'định kỳ sơ kết'],
  ['afterProvince', 'khi có văn bản của tỉnh'],
  ['open', 'văn bản không ghi hạn'],
] as const)('the time «%s» is told as «%s»', (name, told) => {
  expect(formatWhen(whens[name])).toBe(told);
});

test.each([
  ['conference', '2022-07-21', '2022-07-22'],
  ['blockDay', '2022-01-17', '2022-01-17'],
  ['grassroots', null, '2022-08-19'],
  ['headcount', null, '2021-03-25'],
  ['august', '2022-08-01', '2022-08-31'],
  ['february', '2024-02-01', '2024-02-29'],
  ['quarter', '2021-04-01', '2021-06-30'],
  ['afterProvince', null, null],
  ['open', null, null],
] as const)('the time «%s» runs from %s to %s', (name, first, last) => {
  expect(firstDay(whens[name])).toBe(first);
  expect(lastDay(whens[name])).toBe(last);
});

test('deadlines stand in the order in which they fall, open ones last', () => {
  const inOrder = [
    'headcount',
    'quarter',
    'conference',
    'grassroots',
    'report',
    'august',
    'yearly',
    'afterProvince',
    'open',
  ];
  const byDate = Object.entries(whens)
    .filter(([name]) => inOrder.includes(name))
    .reverse()
    .sort(([, a], [, b]) => compareWhen(a, b));
  expect(byDate.map(([name]) => name)).toEqual(inOrder);
});

test('on one day an earlier hour comes first', () => {
  const morning: When = { kind: 'beforeHour', date: '2022-08-19', hour: '08:30', printed };
  expect(compareWhen(morning, whens.grassroots)).toBeLessThan(0);
});

test.each([
  ['grassroots', 'Ngày 20/8/2022 là thứ Bảy.'],
  ['report', 'Ngày 20/8/2022 là thứ Bảy, ngày 21/8/2022 là Chủ nhật; thứ Sáu liền trước là ngày 19/8/2022.'],
  ['congress', 'Ngày 27/3/2021 là thứ Bảy, ngày 28/3/2021 là Chủ nhật.'],
  ['conference', null],
  ['august', null],
  ['open', null],
] as const)('weekend days of «%s» are pointed out', (name, note) => {
  expect(weekendNote(whens[name])).toBe(note);
});
