import { describe, expect, test } from 'vitest';
import { takePageEdges } from '../../../../src/importer/read/text/page-edges.ts';
import { splitLines } from '../../../../src/importer/read/text.ts';

const read = (text: string) => {
  const { lines, dropped } = takePageEdges(splitLines(text));
  return {
    text: lines.map((line) => line.text).join('\n'),
    dropped: dropped.map(({ line, rule }) => `${rule} ${line.number} ${line.text}`),
  };
};
const sentence = 'Các chi bộ tổ chức học tập nghị quyết đến từng đảng viên, báo cáo kết quả đúng hạn. ';
const page = (words: string) => `${words} ${sentence.repeat(7)}`;

describe('a text with page breaks', () => {
  test('loses its page numbers and the head that its pages repeat, and records them', () => {
    const text =
      'Mở đầu\ncủa bài\n\n- 1 -\n\fKế hoạch học tập\n\nphần giữa\n2\n\fKế hoạch học tập\n\nphần cuối\n3';
    expect(read(text)).toEqual({
      text: 'Mở đầu\ncủa bài\n\nphần giữa\n\nphần cuối\n',
      dropped: [
        ...['page-number 4 - 1 -', 'running-head 6 Kế hoạch học tập', 'page-number 9 2'],
        ...['running-head 11 Kế hoạch học tập', 'page-number 14 3'],
      ],
    });
  });

  test('keeps annex titles, lists and numbers that do not run with the pages', () => {
    for (const text of [
      'PHỤ LỤC\nmột\n\fPHỤ LỤC\nhai',
      '- Như trên;\nmột\n\f- Như trên;\nhai',
      '2022\nmột\n\f2022\nhai',
      'ĐẢNG ỦY XÃ A ĐẢNG CỘNG SẢN VIỆT NAM\nmột\n\fĐẢNG ỦY XÃ A ĐẢNG CỘNG SẢN VIỆT NAM\nhai',
    ])
      expect(read(text)).toEqual({ text: text.replaceAll('\f', '\n'), dropped: [] });
  });
});

describe('a text without page breaks', () => {
  test('loses numbers that count up a page apart, with the head beside them', () => {
    const text = [page('Một.'), '1', 'Báo cáo năm', page('Hai.'), '2', 'Báo cáo năm', page('Ba.'), '3'].join(
      '\n',
    );
    expect(read(text).dropped).toEqual([
      ...['page-number 2 1', 'running-head 3 Báo cáo năm', 'page-number 5 2', 'running-head 6 Báo cáo năm'],
      'page-number 8 3',
    ]);
  });

  test('keeps the first column of a table that was pasted cell by cell', () => {
    const rows = [1, 2, 3, 4].map((row) =>
      [row, 'Chi bộ thôn', 'Họp', 'Bí thư', '5/3', '12', '13', 'Đạt'].join('\n'),
    );
    expect(read(rows.join('\n')).dropped).toEqual([]);
  });
});
