import { expect, test } from 'vitest';
import { issueDateWords, officialCitation, shortName } from '../../../src/core/document/name.ts';
import { formatDate, formatLongDate } from '../../../src/core/document/plain-date.ts';

const plan = {
  kind: 'plan' as const,
  symbol: '60-KH/ĐUK',
  issuedOn: '2022-07-18',
  subject: 'tổ chức nghiên cứu, học tập Nghị quyết Hội nghị Trung ương 5',
};

test('a citation has the form that the Party papers use', () => {
  expect(officialCitation(plan, 'Đảng ủy Khối')).toBe(
    'Kế hoạch số 60-KH/ĐUK, ngày 18/7/2022 của Đảng ủy Khối về tổ chức nghiên cứu, học tập Nghị quyết Hội nghị Trung ương 5',
  );
});

test('a citation leaves out a number and a date that the source does not print', () => {
  const nameless = { ...plan, symbol: null, issuedOn: null, subject: 'Về đất đai' };
  expect(officialCitation(nameless, 'Tỉnh ủy')).toBe('Kế hoạch của Tỉnh ủy về đất đai');
  expect(shortName(nameless)).toBe('Kế hoạch');
});

test('a date that is known only by its interval is told as an interval', () => {
  const within = { from: '2021-03-19', to: '2021-03-25', reason: 'theo nội dung' };
  expect(issueDateWords({ issuedOn: null, issuedWithin: within })).toBe(
    'trong khoảng từ 19/3/2021 đến 25/3/2021',
  );
  const month = { from: '2012-06-01', to: '2012-06-30', reason: 'các nguồn ghi khác nhau' };
  expect(issueDateWords({ issuedOn: null, issuedWithin: month })).toBe('tháng 6/2012');
});

test('dates are short in sentences and padded in the heading of a document', () => {
  expect(formatDate('2022-06-05')).toBe('05/6/2022');
  expect(formatLongDate('2022-02-05')).toBe('ngày 05 tháng 02 năm 2022');
  expect(formatLongDate('2022-07-18')).toBe('ngày 18 tháng 7 năm 2022');
});
