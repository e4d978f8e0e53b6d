import { describe, expect, it } from 'vitest';
import { type Expected, meansTheSame } from '../../../src/core/quiz/typed-answer.ts';

const accepted: [Expected, string, string][] = [
  ['number', '1.000', '1000'],
  ['number', '1000', '1.000'],
  ['number', '45.000', '45 000'],
  ['number', '7', '7,0'],
  ['number', '7%', '7,0 %'],
  ['number', '7%', '7'],
  ['number', '7%', '7 phần trăm'],
  ['number', '7,5%', '7.5'],
  ['number', '1.234,5', '1234,5'],
  ['number', 'trên 90%', '90'],
  ['number', '5,5–6%/năm', '5,5 - 6'],
  ['number', '2 tuổi', '2 TUỔI'],
  ['date', '05/8/2022', '5/8/2022'],
  ['date', '5/8/2022', 'ngày 5 tháng 8 năm 2022'],
  ['date', '5/8/2022', '05.08.2022'],
  ['date', '5/8/2022', '2022-08-05'],
  ['date', 'năm 2030', '2030'],
  ['symbol', '18-NQ/TW', '18 nq tw'],
  ['symbol', '07-NQ/TW', '7-nq/tw'],
  ['symbol', '60-KH/ĐUK', 'kế hoạch số 60 kh đuk'.normalize('NFD')],
  ['words', 'Bộ Chính trị', 'bo chinh tri'],
  ['words', 'Đảng ủy Khối', '  ĐẢNG ỦY  khối.'],
];

const refused: [Expected, string, string][] = [
  ['number', '1.000', '1'],
  ['number', '7%', '7 tuổi'],
  ['number', 'trên 90%', 'dưới 90%'],
  ['number', '5,5–6%', '5,5'],
  ['number', '7', ''],
  ['date', '5/8/2022', '8/5/2022'],
  ['date', '5/8/2022', '5/8'],
  ['date', 'trước ngày 5/8/2022', 'sau ngày 5/8/2022'],
  ['symbol', '18-NQ/TW', '18'],
  ['symbol', '18-NQ/TW', '18-NQ/TU'],
  ['words', 'Bộ Chính trị', 'Ban Bí thư'],
  ['words', 'Bộ Chính trị', '…'],
];

describe('a typed answer', () => {
  it.each(accepted)('%s: for «%s» takes «%s»', (expected, right, typed) => {
    expect(meansTheSame(expected, right, typed)).toBe(true);
  });

  it.each(refused)('%s: for «%s» refuses «%s»', (expected, right, typed) => {
    expect(meansTheSame(expected, right, typed)).toBe(false);
  });
});
