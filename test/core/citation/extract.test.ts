import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SymbolCitation } from '../../../src/core/citation/citation.ts';
import { extractCitations } from '../../../src/core/citation/extract.ts';

const plansFolder = new URL('../../fixtures/plans/', import.meta.url);
const plans = readdirSync(plansFolder).map((file) =>
  readFileSync(new URL(file, plansFolder), 'utf8').normalize('NFC'),
);

function symbols(text: string): SymbolCitation[] {
  return extractCitations(text).filter((citation) => citation.form === 'symbol');
}

function texts(text: string): string[] {
  return extractCitations(text).map((citation) => citation.text);
}

test('the five plans cite 43 numbers, 22 of them different', () => {
  const found = plans.flatMap(symbols);
  expect(found).toHaveLength(43);
  const different = new Set(
    found.map(({ number, kindCode, issuerCode }) => `${number}-${kindCode}/${issuerCode}`),
  );
  expect(different.size).toBe(22);
});

test('every span is exact in the text that was given', () => {
  for (const plan of plans) {
    let last = 0;
    for (const { start, end, text } of extractCitations(plan)) {
      expect(plan.slice(start, end)).toBe(text);
      expect(start).toBeGreaterThanOrEqual(last);
      last = end;
    }
  }
});

describe('a number in running text', () => {
  test.each([
    ['Số 60-KH/ĐUK', ['60-KH/ĐUK']],
    ['theo kế hoạch số 10-KH/TU, ngày 19/3/2021', ['kế hoạch số 10-KH/TU']],
    ['Hướng dẫn 02-HD/UBKTTW ngày 29/11/2021', ['Hướng dẫn 02-HD/UBKTTW']],
    ['NGHỊ QUYẾT SỐ 18-NQ/TW', ['NGHỊ QUYẾT SỐ 18-NQ/TW']],
    ['Nghị quyết số 18\u00A0–\u00A0NQ/TW.', ['Nghị quyết số 18\u00A0–\u00A0NQ/TW']],
    ['Kế hoạch số\n03-KH/TW', ['Kế hoạch số\n03-KH/TW']],
    ['Chương trình hành động số 05-Ctr/ĐUK', ['Chương trình hành động số 05-Ctr/ĐUK']],
    [
      'Công văn số 858CV/ĐUK; Kế hoạch số 94- KH/BTGDVTW',
      ['Công văn số 858CV/ĐUK', 'Kế hoạch số 94- KH/BTGDVTW'],
    ],
    ['Kế hoạch 198-KH-CĐKT và 18/NQ-TW', ['Kế hoạch 198-KH-CĐKT', '18/NQ-TW']],
    [
      'Nghị định số 30/2020/NĐ-CP, Luật số 29/2018/QH14',
      ['Nghị định số 30/2020/NĐ-CP', 'Luật số 29/2018/QH14'],
    ],
    ['Nghị quyết 757/NQ-UBTVQH15 (115/KH-UBND)', ['Nghị quyết 757/NQ-UBTVQH15', '115/KH-UBND']],
    ['Nghị quyết số 18, 19, 20-NQ/TW', ['Nghị quyết số 18', '19', '20-NQ/TW']],
    ['các Nghị quyết số 18, 19 và 20-NQ/TW', ['Nghị quyết số 18', '19', '20-NQ/TW']],
    ['18-NQ/TW, 19-NQ/TW và 20-NQ/TW', ['18-NQ/TW', '19-NQ/TW', '20-NQ/TW']],
    ['năm 2022, 18-NQ/TW', ['18-NQ/TW']],
  ])('«%s»', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test.each([
    'Số 05, đường Đội Cấn, TP. Thái Nguyên',
    'giai đoạn 2021-2030, 2021 - 2025',
    'ngày 21/7/2022, quý II/2021, 7:30',
    '1.586 đại biểu, COVID-19, 100%',
    'có 2 TT - Trung tâm và 15 KH - Khu',
    'mục 1.18-NQ/TWx',
  ])('nothing is found in «%s»', (text) => {
    expect(texts(text)).toEqual([]);
  });
});

describe('what the text says about a number', () => {
  function first(text: string): Partial<SymbolCitation> {
    const { start: _, end: __, text: ___, ...said } = symbols(text)[0] as SymbolCitation;
    return said;
  }

  test('kind, date and body, with the old and the new spelling', () => {
    expect(
      first('Kế hoạch số 10-KH/TU, ngày 19/3/2021 của Ban Thường vụ Tỉnh uỷ Phú Thọ về việc nghiên cứu'),
    ).toEqual({
      form: 'symbol',
      kindId: 'plan',
      number: '10',
      kindCode: 'KH',
      issuerCode: 'TU',
      style: 'party',
      issuedOn: '2021-03-19',
      bodyText: 'Ban Thường vụ Tỉnh uỷ Phú Thọ',
    });
  });

  test.each([
    ['Quy định số 37-QĐ/TW', 'regulation'],
    ['Quyết định số 37-QĐ/TW', 'decision'],
    ['số 37-QĐ/TW', undefined],
    ['số 08-QĐi/TW', 'regulation'],
    ['Kế hoạch thực hiện 18-NQ/TW', 'resolution'],
  ])('«%s» is a %s', (text, kind) => {
    expect(first(text).kindId).toBe(kind);
  });

  test.each([
    [', ngày 16/6/2022', '2022-06-16'],
    [' ngày 16 tháng 6 năm 2022', '2022-06-16'],
    [' (ngày 16/6/2022)', '2022-06-16'],
    [' (16/6/2022)', '2022-06-16'],
    [', ban hành ngày 16/6/2022', '2022-06-16'],
    [', ngày 31/6/2022', undefined],
    ['; hoàn thành trước ngày 20/8/2022', undefined],
    [' và Hướng dẫn số 78-HD/BTGTW, ngày 07/11/2022', undefined],
  ])('the date in «18-NQ/TW%s»', (after, date) => {
    expect(first(`Nghị quyết số 18-NQ/TW${after}`).issuedOn).toBe(date);
  });

  test.each([
    ['của Tỉnh ủy Thái Nguyên đề nghị cấp uỷ', 'Tỉnh ủy Thái Nguyên'],
    ['của Ban Chấp hành Trung ương Đảng khóa XIII và Kế hoạch', 'Ban Chấp hành Trung ương Đảng khóa XIII'],
    ['của Ban Chấp hành Trung ương (khoá XII) về', 'Ban Chấp hành Trung ương (khoá XII)'],
    ['của Ban Tuyên giáo và Dân vận Trung ương và Văn phòng', 'Ban Tuyên giáo và Dân vận Trung ương'],
    ['của Bộ Chính trị về đẩy mạnh', 'Bộ Chính trị'],
    ['của Đảng ủy Khối các cơ quan tỉnh về', 'Đảng ủy Khối các cơ quan tỉnh'],
    ['của cấp trên', undefined],
  ])('the body in «%s» is «%s»', (after, body) => {
    expect(first(`Nghị quyết số 18-NQ/TW, ngày 16/6/2022 ${after}`).bodyText).toBe(body);
  });

  test('one date stands for a shortened list, and «cùng ngày» for a whole list', () => {
    const dates = (text: string) => symbols(text).map(({ issuedOn }) => issuedOn);
    expect(dates('Nghị quyết số 18, 19-NQ/TW, ngày 16/6/2022')).toEqual(['2022-06-16', '2022-06-16']);
    expect(dates('Nghị quyết số 18-NQ/TW, 19-NQ/TW và 20-NQ/TW cùng ngày 16/6/2022')).toEqual([
      '2022-06-16',
      '2022-06-16',
      '2022-06-16',
    ]);
    expect(dates('Kế hoạch số 212-KH/BTGTW và Hướng dẫn số 78-HD/BTGTW, ngày 07/11/2022')).toEqual([
      undefined,
      '2022-11-07',
    ]);
  });
});

describe('collective names', () => {
  test.each([
    ['Nghị quyết Hội nghị Trung ương 5 khóa XIII', '5 XIII'],
    ['Nghị quyết Trung ương 8 khoá XIII', '8 XIII'],
    ['Kết luận, Quy định của Hội nghị Trung ương 4 (khóa XIII)', '4 XIII'],
    ['Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XIII', '6 XIII'],
    ['văn kiện Hội nghị lần thứ năm\nBan Chấp hành Trung ương Đảng khoá XIII', '5 XIII'],
    ['Hội nghị Trung ương lần thứ mười một, khóa XII', '11 XII'],
    ['Hội nghị Ban Chấp hành Trung ương lần thứ VI khóa VIII', '6 VIII'],
    ['Hội nghị lần thứ 4 BCH Trung ương khóa XIII', '4 XIII'],
    ['NGHỊ QUYẾT HỘI NGHỊ TRUNG ƯƠNG 5 KHÓA XIII', '5 XIII'],
    ['TW5 khóa XIII', '5 XIII'],
    ['Nghị quyết Đại hội XIII của Đảng', 'congress XIII'],
    ['Nghị quyết Đại hội lần thứ XIII', 'congress XIII'],
    ['NGHỊ QUYẾT ĐẠI HỘI XIII CỦA ĐẢNG', 'congress XIII'],
    ['Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', 'congress XIII'],
  ])('«%s» is one name', (text, expected) => {
    const [citation, ...more] = extractCitations(`${text}.`);
    expect(more).toEqual([]);
    expect(citation?.text).toBe(text);
    if (citation?.form !== 'collective') throw new Error('not a collective name');
    expect(`${citation.congress ? 'congress' : citation.plenum} ${citation.term}`).toBe(expected);
  });

  test('a bracket that the name did not open stays outside', () => {
    expect(texts('(gọi tắt là Nghị quyết Trung ương 8 khóa XIII)')).toEqual([
      'Nghị quyết Trung ương 8 khóa XIII',
    ]);
  });

  test.each([
    'Ban Chấp hành Trung ương Đảng khóa XIII',
    'Nghị quyết Hội nghị Trung ương 5',
    'Nghị quyết Đại hội XIX Đảng bộ tỉnh',
    'Nghị quyết Đại hội XIII của Đảng bộ Khối',
    'Đại hội đại biểu toàn quốc lần thứ XII Đoàn Thanh niên',
    'nghị quyết đại hội đảng bộ các cấp',
    'đại biểu Quốc hội khóa XV',
  ])('«%s» is not the name of a plenum or of a Party congress', (text) => {
    expect(texts(text)).toEqual([]);
  });
});

test('a very long or hostile text is read to its end', () => {
  const pieces = [
    '18-NQ/TW (',
    '1, ',
    'Hội nghị lần thứ ',
    'Đại hội ',
    'Nghị quyết, Kết luận ',
    'Ban ',
    '18 - ',
  ];
  for (const piece of pieces) {
    expect(texts(`${piece.repeat(30_000)}. Nghị quyết số 20-NQ/TW`).at(-1)).toBe('Nghị quyết số 20-NQ/TW');
  }
  expect(texts(`20-NQ/TW của ${'Ban '.repeat(50_000)}`)).toEqual(['20-NQ/TW']);
  expect(texts(`18-NQ/${'A'.repeat(100_000)} 18${' '.repeat(100_000)}-NQ/TW`)).toEqual([]);
});

test('any text at all gives spans that are in order and exact', () => {
  const bit = fc.constantFrom(
    '18',
    '-NQ/TW',
    ', ',
    ' và ',
    'số ',
    'ngày 1/2/2022',
    ' của Ban ',
    'Đại hội XIII',
    '(',
    '\n',
    'Nghị quyết ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(bit, fc.string()), { maxLength: 12 }), (bits) => {
      const text = bits.join('').normalize('NFC');
      let last = 0;
      for (const citation of extractCitations(text)) {
        expect(text.slice(citation.start, citation.end)).toBe(citation.text);
        expect(citation.start).toBeGreaterThanOrEqual(last);
        last = citation.end;
      }
    }),
  );
});
