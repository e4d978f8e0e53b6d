import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSpoken } from '../../../src/core/speech/spoken.ts';

const year = 'hai nghìn không trăm hai mươi hai';

describe('dates and times', () => {
  it.each([
    ['Ban hành ngày 16/6/2022.', `Ban hành ngày mười sáu tháng sáu năm ${year}.`],
    ['họp 05/4/2022', `họp ngày năm tháng tư năm ${year}`],
    ['ngày 05 tháng 02 năm 2022', `ngày năm tháng hai năm ${year}`],
    ['trong các ngày 16-17/6/2022', `trong các ngày mười sáu đến mười bảy tháng sáu năm ${year}`],
    ['ngày 16 và 17/6/2022', `ngày mười sáu và mười bảy tháng sáu năm ${year}`],
    ['xong trong tháng 9/2022', `xong trong tháng chín năm ${year}`],
    ['trước 30/9', 'trước ba mươi tháng chín'],
    ['từ ngày 1/8 đến 15/8', 'từ ngày một tháng tám đến mười lăm tháng tám'],
    ['quý II/2022', `quý hai năm ${year}`],
    ['Bắt đầu 7h30', 'Bắt đầu bảy giờ ba mươi phút'],
    ['lúc 8 giờ 00', 'lúc tám giờ'],
    ['lúc 13:45', 'lúc mười ba giờ bốn mươi lăm phút'],
    ['bảng 45/13/2022', `bảng bốn mươi lăm trên mười ba trên ${year}`],
  ])('«%s»', (text, said) => {
    expect(toSpoken(text)).toBe(said);
  });
});

describe('numbers of documents', () => {
  it.each([
    ['Nghị quyết số 18-NQ/TW', 'Nghị quyết số mười tám, nghị quyết, trung ương'],
    ['Kế hoạch số 07-KH/ĐUK', 'Kế hoạch số không bảy, kế hoạch, đảng ủy khối'],
    ['Quy định số 37-QĐ/TW', 'Quy định số ba mươi bảy, quy đê, trung ương'],
    ['Kế hoạch số 10-KH/TU', 'Kế hoạch số mười, kế hoạch, tê u'],
    ['Nghị quyết 107/NQ-CP', 'Nghị quyết một trăm linh bảy, nghị quyết, Chính phủ'],
    ['Nghị định 30/2020/NĐ-CP', 'Nghị định ba mươi, hai nghìn không trăm hai mươi, nghị định, Chính phủ'],
    ['Luật 31/2024/QH15', 'Luật ba mươi mốt, hai nghìn không trăm hai mươi tư, quy hát mười lăm'],
  ])('«%s»', (text, said) => {
    expect(toSpoken(text)).toBe(said);
  });
});

describe('Roman numbers', () => {
  it.each([
    ['Ban Chấp hành Trung ương khóa XIII', 'Ban Chấp hành Trung ương khóa mười ba'],
    ['Đại hội lần thứ XIII', 'Đại hội lần thứ mười ba'],
    ['lần thứ I và thứ IV', 'lần thứ nhất và thứ tư'],
    ['theo mục II.3', 'theo mục hai chấm ba'],
    ['các khóa X, XI, XII', 'các khóa mười, mười một, mười hai'],
    ['II- NỘI DUNG HỌC TẬP', 'hai. nội dung học tập'],
    ['PHẠM VI, ĐỐI TƯỢNG', 'phạm vi, đối tượng'],
    ['vitamin X và vi phạm', 'vitamin X và vi phạm'],
  ])('«%s»', (text, said) => {
    expect(toSpoken(text)).toBe(said);
  });
});

describe('quantities', () => {
  it.each([
    ['tăng 7,5%', 'tăng bảy phẩy năm phần trăm'],
    ['6,5 - 7 %/năm', 'sáu phẩy năm đến bảy phần trăm một năm'],
    ['giai đoạn 2021 - 2030', 'giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm ba mươi'],
    ['ít nhất 2/3 đảng viên', 'ít nhất hai phần ba đảng viên'],
    ['3/4 tổng số', 'ba phần tư tổng số'],
    ['45.000 hợp tác xã', 'bốn mươi lăm nghìn hợp tác xã'],
    ['331.212 km2', 'ba trăm ba mươi mốt nghìn hai trăm mười hai ki-lô-mét vuông'],
    ['3 tỷ USD', 'ba tỷ đô-la Mỹ'],
    ['theo khoản 2.1', 'theo khoản hai chấm một'],
    ['1. Mục đích', 'một. Mục đích'],
    ['dịch COVID-19', 'dịch COVID mười chín'],
  ])('«%s»', (text, said) => {
    expect(toSpoken(text)).toBe(said);
  });
});

it.each([
  ['UBND, HĐND các cấp', 'ủy ban nhân dân, hội đồng nhân dân các cấp'],
  ['phát triển KT-XH', 'phát triển kinh tế, xã hội'],
  ['T/M Ban Thường vụ', 'thay mặt Ban Thường vụ'],
  ['BCT họp', 'BCT họp'],
  ['chi bộ./.', 'chi bộ.'],
  ['- Nâng cao nhận thức', 'Nâng cao nhận thức'],
])('«%s» is read «%s»', (text, said) => {
  expect(toSpoken(text)).toBe(said);
});

it('no figure is left to the voice, whatever the text', () => {
  const sign = fc.constantFrom(...'0123456789.,/-–% :hIVXNQTWngày tháng'.split(''));
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 60 }), (text) => {
      expect(toSpoken(text)).not.toMatch(/\d/);
    }),
  );
});
