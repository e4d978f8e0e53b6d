import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDoc } from '../../../src/importer/read/doc.ts';
import type { Source, SourceLine } from '../../../src/importer/source.ts';
import { fontTable, join, makeDoc, numbers } from '../../support/doc-file.ts';

async function read(bytes: Uint8Array): Promise<Source> {
  const { source, issues } = await readDoc(bytes, 'ke-hoach.doc', {});
  expect(issues).toEqual([]);
  return source as Source;
}

const texts = (lines: readonly SourceLine[]) => lines.map(({ text }) => text);
const find = (source: Source, words: string) =>
  source.lines.find(({ text }) => text.includes(words)) as SourceLine;

describe('a plan saved as Word 97 by an office program', async () => {
  const source = await read(readFileSync('test/fixtures/doc/ke-hoach-day-du.doc'));

  test('the head in two columns is a table, the left cell before the right one', () => {
    const head = source.lines.filter(({ cell }) => cell?.table === 1);
    expect(head.map(({ text, cell }) => [cell?.column, text])).toEqual([
      [1, 'ĐẢNG BỘ TỈNH HÒA AN'],
      [1, 'HUYỆN ỦY ĐÔNG SƠN'],
      [1, 'Số 15-KH/HU'],
      [2, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      [2, 'Đông Sơn, ngày 12 tháng 3 năm 2024'],
    ]);
  });

  test('numbers that the word processor makes stand in front of their paragraphs', () => {
    const start = source.lines.indexOf(find(source, 'Mục đích, yêu cầu'));
    expect(
      texts(source.lines.slice(start)).filter((text) => /^(?:[IVX]+-|\d|[a-z]\)|Điều|–)/.test(text)),
    ).toEqual([
      'I- Mục đích, yêu cầu',
      '1. Mục đích',
      '2. Yêu cầu',
      '2.1. Nghiêm túc, thiết thực.',
      '2.2. Tiết kiệm, hiệu quả.',
      'a) Đúng thời gian.',
      'b) Đúng thành phần.',
      'II- Nội dung',
      '1. Chuyên đề một',
      'Điều 1. Phạm vi',
      // the file itself starts this list again: the program that wrote it shows the same
      'Điều 1. Đối tượng',
      '– Gạch đầu dòng thứ nhất',
      '1',
    ]);
  });

  test('emphasis, raised digits and the mark of a note are in the line', () => {
    expect(find(source, 'Giúp cán bộ').text).toBe(
      'Giúp cán bộ nắm **nội dung cốt lõi** và *điểm mới* của Nghị quyết\uE0001\uE001; diện tích 25 m².',
    );
    expect(find(source, 'HUYỆN ỦY').style).toMatchObject({ bold: true, align: 'center' });
    expect(find(source, 'PHÂN CÔNG').text).toBe('**PHÂN CÔNG NHIỆM VỤ**\tsau tab');
    expect(find(source, 'Phụ trách').style?.heading).toBe(2);
  });

  test('footnotes and endnotes are lines of their own, with the labels of their marks', () => {
    expect(source.lines.filter(({ note }) => note).map(({ note, text }) => [note, text])).toEqual([
      ['1', 'Chú thích thứ nhất của kế hoạch.'],
      ['2', 'Chú thích thứ hai.'],
      ['2', 'Đoạn sau của chú thích thứ hai.'],
      ['i', 'Chú thích cuối văn bản.'],
    ]);
    expect(find(source, 'ngày 25/3').text).toContain('\uE000i\uE001');
  });

  test('a text box comes behind the paragraph that holds it', () => {
    const all = texts(source.lines);
    expect(all.indexOf('HỎA TỐC')).toBeGreaterThan(all.findIndex((text) => text.includes('Câu có ý kiến')));
    expect(all.indexOf('HỎA TỐC')).toBeLessThan(all.findIndex((text) => text.includes('PHÂN CÔNG')));
  });

  test('merged cells keep their columns', () => {
    const cells = source.lines.filter(({ cell }) => cell?.table === 2);
    expect(
      cells.map(({ text, cell }) => [text, cell?.row, cell?.column, cell?.columnSpan, cell?.rowSpan]),
    ).toEqual([
      ['TT', 1, 1, undefined, 2],
      ['Phân công', 1, 2, 2, undefined],
      ['Ghi chú', 1, 4, undefined, 2],
      ['Chủ trì', 2, 2, undefined, undefined],
      ['Phối hợp', 2, 3, undefined, undefined],
      ['1', 3, 1, undefined, undefined],
      ['Ban Tuyên giáo', 3, 2, undefined, undefined],
      ['Huyện ủy', 3, 2, undefined, undefined],
      ['Văn phòng', 3, 3, undefined, undefined],
      ['', 3, 4, undefined, undefined],
    ]);
  });

  test('what is not printed, or not part of the text, is set apart with its reason', () => {
    expect(source.dropped.map(({ rule, line }) => [rule, line.text])).toEqual([
      ['hidden-text', 'ghi chú ẩn'],
      ['deleted-text', 'ngày 20/3'],
      ['running-head', 'Dự thảo lưu hành nội bộ'],
      ['page-number', '1'],
      ['comment', 'Cần xem lại câu này'],
    ]);
  });
});

describe('old fonts', () => {
  test('letters of a TCVN3 font become Unicode, and each line says so', async () => {
    const source = await read(readFileSync('test/fixtures/documents/chi-thi-tcvn3.doc'));
    expect(source.encoding).toEqual({ name: 'tcvn3', confidence: 1 });
    expect(texts(source.lines)).toContain('- Lưu Văn phòng Tỉnh ủy.');
    expect(source.repairs).toContainEqual({ rule: 'encoding', line: 7, before: 'CHØ THÞ', after: 'CHỈ THỊ' });
  });

  test('letters of a VNI font become Unicode', async () => {
    const source = await read(readFileSync('test/fixtures/documents/vni-times.doc'));
    expect(source.encoding.name).toBe('vni');
    expect(source.lines.filter(({ text }) => /[\u0080-\u00BF]/.test(text.replace(/[«»°²³¹·]/g, '')))).toEqual(
      [],
    );
  });

  test('the clerk can say that a file without font names is TCVN3', async () => {
    const bytes = makeDoc({ pieces: [{ text: 'KÕ ho¹ch häc tËp\r', width: 1 }] });
    const { source } = await readDoc(bytes, 'cu.doc', { encoding: 'tcvn3' });
    expect(texts(source?.lines ?? [])).toEqual(['Kế hoạch học tập']);
  });
});

describe('stored text', () => {
  test('pieces of one and of two bytes a letter are joined in their order', async () => {
    const source = await read(
      makeDoc({
        pieces: [
          { text: 'So 07-NQ/TW, ', width: 1 },
          { text: 'ngày 05 tháng 01', width: 2 },
          { text: ' n\u0083m 2026\r', width: 1 },
        ],
      }),
    );
    expect(texts(source.lines)).toEqual(['So 07-NQ/TW, ngày 05 tháng 01 nƒm 2026']);
  });

  test('a field shows its result and not its code; one that never ends hides nothing', async () => {
    const text = 'Xem \u0013 HYPERLINK "a" \u0014trang\u0015 này\rMột \u0013 hai ba\r';
    expect(texts((await read(makeDoc({ pieces: [{ text, width: 2 }] }))).lines)).toEqual([
      'Xem trang này',
      'Một  hai ba',
    ]);
  });

  test('breaks give lines, signs that are not text give nothing, hyphens that hold words together stay', async () => {
    const text = 'ĐẢNG ỦY\u000bXÃ\u0008 TÂN HÒA\rSố 04\u001eKH/ĐU\r';
    expect(texts((await read(makeDoc({ pieces: [{ text, width: 2 }] }))).lines)).toEqual([
      'ĐẢNG ỦY',
      'XÃ TÂN HÒA',
      'Số 04\u2011KH/ĐU',
    ]);
  });

  test('the signs of our own note marks cannot be smuggled in', async () => {
    const source = await read(makeDoc({ pieces: [{ text: 'Một\uE0009\uE001 hai\r', width: 2 }] }));
    expect(texts(source.lines)).toEqual(['Một\uFFFD9\uFFFD hai']);
  });

  test('a note whose mark is lost keeps its words', async () => {
    const source = await read(
      makeDoc({
        pieces: [{ text: 'Văn bản\r\u0002 Chú thích\r\r', width: 2 }],
        lengths: { 1: 13 },
        tables: { 3: numbers(0, 12, 13) },
      }),
    );
    expect(source.lines.map(({ text, note }) => [text, note])).toEqual([
      ['Văn bản', undefined],
      ['Chú thích', '1'],
    ]);
  });

  test('a mark that the author typed stays beside the mark of its note', async () => {
    const source = await read(
      makeDoc({
        pieces: [{ text: 'Văn bản*\r* Chú thích\r\r', width: 2 }],
        lengths: { 1: 13 },
        tables: { 2: join([numbers(7, 8), new Uint8Array(2)]), 3: numbers(0, 12, 13) },
      }),
    );
    expect(texts(source.lines)).toEqual(['Văn bản\uE0001\uE001*', '* Chú thích']);
  });

  test('an inserted symbol is shown, and text that only carries its mark is not hidden', async () => {
    const symbol = [0x09, 0x6a, 0, 0, 0xb7, 0xf0];
    const special = [0x55, 0x08, 1];
    const bytes = makeDoc({
      pieces: [{ text: '( mot\r( hai\r', width: 1 }],
      letters: [
        { start: 0, end: 1, changes: [...symbol, ...special] },
        { start: 6, end: 7, changes: symbol },
      ],
      tables: { 15: fontTable('Symbol') },
    });
    expect(texts((await read(bytes)).lines)).toEqual(['• mot', '( hai']);
  });

  test('letters without a font of their own have that of the style sheet', async () => {
    const sheet = new Uint8Array(20);
    sheet[0] = 18;
    const bytes = makeDoc({
      pieces: [{ text: 'KÕ ho¹ch\r', width: 1 }],
      tables: { 1: sheet, 15: fontTable('.VnTime') },
    });
    expect(texts((await read(bytes)).lines)).toEqual(['Kế hoạch']);
  });

  test('a picture stands after its line, cut out of what the word processor wraps it in', async () => {
    const png = [0x89, 0x50, 0x4e, 0x47, 1, 2, 3];
    const record = [
      ...[0, 0x6e, 0x1e, 0xf0, 17 + png.length, 0, 0, 0],
      ...Array<number>(17).fill(0),
      ...png,
      9,
      9,
    ];
    const picture = [...numbers(68 + record.length), ...[68, 0], ...Array<number>(62).fill(0), ...record];
    const bytes = makeDoc({
      pieces: [{ text: 'mot\r\u0001 hai\r', width: 1 }],
      letters: [{ start: 4, end: 5, changes: [0x03, 0x6a, 0, 0, 0, 0, 0x55, 0x08, 1] }],
      data: Uint8Array.from(picture),
    });
    const source = await read(bytes);
    expect(texts(source.lines)).toEqual(['mot', ' hai']);
    expect(source.images).toEqual([{ afterLine: 2, mediaType: 'image/png', bytes: Uint8Array.from(png) }]);
  });
});
