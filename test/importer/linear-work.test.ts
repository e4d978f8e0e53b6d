import { expect, test } from 'vitest';
import { countCharactersRead } from '../support/count-work.ts';
import { type DraftLine, importLines } from '../support/import-source.ts';

const romans = ['I', 'II', 'III', 'IV', 'V'];
const paragraph = 'Các cấp ủy tổ chức học tập nghị quyết đến cán bộ, đảng viên và Nhân dân trong tháng 8.';

/** Kinds of lines that a text may have without end; each starts, ends or looks like something that a stage seeks. */
const kinds: Record<string, (index: number) => string | DraftLine> = {
  paragraphs: (index) => `${paragraph} Lần ${index}.`,
  'short lines': () => 'một hai',
  'cut sentences': () => 'tổ chức học tập và',
  'wrapped lines': () => 'các cấp ủy tổ chức đảng tổ chức học tập quán triệt nghị quyết đến cán',
  'blank lines': () => '',
  'hash marks': () => '# Đề mục',
  capitals: () => 'BAN THƯỜNG VỤ ĐẢNG ỦY XÃ HỌP',
  'Roman numbers': (index) => `${romans[index % 5]}. Nội dung`,
  'numbers of two levels': (index) => `${index % 30}.${index % 7}. Nội dung`,
  'the same number': () => '1. Nội dung',
  letters: (index) => `${'abcde'[index % 5]}) Nội dung`,
  bullets: () => '- x',
  chapters: (index) => `Chương ${romans[index % 5]}`,
  articles: (index) => `Điều ${index % 900}. Phạm vi`,
  'annex titles': (index) => `Phụ lục ${index % 100}`,
  'annex words': () => 'PHỤ LỤC',
  'attached lists': (index) => (index % 2 ? 'DANH SÁCH' : '(Kèm theo Kế hoạch số 5)'),
  'kinds of documents': () => 'KẾ HOẠCH',
  'national titles': () => 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'numbers of documents': (index) => `Số ${index}-KH/TU`,
  'places and dates': () => 'Hà Nội, ngày 5 tháng 3 năm 2022',
  'lists of recipients': () => 'Nơi nhận:',
  recipients: () => '- Như trên;',
  authorities: () => 'T/M BAN THƯỜNG VỤ',
  positions: () => 'BÍ THƯ',
  names: () => 'Nguyễn Văn An',
  bases: () => 'Căn cứ Luật số 1/2020/QH14;',
  quotes: () => '“Học tập” và "làm theo"',
  'bold words': () => '**Đậm** và *nghiêng* chữ',
  'glued bold': () => '**A****B** **1. C****d**',
  'odd spaces': () => 'một\u00a0hai\u200b ba',
  addresses: () => 'gửi a.b@gmail.com, 0912 345 678',
  tabs: (index) => `${index}\tViệc\tHạn`,
  bars: () => '| a | b |',
  'raised figures': () => 'Nghị quyết¹ và kết luận²',
  'printed notes': () => '¹ Nghị quyết',
  'Markdown notes': (index) => `[^${index}]: chú [^${index + 1}]`,
  cells: (index) => ({ text: 'Ô', cell: { table: 1, row: index, column: 1 + (index % 2) } }),
  'tables of one cell': (index) => ({ text: 'Ô', cell: { table: index, row: 1, column: 1 } }),
  'notes without a mark': (index) => ({ text: 'Chú thích.', note: `${index}` }),
};

const linesOf = (kind: (index: number) => string | DraftLine, count: number): DraftLine[] =>
  Array.from({ length: count }, (_, index) => {
    const line = kind(index + 1);
    return typeof line === 'string' ? { text: line } : line;
  });

test.each(Object.entries(kinds))('four times the %s are four times the work', (_, kind) => {
  const workFor = (count: number) => {
    const lines = linesOf(kind, count);
    return countCharactersRead(() => importLines(lines));
  };
  expect(workFor(600) / workFor(150)).toBeLessThan(5);
});

test.each(['\t', ' '])(
  'a line of many parts, joined by «%s», is read a bounded number of times',
  (sign) => {
    for (const kind of Object.values(kinds)) {
      const workFor = (count: number) => {
        const text = linesOf(kind, count)
          .map((line) => line.text)
          .join(sign);
        return countCharactersRead(() => importLines([{ text: 'Một.' }, { text }]));
      };
      // limits on the length of a line lie between; the square of the length would give four
      expect(workFor(1000) / workFor(500)).toBeLessThan(3);
    }
  },
  60_000,
);
