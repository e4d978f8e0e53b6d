import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/core/document/outline.ts';

const anchorsOf = (...blocks: string[]) =>
  parseBody(blocks.join('\n\n'), 1).body.blocks.map((block) => block.anchor);

describe('anchors follow the printed numbers', () => {
  test.each([
    [
      'text before any number',
      ['Thực hiện kế hoạch', 'Căn cứ', '## I. MỤC ĐÍCH'],
      ['mo-dau-d1', 'mo-dau-d2', 'muc-i'],
    ],
    [
      'the I- and 4.1- styles',
      ['## I- MỤC ĐÍCH', '### 4. Hình thức', '4.1- Ban Thường vụ'],
      ['muc-i', 'muc-i-4', 'muc-i-4-1'],
    ],
    [
      'a dotted number stands for the whole numeric path',
      ['## II. A', '### 4. B', '#### 4.1. C', '4.1.2. Thành phần'],
      ['muc-ii', 'muc-ii-4', 'muc-ii-4-1', 'muc-ii-4-1-2'],
    ],
    ['a gap in the numbers', ['## III. A', '### 1. B', '### 3. C'], ['muc-iii', 'muc-iii-1', 'muc-iii-3']],
    [
      'a number printed twice',
      ['## I. A', '1\\. B', '1\\. C', '- d'],
      ['muc-i', 'muc-i-1', 'muc-i-1-lan-2', 'muc-i-1-lan-2-y1'],
    ],
    [
      'articles, clauses and points',
      ['## Chương I. CHUNG', '### Điều 3. Phạm vi', '2\\. Khoản', 'a) Điểm', 'đ) Điểm'],
      ['chuong-i', 'dieu-3', 'dieu-3-k2', 'dieu-3-k2-a', 'dieu-3-k2-dd'],
    ],
    [
      'parts that hold sections of the same number',
      ['## Phần thứ nhất', '### I. A', '## Phần thứ hai', '### I. B'],
      ['phan-1', 'phan-1-muc-i', 'phan-2', 'phan-2-muc-i'],
    ],
    [
      'divisions without diacritics',
      ['## PHAN THU HAI', '### Chuong I. CHUNG', '#### Dieu 3. Pham vi', '2\\. Khoan'],
      ['phan-2', 'chuong-i', 'dieu-3', 'dieu-3-k2'],
    ],
    [
      'a numbered paragraph owns the dashes after it',
      ['## IV. A', '1\\. Ban Tuyên giáo', '- Giao Ban Tổ chức', 'Đoạn tiếp', '- Nữa'],
      ['muc-iv', 'muc-iv-1', 'muc-iv-1-y1', 'muc-iv-1-d1', 'muc-iv-1-y2'],
    ],
  ])('%s', (_, blocks, anchors) => {
    expect(anchorsOf(...blocks)).toEqual(anchors);
  });

  test('a new dash opens a level and a known dash returns to its own', () => {
    expect(
      anchorsOf('## I. A', '* Ngày', '+ Sáng', '- Việc', '- Việc', '+ Chiều', '- Việc', '* Ngày'),
    ).toEqual([
      'muc-i',
      'muc-i-y1',
      'muc-i-y1-y1',
      'muc-i-y1-y1-y1',
      'muc-i-y1-y1-y2',
      'muc-i-y1-y2',
      'muc-i-y1-y2-y1',
      'muc-i-y2',
    ]);
  });

  test.each(['1.586 đại biểu', '5-6/12/2022 là ngày', '2021 - 2025', 'Điều 3 của Quy định', 'I. Newton nói'])(
    'running text is not numbered: %s',
    (text) => {
      expect(anchorsOf(text)).toEqual(['mo-dau-d1']);
    },
  );
});

describe('annexes stand under their own anchors', () => {
  test.each([
    [
      'a numbered annex and what it holds',
      [
        '## I. A',
        '***',
        '## PHỤ LỤC I',
        '### I. B',
        '1\\. C',
        '### Điều 2. D',
        '***',
        '## Phụ lục số 02: E',
        'f',
      ],
      [
        'muc-i',
        'phu-luc-i',
        'phu-luc-i-muc-i',
        'phu-luc-i-muc-i-1',
        'phu-luc-i-dieu-2',
        'phu-luc-2',
        'phu-luc-2-d1',
      ],
    ],
    [
      'an attached regulation',
      ['***', '## QUY CHẾ LÀM VIỆC', '### Chương I CHUNG', '#### Điều 1. Phạm vi', '1\\. Một', 'a) Hai'],
      ['phu-luc', 'phu-luc-chuong-i', 'phu-luc-dieu-1', 'phu-luc-dieu-1-k1', 'phu-luc-dieu-1-k1-a'],
    ],
    [
      'forms, and a second list without number',
      ['***', '## Mẫu số 03', '1\\. Họ tên', '***', '## DANH SÁCH', '***', '## DANH SÁCH'],
      ['phu-luc-mau-3', 'phu-luc-mau-3-muc-1', 'phu-luc', 'phu-luc-lan-2'],
    ],
    ['words without a title', ['***', 'Kèm theo kế hoạch.'], ['phu-luc-d1']],
  ])('%s', (_, blocks, anchors) => {
    expect(anchorsOf(...blocks)).toEqual(anchors);
    const parsed = parseBody(blocks.join('\n\n'), 1);
    expect(parsed.issues).toEqual([]);
    const first = blocks.indexOf('***');
    expect(parsed.body.blocks.map(({ part }) => part === 'annex').lastIndexOf(false)).toBe(first - 1);
  });
});

describe('deeper divisions', () => {
  test.each([
    [
      'sub-sections',
      ['## Chương I', '### Mục 2. A', '#### Tiểu mục 1. B'],
      ['chuong-i', 'chuong-i-muc-2', 'chuong-i-muc-2-tm1'],
    ],
    ['an article put in later', ['## Điều 5a. A', '1\\. B'], ['dieu-5a', 'dieu-5a-k1']],
    [
      'a figure that repeats its division',
      ['## I. A', '### I.1. B', 'I.1.2. C'],
      ['muc-i', 'muc-i-1', 'muc-i-1-2'],
    ],
    ['letters above Roman numbers', ['## A. A', '### I. B', '## B. C'], ['muc-a', 'muc-a-i', 'muc-b']],
    ['letters below Roman numbers', ['## I. A', '### A. B', '### B. C'], ['muc-i', 'muc-i-a', 'muc-i-b']],
  ])('%s', (_, blocks, anchors) => {
    expect(anchorsOf(...blocks)).toEqual(anchors);
  });
});

describe('tables and pictures', () => {
  const table = '| TT | Việc |\n| --- | --- |\n| 1 | Họp ¶ Ghi **biên bản**[^1] |\n|  | a \\| b |';
  const { body, issues } = parseBody(`## I. A\n\n${table}\n\n[^1]: Chú\n\n![Sơ đồ \\[1\\]](hinh-1.png)`, 1);

  test('a table has its own anchor, its rows, and its words in order', () => {
    expect(issues).toEqual([]);
    expect(body.blocks[1]).toMatchObject({ kind: 'table', anchor: 'muc-i-b1', level: 2, line: 3 });
    expect(body.blocks[1]?.text).toBe('TT\nViệc\n1\nHọp\nGhi biên bản\na | b');
    expect(body.blocks[1]?.table?.header).toBe(true);
    expect(body.blocks[1]?.table?.rows.map((row) => row.map((cell) => cell.map(({ text }) => text)))).toEqual(
      [
        [['TT'], ['Việc']],
        [['1'], ['Họp', 'Ghi biên bản']],
        [[], ['a | b']],
      ],
    );
  });

  test('a picture keeps the words for those who do not see it', () => {
    expect(body.blocks[2]).toMatchObject({
      ...{ kind: 'image', anchor: 'muc-i-h1', text: '', picture: { file: 'hinh-1.png', alt: 'Sơ đồ [1]' } },
    });
  });

  test('rows that do not fit are reported at their line', () => {
    const { issues: found } = parseBody('| a | b |\n| --- | --- |\n| c |\n| d | e', 5);
    expect(found.map(({ code, line }) => [code, line])).toEqual([
      ['table-uneven', 7],
      ['table-uneven', 8],
    ]);
  });
});

describe('blocks keep the words a reader sees', () => {
  test('emphasis, escapes, footnote marks and masks', () => {
    const { body, issues } = parseBody(
      '- *Nội dung*: \\*sao\\* **đậm**[^1]; gửi ⟦đã che: thư điện tử⟧\n\n[^1]: Lời chú',
      7,
    );
    expect(issues).toEqual([]);
    expect(body.blocks).toMatchObject([
      {
        kind: 'item',
        marker: '-',
        level: 1,
        line: 7,
        text: 'Nội dung: *sao* đậm; gửi ⟦đã che: thư điện tử⟧',
      },
    ]);
    expect(body.blocks[0]?.inlines.map((inline) => inline.type)).toEqual([
      'emphasis',
      'text',
      'strong',
      'noteRef',
      'text',
      'mask',
    ]);
    expect(body.footnotes).toMatchObject([{ label: '1', text: 'Lời chú', anchor: 'chu-thich-1', line: 9 }]);
  });

  test('a heading keeps its number, its label and its depth', () => {
    const { body } = parseBody('### 4.1. Hội nghị', 1);
    expect(body.blocks).toMatchObject([{ kind: 'heading', level: 2, label: '4.1', text: '4.1. Hội nghị' }]);
  });
});

describe('what is not plain text is reported with its line', () => {
  test.each([
    ['<script>alert(1)</script>', 'raw-html'],
    ['<!-- ghi chú -->', 'raw-html'],
    ['Kết quả {1 + 1}', 'raw-expression'],
    ["import x from './x.js'", 'raw-module'],
    ['[bấm](javascript:alert)', 'raw-link'],
    ['![ảnh](../x.png)', 'raw-link'],
    ['![ảnh](https://example.vn/x.png)', 'raw-link'],
    ['![](hinh-1.png)', 'picture-without-words'],

    ['[a]: https://example.vn', 'raw-block'],
    ['| a | b |', 'raw-block'],
    ['---', 'raw-block'],
    ['> trích', 'raw-block'],
    ['    lùi', 'indented-line'],
    ['`mã`', 'raw-code'],
    ['1. Giao Ban', 'list-number-not-escaped'],
    ['# Tên', 'heading-level'],
    ['dở **dang', 'emphasis-unclosed'],
    ['có dấu[^9]', 'note-undefined'],
    ['[^2]: không ai dẫn', 'note-unused'],
    ['A &lt; B', 'raw-entity'],
    ['⟦che⟧', 'mask-malformed'],
  ])('%s', (text, code) => {
    const { issues } = parseBody(`Đoạn đầu\n\n${text}`, 10);
    expect(issues.map((issue) => [issue.code, issue.line])).toContainEqual([code, 12]);
  });

  test('two paragraphs without a blank line between', () => {
    expect(parseBody('một\nhai', 1).issues.map((issue) => issue.code)).toEqual(['block-not-separated']);
  });
});
