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
  ['phu-luc-ii', 'Phụ lục II'],
  ['phu-luc-1-muc-iii-2-y1', 'ý 1, mục III.2, Phụ lục 1'],
  ['phu-luc-dieu-5-k2', 'khoản 2 Điều 5, Phụ lục'],
  ['phu-luc-mau-3-d1', 'đoạn 1, mẫu 3, Phụ lục'],
  ['chuong-i-muc-2-tm1', 'tiểu mục 1, mục 2, chương I'],
  ['muc-ii-1-b2', 'bảng 2, mục II.1'],
  ['phu-luc-2-h1', 'hình 1, Phụ lục 2'],
])('a reader sees %s as «%s»', (anchor, words) => {
  expect(formatClause(anchor)).toBe(words);
});
