import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/importer/read/pdf/assemble.ts';
import type { Row } from '../../../src/importer/read/pdf/printed.ts';
import {
  assemblePages,
  printedLines,
  printedPage,
  printedRow,
  printParagraphs,
  textsOf,
} from '../../support/printed-page.ts';

const row = (x: number, y: number, text: string, size = 14, bold = false) =>
  printedRow({ x, y, text, size, bold });
const prose =
  'Các chi bộ có trách nhiệm tổ chức học tập đầy đủ và báo cáo kết quả đúng thời hạn về Đảng ủy xã.';
const paragraph = (y: number, text = prose): Row[] =>
  (printParagraphs([text])[0] ?? []).map((line) => ({
    ...line,
    y: line.y - 80 + y,
    words: line.words.map((word) => ({ ...word, y: word.y - 80 + y })),
  }));
const textsOfPages = (...pages: readonly (readonly Row[])[]) => textsOf(assemblePages(...pages).lines);

describe('the two columns of the head', () => {
  test('are kept apart although hardly a space is between them', () => {
    const rows = [
      row(85, 80, 'ĐẢNG BỘ XÃ AN THỊNH'),
      row(225, 80, 'ĐẢNG CỘNG SẢN VIỆT NAM'),
      row(95, 98, 'CHI BỘ THÔN ĐÔNG'),
      row(250, 116, 'An Thịnh, ngày 3 tháng 5 năm 2023'),
      row(130, 116, 'Số 3-KH/CB'),
      row(290, 150, 'KẾ HOẠCH', 14, true),
      ...paragraph(190),
    ];
    const merged = [joinRows(rows[0] as Row, rows[1] as Row), ...rows.slice(2)];
    expect(textsOfPages(merged).slice(0, 4)).toEqual([
      'ĐẢNG BỘ XÃ AN THỊNH\tĐẢNG CỘNG SẢN VIỆT NAM',
      'CHI BỘ THÔN ĐÔNG',
      'Số 3-KH/CB\tAn Thịnh, ngày 3 tháng 5 năm 2023',
      'KẾ HOẠCH',
    ]);
  });

  test('may stand at uneven heights; a line alone on the right begins with a TAB', () => {
    const rows = [
      row(90, 80, 'ỦY BAN NHÂN DÂN', 13),
      row(300, 82.5, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12),
      row(105, 96, 'XÃ AN THỊNH', 13),
      row(330, 99, 'Độc lập - Tự do - Hạnh phúc', 12),
      row(320, 125, 'An Thịnh, ngày 5 tháng 6 năm 2023', 12),
      row(90, 140, 'Số: 12/UBND-VP', 12),
      row(85, 155, 'V/v sửa chữa hội trường', 12),
      row(200, 185, 'Kính gửi: Các thôn trong xã'),
      ...paragraph(220),
    ];
    expect(textsOfPages(rows)).toEqual([
      'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'XÃ AN THỊNH\tĐộc lập - Tự do - Hạnh phúc',
      '\tAn Thịnh, ngày 5 tháng 6 năm 2023',
      ...['Số: 12/UBND-VP', 'V/v sửa chữa hội trường', 'Kính gửi: Các thôn trong xã', prose],
    ]);
  });
});

test('title, place and date that take two lines in a narrow column are one line each', () => {
  const rows = [
    joinRows(row(85, 80, 'TỈNH ỦY AN SƠN'), row(330, 80, 'ĐẢNG CỘNG SẢN')),
    joinRows(row(85, 98, 'Số 8-QĐ/TU'), row(350, 98, 'VIỆT NAM')),
    row(320, 116, 'An Sơn, ngày 21'),
    row(320, 134, 'tháng 8 năm 2023'),
    ...paragraph(200),
  ];
  expect(textsOfPages(rows)).toEqual([
    'TỈNH ỦY AN SƠN\tĐẢNG CỘNG SẢN VIỆT NAM',
    'Số 8-QĐ/TU',
    '\tAn Sơn, ngày 21 tháng 8 năm 2023',
    prose,
  ]);
});

describe('the close', () => {
  test('gives recipients first and the signature after them, each line by line', () => {
    const rows = [
      ...paragraph(80),
      row(330, 150, 'TM. ĐẢNG ỦY', 14, true),
      row(85, 153, 'Nơi nhận:', 12),
      row(345, 168, 'BÍ THƯ', 14, true),
      row(85, 168, '- Ban Thường vụ Huyện ủy', 11),
      row(85, 182, 'để báo cáo;', 11),
      row(85, 196, '- Lưu VP.', 11),
      row(330, 230, 'Nguyễn Văn An', 14, true),
    ];
    expect(textsOfPages(rows)).toEqual([
      prose,
      ...['Nơi nhận:', '- Ban Thường vụ Huyện ủy để báo cáo;', '- Lưu VP.'],
      ...['TM. ĐẢNG ỦY', 'BÍ THƯ', 'Nguyễn Văn An'],
    ]);
  });

  test('goes on at the top of the next page, recipients still before the signature', () => {
    const first = [
      ...paragraph(80),
      joinRows(row(85, 700, 'Nơi nhận:'), row(330, 700, 'T/M CHI BỘ')),
      joinRows(row(85, 718, '- Đảng ủy,'), row(350, 718, 'BÍ THƯ')),
    ];
    const second = [joinRows(row(85, 80, '- Lưu.'), row(335, 80, 'Lê Văn Ba'))];
    const closed = ['Nơi nhận:', '- Đảng ủy,', '- Lưu.', 'T/M CHI BỘ', 'BÍ THƯ', 'Lê Văn Ba'];
    expect(textsOfPages(first, second)).toEqual([prose, ...closed]);
  });

  test('two signatures side by side are read one after the other', () => {
    const sides = [
      ['TM. HỘI NÔNG DÂN', 'TM. HỘI PHỤ NỮ'],
      ['CHỦ TỊCH', 'CHỦ TỊCH'],
      ['Trần Văn Bốn', 'Lê Thị Năm'],
    ];
    const rows = sides.map(([left = '', right = ''], index) =>
      joinRows(row(100, 200 + 30 * index, left), row(340, 200 + 30 * index, right)),
    );
    expect(textsOfPages([...paragraph(80), ...rows])).toEqual([
      prose,
      ...['TM. HỘI NÔNG DÂN', 'CHỦ TỊCH', 'Trần Văn Bốn', 'TM. HỘI PHỤ NỮ', 'CHỦ TỊCH', 'Lê Thị Năm'],
    ]);
  });

  test('a signature without recipients stays where it is', () => {
    const rows = [
      ...paragraph(80),
      row(340, 150, 'T/M CHI BỘ'),
      row(350, 170, 'BÍ THƯ'),
      row(335, 220, 'Lê Văn Ba'),
    ];
    expect(textsOfPages(rows)).toEqual([prose, 'T/M CHI BỘ', 'BÍ THƯ', 'Lê Văn Ba']);
  });
});

describe('page furniture', () => {
  let bodies = 0;
  const body = (y = 100) => {
    bodies += 1;
    return paragraph(y, `Mục ${String.fromCharCode(96 + bodies)}: ${prose}`);
  };
  const droppedOf = (...pages: readonly (readonly Row[])[]) =>
    assemblePages(...pages).dropped.map(({ rule, line }) => `${rule} ${line.page} ${line.text}`);

  test.each([[['2', '3']], [['- 2 -', '- 3 -']], [['Trang 2/3', 'Trang 3/3']], [['ii', 'iii']]])(
    'numbers that run with the pages are set aside: %j',
    ([second = '', third = '']) => {
      const pages = [body(), [row(300, 40, second), ...body()], [row(300, 40, third), ...body()]];
      expect(droppedOf(...pages)).toEqual([`page-number 2 ${second}`, `page-number 3 ${third}`]);
    },
  );

  test('a number at the edge that does not run with the pages is text', () => {
    expect(droppedOf([...body(), row(300, 780, '15')], [...body(), row(300, 780, '40')], body())).toEqual([]);
    expect(droppedOf(body(), [row(300, 300, '2'), ...body(330)])).toEqual([]);
  });

  test('the same words on the same spot of several pages are a running head', () => {
    const page = (number: number) => [row(85, 40, `Tài liệu học tập, trang ${number}`, 10), ...body()];
    expect(droppedOf(page(1), page(2), page(3))).toEqual(
      [1, 2, 3].map((number) => `running-head ${number} Tài liệu học tập, trang ${number}`),
    );
    expect(droppedOf([row(85, 40, 'Nói một lần'), ...body()], body(), body())).toEqual([]);
  });

  test('lines out of the middle of a paragraph are no running head, though they stand there on each page', () => {
    const cut = (name: string) => [
      row(85, 60, 'nhà văn hóa thôn và báo cáo Đảng ủy.'),
      row(85, 90, `Mục ${name}.`),
    ];
    expect(droppedOf(cut('một'), cut('hai'), cut('ba'), cut('bốn'))).toEqual([]);
  });

  test('titles of annexes at the top of their pages stay, with a page number above them', () => {
    const page = (number: number) => [
      row(300, 40, `${number}`),
      row(250, 80, `Phụ lục ${number - 1}`),
      ...body(130),
    ];
    expect(droppedOf(body(), page(2), page(3), page(4))).toEqual(
      [2, 3, 4].map((n) => `page-number ${n} ${n}`),
    );
  });

  test('a paragraph goes on over the page number', () => {
    const pages = printParagraphs([`${prose} ${prose} ${prose}`], { linesPerPage: 3 });
    const numbered = pages.map((rows, index) => [...rows, row(300, 800, `${index + 1}`)]);
    expect(textsOfPages(...numbered)).toEqual([`${prose} ${prose} ${prose}`]);
  });
});

describe('tables and columns of text', () => {
  const line = (x0: number, y0: number, x1: number, y1: number) => ({ x0, y0, x1, y1 });

  test('cells are told by rules; a merged cell says how much it covers', () => {
    const rules = [
      ...[100, 130, 160].map((y) => line(85, y, 540, y)),
      ...[85, 540].map((x) => line(x, 100, x, 160)),
      line(300, 130, 300, 160),
    ];
    const rows = [row(200, 120, 'Phân công'), joinRows(row(95, 150, 'Chi bộ Đông'), row(310, 150, 'Quý I'))];
    const { lines } = assemble([printedPage([...rows, ...paragraph(200)], rules)]);
    expect(lines.map(({ text, cell }) => [text, cell])).toEqual([
      ['Phân công', { table: 1, row: 1, column: 1, columnSpan: 2 }],
      ['Chi bộ Đông', { table: 1, row: 2, column: 1 }],
      ['Quý I', { table: 1, row: 2, column: 2 }],
      [prose, undefined],
    ]);
  });

  test('a frame around a paragraph is no table', () => {
    const frame = [
      line(80, 60, 545, 60),
      line(80, 130, 545, 130),
      line(80, 60, 80, 130),
      line(545, 60, 545, 130),
    ];
    const { lines } = assemble([printedPage(paragraph(80), frame)]);
    expect(lines.map(({ text, cell }) => [text, cell])).toEqual([[prose, undefined]]);
  });

  test('words that align without rules are cells, one line with a gap is a line with a TAB', () => {
    const cells = [
      ['Đơn vị', 'Số buổi'],
      ['Chi bộ Đông', '12'],
      ['Chi bộ Tây', '8'],
    ].map(([left = '', right = ''], index) =>
      joinRows(row(85, 150 + 18 * index, left), row(350, 150 + 18 * index, right)),
    );
    const lone = joinRows(row(85, 300, 'Người lập'), row(400, 300, 'Người duyệt'));
    const { lines } = assemblePages([...paragraph(80), ...cells, ...paragraph(240), lone]);
    expect(
      lines.filter(({ cell }) => cell).map(({ cell, text }) => `${cell?.row}.${cell?.column} ${text}`),
    ).toEqual(['1.1 Đơn vị', '1.2 Số buổi', '2.1 Chi bộ Đông', '2.2 12', '3.1 Chi bộ Tây', '3.2 8']);
    expect(lines.at(-1)?.text).toBe('Người lập\tNgười duyệt');
  });

  test('text in two columns is read down the left one, then down the right one', () => {
    const words = 'hội nghị bàn việc làng xã'.split(' ');
    const side = (name: string) =>
      Array.from({ length: 10 }, (_, index) => `${index === 0 ? name : 'rồi'} ${words.join(' ')}`);
    const [left, right] = [side('Trái'), side('Phải')];
    const rows = left.map((text, index) => {
      const y = 100 + 18 * index;
      return joinRows(row(85, y, text), row(330, y, right[index] as string));
    });
    expect(textsOfPages(rows)).toEqual([left.join(' '), right.join(' ')]);
  });

  test('a stretched line is no table', () => {
    const rows = printedLines(100, [
      'Đảng     bộ     xã     An     Thịnh     xây',
      'Chi     bộ     thôn     Đông     tổ     chức',
    ]);
    expect(assemblePages(rows).lines.every(({ cell, text }) => !cell && !text.includes('\t'))).toBe(true);
  });
});

test('a note that goes on over the page is one note', () => {
  const rule = { x0: 85, y0: 690, x1: 200, y1: 690.5 };
  const first = [
    ...[60, 150, 200, 250].flatMap((y) => paragraph(y)),
    ...printedLines(100, ['Hội nghị của xã^1 họp một ngày.']),
    row(85, 705, `^1  Gồm ${'thôn Đông, thôn Đoài, '.repeat(4)}và`, 10),
  ];
  const second = [...printedLines(100, ['Hết hội nghị.']), row(85, 705, 'hai xóm của xã.', 10)];
  const { lines } = assemble([printedPage(first, [rule]), printedPage(second, [rule], 2)]);
  expect(
    lines
      .filter(({ note }) => note)
      .map(({ note, text }) => `${note} ${text}`)
      .join(' '),
  ).toBe(`1 Gồm ${'thôn Đông, thôn Đoài, '.repeat(4)}và hai xóm của xã.`);
});

function joinRows(left: Row, right: Row): Row {
  return {
    ...left,
    words: [...left.words, ...right.words.map((word) => ({ ...word, glued: false }))],
    x1: right.x1,
  };
}

test('notes that count from 1 on every page keep labels of their own', () => {
  const page = (word: string) => [
    ...printedLines(100, [`Nội dung ^1 của trang ${word} còn nói tiếp`, 'và hết ở dòng này.']),
    printedRow({ x: 85, y: 760, text: `^1 Chú thích ${word}.`, size: 10 }),
  ];
  const { lines } = assemblePages(page('một'), page('hai'));
  expect(lines.flatMap(({ note, text }) => (note ? [`${note} ${text}`] : []))).toEqual([
    ...['1 Chú thích một.', '2 Chú thích hai.'],
  ]);
  const marks = lines.flatMap(({ text }) => [...text.matchAll(/\uE000(\d)\uE001 của trang (\S+)/g)]);
  expect(marks.map(([, label, word]) => `${label} ${word}`)).toEqual(['1 một', '2 hai']);
});
