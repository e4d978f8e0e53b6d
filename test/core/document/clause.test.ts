import { expect, test } from 'vitest';
import { formatClause } from '../../../src/core/document/clause.ts';

test.each([
  ['muc-ii', 'mục II'],
  ['muc-ii-3-1', 'mục II.3.1'],
  ['muc-ii-1-y2', 'ý 2, mục II.1'],
  ['muc-iii-1-y1-y2', 'ý 2, ý 1, mục III.1'],
  ['muc-i-d1', 'đoạn 1, mục I'],
  ['dieu-3-k2-a', 'điểm a khoản 2 Điều 3'],
  ['dieu-12', 'Điều 12'],
  ['chu-thich-2', 'chú thích 2'],
  ['noi-nhan', 'phần cuối văn bản'],
  ['mo-dau-d1', 'đoạn 1, phần mở đầu'],
  ['chuong-i-muc-ii-1', 'mục II.1, chương I'],
  ['muc-iii-1-lan-2', 'mục III.1 (lần 2)'],
])('a reader sees %s as «%s»', (anchor, words) => {
  expect(formatClause(anchor)).toBe(words);
});
