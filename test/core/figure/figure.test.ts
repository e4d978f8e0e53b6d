import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/core/figure/figure.ts';
import { supportOf } from '../../../src/core/figure/support.ts';

const read = (text: string) => readFigures(text).map(({ unit, value }) => `${value} ${unit}`.trim());

describe('figures in a sentence', () => {
  it.each([
    ['Trên 90% số xã, 35% nâng cao', ['90 %', '35 %']],
    ['GDP tăng 6,5–7%/năm', ['6.5 %', '7 %']],
    ['kết nạp từ 3 đến 4% mỗi năm', ['3 %', '4 %']],
    ['khoảng 7.500 USD một người', ['7500 USD']],
    ['48,6 tỉ USD, tức 48,6 tỷ', ['48.6 tỉ', '48.6 tỉ']],
    ['có 9 nhóm và 51.988 tổ chức', ['9', '51988']],
    ['ngày 05/8/2008 và ngày 5 tháng 8 năm 2008', ['2008-08-05 date', '2008-08-05 date']],
    ['tháng 7/2025, sáng 21/7', ['2025-07 month', '07-21 day']],
    ['giai đoạn 2021–2030', ['2021 year', '2030 year']],
    ['Nghị quyết 18-NQ/TW và 31/2024/QH15', ['18-NQ/TW symbol', '31/2024/QH15 symbol']],
    ['bắt đầu lúc 7h45', ['7h45 hour']],
    ['ba đột phá của khóa XIII, COVID-19', []],
  ])('«%s»', (text, figures) => expect(read(text)).toEqual(figures));

  it('reads a long line of digits and marks without trouble', () => {
    expect(readFigures('1.'.repeat(50_000)).length).toBeGreaterThan(0);
    expect(readFigures('1/'.repeat(50_000)).length).toBeGreaterThan(0);
  });
});

describe('what sourced texts support', () => {
  const support = supportOf([
    'xã đạt chuẩn: trên 90 %',
    'hoàn thành trước ngày 20/8/2022',
    'trong quý II/2021',
  ]);
  const holds = (text: string) => readFigures(text).every((figure) => support.holds(figure));

  it.each([
    '90%',
    'trên 90% số xã',
    'ngày 20/8/2022',
    'hết ngày 19/8/2022',
    'tháng 8/2022',
    'hết ngày 30/6/2021',
  ])('%s', (text) => expect(holds(text)).toBe(true));

  it.each(['91%', '90 xã', '90 triệu', 'ngày 21/8/2022', 'ngày 30/9/2021'])('not %s', (text) =>
    expect(holds(text)).toBe(false),
  );

  it('names the nearest figure of the same kind', () => {
    expect(readFigures('95%').map((figure) => support.nearest(figure))).toEqual(['90%']);
    expect(readFigures('ngày 25/8/2022').map((figure) => support.nearest(figure))).toEqual(['20/8/2022']);
    expect(readFigures('8 USD').map((figure) => support.nearest(figure))).toEqual([null]);
  });
});
