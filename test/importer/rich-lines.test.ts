import { describe, expect, test } from 'vitest';
import { type DraftLine, importLines, outlineOf } from '../support/import-source.ts';

const cell = (row: number, column: number, text: string, more: Partial<DraftLine> = {}): DraftLine => ({
  ...{ text, cell: { table: 1, row, column }, ...more },
});
const written = (lines: DraftLine[], more = {}) =>
  importLines(lines, more).mdx?.split('---\n').at(-1)?.trim();

describe('tables', () => {
  test('cells become a table under their clause, every paragraph once', () => {
    const lines = [
      { text: 'I. LỊCH' },
      ...[
        cell(1, 1, 'TT'),
        cell(1, 2, 'Việc'),
        cell(2, 1, '1'),
        cell(2, 2, 'Họp'),
        cell(2, 2, 'Ghi | chép ¶'),
      ],
      { text: 'Sau bảng.' },
    ];
    expect(written(lines)).toBe(
      '## I. LỊCH\n\n| TT | Việc |\n| --- | --- |\n| 1 | Họp ¶ Ghi &#124; chép &#182; |\n\nSau bảng.',
    );
    expect(outlineOf(lines)[1]).toBe('table muc-i-b1 TT\nViệc\n1\nHọp\nGhi | chép ¶');
  });

  test('merged cells keep their words once, in the first place they cover', () => {
    const merged = { cell: { table: 1, row: 1, column: 2, columnSpan: 2 } };
    const lines = [
      ...[
        cell(1, 1, 'Chi bộ'),
        { text: 'Đảng viên', ...merged },
        cell(2, 2, 'Tổng số'),
        cell(2, 3, 'Tham gia'),
      ],
      ...[cell(3, 1, 'Thôn Đông'), cell(3, 2, '42'), cell(3, 3, '41')],
    ];
    expect(written(lines)).toBe(
      '| Chi bộ | Đảng viên |  |\n| --- | --- | --- |\n|  | Tổng số | Tham gia |\n| Thôn Đông | 42 | 41 |',
    );
  });

  test('a sign that fills a cell stays in it', () => {
    const rows = [cell(1, 1, 'Chỉ tiêu'), cell(1, 2, 'Đơn vị'), cell(2, 1, 'Học tập'), cell(2, 2, '%')];
    expect(written(rows)).toBe('|  |  |\n| --- | --- |\n| Chỉ tiêu | Đơn vị |\n| Học tập | % |');
  });

  test('a table of one column only is paragraphs', () => {
    expect(outlineOf([cell(1, 1, 'Một đoạn.'), cell(2, 1, 'Hai đoạn.')])).toEqual([
      'paragraph mo-dau-d1 Một đoạn.',
      'paragraph mo-dau-d2 Hai đoạn.',
    ]);
  });

  test('columns set with tabs are a table too', () => {
    const lines = ['TT\tViệc\tHạn', '1\tHọp\t5/3', '2\tBáo cáo\t9/3', 'Hết.'];
    expect(outlineOf(lines)).toEqual([
      'table mo-dau-b1 TT\nViệc\nHạn\n1\nHọp\n5/3\n2\nBáo cáo\n9/3',
      'paragraph mo-dau-d1 Hết.',
    ]);
  });
});

describe('notes', () => {
  test('a note of the word processor stands at its mark, with all its paragraphs', () => {
    const lines = [
      { text: 'Hai văn bản\uE000112\uE001 đã gửi.' },
      { text: 'Kế hoạch.', note: '112' },
      { text: 'Và công văn.', note: '112' },
    ];
    expect(written(lines)).toBe('Hai văn bản[^112] đã gửi.\n\n[^112]: Kế hoạch. Và công văn.');
  });

  test('a Markdown note is bound, and an undefined mark is only text', () => {
    expect(written([{ text: 'Gửi[^1] rồi[^2].' }, { text: '[^1]: Hôm qua' }])).toBe(
      'Gửi[^1] rồi\\[^2\\].\n\n[^1]: Hôm qua',
    );
  });

  test('endnotes with letters for labels stand at their marks too', () => {
    const lines = [
      { text: 'Đã học\uE000ii\uE001 xong\uE000sao\uE001, đủ\uE000e1\uE001.' },
      ...[
        { text: 'Hai lớp.', note: 'ii' },
        { text: 'Cả học bù.', note: 'sao' },
        { text: 'Cả tổ.', note: 'e1' },
      ],
    ];
    expect(written(lines)).toBe(
      'Đã học[^ii] xong[^sao], đủ[^e1].\n\n[^ii]: Hai lớp.\n\n[^sao]: Cả học bù.\n\n[^e1]: Cả tổ.',
    );
    expect(written([{ text: 'Gửi[^ghi].' }, { text: '[^ghi]: Hôm qua' }])).toBe(
      'Gửi[^ghi].\n\n[^ghi]: Hôm qua',
    );
  });

  test('a lettered mark that is bound to nothing is still read, apart from its word', () => {
    const lines = [
      { text: 'Đã học\uE000i\uE001 xong\uE000I\uE001.' },
      { text: 'Một.', note: 'i' },
      { text: 'Hai.', note: 'I' },
    ];
    expect(written(lines)).toBe('Đã học(i) xong(I).\n\nMột.\n\nHai.');
  });

  test('a note marked twice or never is kept as a paragraph, and somebody is told', () => {
    const { mdx, issues, fidelity } = importLines([
      { text: 'Một\uE0001\uE001 hai\uE0001\uE001.' },
      { text: 'Chung.', note: '1' },
      { text: 'Lạc.', note: '7' },
      { text: 'Ba.' },
    ]);
    expect(mdx?.split('---\n').at(-1)?.trim()).toBe('Một¹ hai¹.\n\nBa.\n\nChung.\n\nLạc.');
    expect(issues.map(({ code, where }) => [code, where.line])).toEqual([
      ['note-unbound', 2],
      ['note-unbound', 3],
    ]);
    expect(fidelity?.moved).toBe(2);
  });
});

describe('pictures', () => {
  const bytes = new Uint8Array(40);
  const image = (afterLine: number, alt?: string) => ({
    ...{ afterLine, mediaType: 'image/png' as const, bytes, ...(alt ? { alt } : {}) },
  });

  test('stand at their place under a plain name; words that would be code are text', () => {
    const { mdx, pictures, issues } = importLines([{ text: 'Một.' }, { text: 'Hai.' }], {
      images: [image(1, 'Sơ đồ](x) {1}'), image(2)],
    });
    expect(mdx?.split('---\n').at(-1)?.trim()).toBe(
      'Một.\n\n![Sơ đồ\\](x) \\{1\\}](hinh-1.png)\n\nHai.\n\n![](hinh-2.png)',
    );
    expect(pictures.map(({ name }) => name)).toEqual(['hinh-1.png', 'hinh-2.png']);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['picture-without-words', 'warning'],
    ]);
  });

  test('a picture too heavy for a phone is left out, and somebody is told', () => {
    const heavy = { ...image(0), bytes: new Uint8Array(4_000_001) };
    const { pictures, issues } = importLines([{ text: 'Một.' }], { images: [heavy] });
    expect(pictures).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['picture-too-large']);
  });
});

test('what became of the words is counted', () => {
  const dropped = [{ line: { text: 'Trang 1', number: 9 }, rule: 'page-number' as const }];
  const { fidelity } = importLines([{ text: 'Gửi về abc@yahoo.com ngay' }], { dropped });
  expect(fidelity).toEqual({
    ...{ words: 8, kept: 8, moved: 0 },
    dropped: { 'page-number': 2 },
    changed: { 'personal-data': 1 },
  });
});

test('a typed «#» is a sign in a Word file and a mark of a heading in a text', () => {
  const lines = [{ text: '# không phải đề mục' }, { text: '# 1. Cũng không' }];
  expect(written(lines)).toBe('\\# không phải đề mục\n\n\\# 1. Cũng không');
  expect(written(lines, { format: 'text' })).toBe('## không phải đề mục\n\n## 1. Cũng không');
});

describe('heads of pages', () => {
  const head = (...texts: string[]) =>
    texts.map((text) => ({ line: { text, number: 9 }, rule: 'running-head' as const }));
  const lines = [
    { text: 'KẾ HOẠCH' },
    { text: 'học tập nghị quyết' },
    { text: '-----' },
    { text: 'Căn cứ A.' },
  ];

  test('a letterhead that stands only there is the head of the document', () => {
    const dropped = head(
      ...['ĐẢNG BỘ TỈNH A', 'ĐẢNG ỦY XÃ B', 'Số 12-KH/ĐU', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ...['Xã B, ngày 5 tháng 3 năm 2024', 'Kế hoạch năm 2024'],
    );
    const { data, readings, fidelity } = importLines(lines, { dropped });
    expect(data?.printedHeader?.left).toEqual(['ĐẢNG BỘ TỈNH A', 'ĐẢNG ỦY XÃ B', 'Số 12-KH/ĐU']);
    expect([readings?.symbol.value, readings?.issuedOn.value, readings?.symbol.line]).toEqual([
      ...['12-KH/ĐU', '2024-03-05'],
      3,
    ]);
    expect(fidelity?.dropped).toEqual({ 'running-head': 4 });
    expect(data?.repairs[0]).toMatchObject({ rule: 'letterhead', line: 1 });
  });

  test('a title that the text has as well stays where it was', () => {
    const own = [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM' }, ...lines];
    const { fidelity } = importLines(own, { dropped: head('ĐẢNG CỘNG SẢN VIỆT NAM') });
    expect(fidelity?.dropped).toEqual({ 'running-head': 5 });
  });

  test('a secrecy mark there stops the import, a word that was deleted does not', () => {
    const deleted = [{ line: { text: 'mật', number: 2 }, rule: 'deleted-text' as const }];
    expect(importLines(lines, { dropped: deleted }).mdx).not.toBeNull();
    expect(importLines(lines, { dropped: head('Mật') }).issues.map(({ code }) => code)).toEqual([
      'secrecy-mark',
    ]);
  });
});

test('an annex with a head of its own is one annex, named by the title below that head', () => {
  const texts = [
    ...[
      'QUYẾT ĐỊNH',
      'về quy chế',
      '-----',
      'Điều 1. Ban hành quy chế.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Đỗ Thị Thanh',
    ],
    ...[
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'QUY CHẾ',
      '(Ban hành kèm theo Quyết định số 5/QĐ-UBND)',
      'Chương I',
    ],
    ...['PHỤ LỤC I', 'Danh sách.'],
  ];
  expect(outlineOf(texts).slice(1)).toEqual([
    'paragraph phu-luc-d1 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '# phu-luc-d2 QUY CHẾ',
    'paragraph phu-luc-d3 (Ban hành kèm theo Quyết định số 5/QĐ-UBND)',
    ...['## phu-luc-chuong-i Chương I', '# phu-luc-i PHỤ LỤC I', 'paragraph phu-luc-i-d1 Danh sách.'],
  ]);
});
