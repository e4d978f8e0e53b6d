import { describe, expect, test } from 'vitest';
import { importSource } from '../../src/importer/import.ts';
import { noOptions } from '../../src/importer/options.ts';
import type { SourceLine } from '../../src/importer/source.ts';
import { importText } from '../support/import-text.ts';

const bodies = [
  {
    id: 'khoi-son-ha',
    names: ['Đảng ủy Khối các cơ quan tỉnh', 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà'],
    codes: ['ĐUK'],
  },
  {
    id: 'khoi-an-son',
    names: ['Đảng ủy Khối các cơ quan tỉnh', 'Đảng ủy Khối các cơ quan tỉnh An Sơn'],
    codes: ['ĐUK'],
  },
  { id: 'van-phong', names: ['Văn phòng Trung ương Đảng'], codes: ['VPTW'] },
];
const read = (text: string) => importText(text, 'x.txt', { ...noOptions, bodies });
const codes = (text: string) => read(text).issues.map(({ code }) => code);
const day = 'Sơn Hà, ngày 05 tháng 3 năm 2024';
const text = 'Căn cứ Kế hoạch số 10-KH/TU, ngày 19/3/2021;\nI. MỤC ĐÍCH\n1. Học.';

describe('nothing is sure that the document itself contradicts', () => {
  test('a kind that its code denies', () => {
    const result = read(`TỈNH ỦY\nSố 05-NQ/TU\n${day}\nKẾ HOẠCH\nhọc tập\n---\n${text}`);
    expect(result.readings?.kind).toMatchObject({ value: 'plan', confidence: 0.6 });
    expect(result.readings?.symbol.confidence).toBe(0.6);
    expect(result.issues.map(({ code }) => code)).toContain('kind-differs');
  });

  test('two numbers, or two days, in one head', () => {
    const two = read(
      `TỈNH ỦY\nSố 05-KH/TU\nSố 06-KH/TU\n${day}\nSơn Hà, ngày 06 tháng 3 năm 2024\nKẾ HOẠCH\nhọc tập\n---\n${text}`,
    );
    expect(two.readings?.symbol.confidence).toBe(0.5);
    expect(two.readings?.issuedOn.confidence).toBe(0.5);
  });

  test('a code that two kinds share, without the name of the kind', () => {
    const { readings } = read(`TỈNH ỦY\nSố 05-QĐ/TU\n${day}\n\n${text}`);
    expect(readings?.kind.confidence).toBe(0.5);
  });
});

test('number and day of a basis are never those of the document', () => {
  const { readings } = read(`KẾ HOẠCH\nhọc tập\n-----\n${text}`);
  expect(readings).toMatchObject({ symbol: { value: null }, issuedOn: { value: null } });
  expect(readings?.bases.value).toEqual(['Căn cứ Kế hoạch số 10-KH/TU, ngày 19/3/2021;']);
});

test('a slip is named with what it should be, and the printed form is kept', () => {
  const { issues, readings } = read(`TỈNH ỦY\nSố l2-KH/TU\n${day}\nKẾ HOẠCH\nhọc tập\n---\n${text}`);
  expect(readings?.symbol).toEqual({ value: 'l2-KH/TU', proposal: '12-KH/TU', confidence: 0.5, line: 2 });
  const slip = issues.find(({ code }) => code === 'symbol-slip');
  expect(slip).toMatchObject({ severity: 'warning', where: { line: 2 } });
  expect(slip?.message).toContain('«l2-KH/TU» → «12-KH/TU»');
});

test.each([
  ['DỰ THẢO', 'draft-mark'],
  ['Dự thảo lần 2', 'draft-mark'],
  ['LƯU HÀNH NỘI BỘ', 'restricted-mark'],
  ['(Không phổ biến)', 'restricted-mark'],
])('%s is kept and pointed out', (mark, code) => {
  const head = `${mark}\nTỈNH ỦY\nSố 12-KH/TU\n${day}\nKẾ HOẠCH\nhọc tập\n---\n${text}`;
  expect(codes(head)).toContain(code);
  expect(read(head).readings?.issuer.value).toBe('TỈNH ỦY');
});

test.each(['KHẨN', 'THƯỢNG KHẨN', 'HỎA TỐC', 'HỎA TỐC HẸN GIỜ 14 giờ 30', 'H Ỏ A  T Ố C'])(
  '%s is told',
  (mark) => {
    const { readings } = read(`${mark}\nTỈNH ỦY\nSố 12-KH/TU\n${day}\nKẾ HOẠCH\nhọc tập\n---\n${text}`);
    expect(readings?.urgency.value).toBe(mark.replace(/\s+/g, ' '));
    expect(readings?.issuer.value).toBe('TỈNH ỦY');
  },
);

describe('the issuer', () => {
  test('is a known body when its superior or its place tells which', () => {
    const head = `ĐẢNG BỘ TỈNH AN SƠN\nĐẢNG ỦY KHỐI\nCÁC CƠ QUAN TỈNH\nSố 12-KH/ĐUK\n${day}\nKẾ HOẠCH\nhọc tập\n---\n`;
    expect(read(head + text).readings?.issuer.body).toBe('khoi-an-son');
    expect(read(head.replace('ĐẢNG BỘ TỈNH AN SƠN\n', '') + text).readings?.issuer.body).toBe('khoi-son-ha');
  });

  test('is no body when several fit', () => {
    const head = 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\nSố 12-KH/ĐUK\nKẾ HOẠCH\nhọc tập\n---\n';
    expect(read(head + text).readings?.issuer.body).toBeNull();
  });

  test('is looked for in the signature, then in the code, and is less sure there', () => {
    const head = `Số 12-KH/TU\n${day}\nKẾ HOẠCH\nhọc tập\n---\n${text}`;
    expect(read(`${head}\nT/M BAN THƯỜNG VỤ TỈNH ỦY\nBÍ THƯ\nLê Thị Bình`).readings?.issuer).toMatchObject({
      value: 'Ban Thường vụ Tỉnh ủy',
      confidence: 0.75,
    });
    expect(read(head).readings?.issuer).toMatchObject({ value: 'Tỉnh ủy, Thành ủy', confidence: 0.3 });
  });
});

test('those a letter is addressed to are listed', () => {
  const letter = `TỈNH ỦY\nSố 12-CV/TU\nV/v mở lớp\n${day}\nKính gửi:\n- Các ban đảng,\n- Các huyện ủy.\n\nTỉnh ủy mở lớp học.`;
  expect(read(letter).readings?.addressees.value).toEqual(['Các ban đảng,', 'Các huyện ủy.']);
});

test('cells and centred lines of a word processor tell columns and subject', () => {
  const cell = (text: string, column: number): Omit<SourceLine, 'number'> => ({
    text,
    cell: { table: 1, row: 1, column },
  });
  const centred = (text: string): Omit<SourceLine, 'number'> => ({
    text,
    style: { align: 'center', bold: true },
  });
  const parts: Omit<SourceLine, 'number'>[] = [
    ...[cell('TỈNH ỦY SƠN HÀ', 1), cell('BAN TỔ CHỨC', 1), cell('*', 1), cell('Số 12-HD/BTCTU', 1)],
    ...[cell('ĐẢNG CỘNG SẢN VIỆT NAM', 2), cell(day, 2)],
    ...[centred('HƯỚNG DẪN'), centred('sinh hoạt chi bộ'), centred('theo chuyên đề')],
    { text: 'Ban Tổ chức hướng dẫn sinh hoạt chi bộ theo chuyên đề như sau', style: { align: 'justify' } },
  ];
  const lines = parts.map((line, index) => ({ ...line, number: index + 1 }));
  const source = {
    format: 'docx' as const,
    encoding: { name: 'utf-8' as const, confidence: 1 },
    lines,
    dropped: [],
    images: [],
    repairs: [],
  };
  const { readings } = importSource(source, { file: 'x.docx', sha256: '0'.repeat(64) }, noOptions);
  expect(readings).toMatchObject({
    symbol: { value: '12-HD/BTCTU' },
    issuer: { value: 'BAN TỔ CHỨC' },
    parent: { value: 'TỈNH ỦY SƠN HÀ' },
    subject: { value: 'sinh hoạt chi bộ theo chuyên đề' },
  });
});

test.each([
  ['Hôm nay, ngày 05 tháng 3 năm 2024, tại nhà văn hóa thôn', '2024-03-05'],
  ['Hồi 8 giờ 00 phút, ngày 5/3/2024, Chi bộ họp thường kỳ.', '2024-03-05'],
  ['1. Thời gian: 8 giờ, ngày 05 tháng 3 năm 2024', '2024-03-05'],
  ['Thực hiện Nghị quyết số 43-NQ/TW, ngày 24/11/2023', null],
])(
  'minutes without a date in their head have the day on which they were taken, never sure: %s',
  (line, date) => {
    const head = 'CHI BỘ THÔN TRUNG\n*\nBIÊN BẢN\nHọp chi bộ thường kỳ\n---\n';
    const { readings, issues } = importText(
      `${head}${line}\nI. THÀNH PHẦN\n1. Đảng viên.`,
      'x.txt',
      noOptions,
    );
    expect(readings?.issuedOn.value ?? null).toBe(date);
    expect(readings?.issuedOn.confidence ?? 1).toBeLessThan(0.7);
    expect(issues.map(({ code }) => code).includes('date-not-in-head')).toBe(date !== null);
    const other = importText(
      `${head.replace('BIÊN BẢN', 'THÔNG BÁO')}${line}\n1. Đảng viên.`,
      'x.txt',
      noOptions,
    );
    expect(other.readings?.issuedOn.value).toBeNull();
  },
);
