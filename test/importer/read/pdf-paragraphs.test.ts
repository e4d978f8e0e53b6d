import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/importer/conservation.ts';
import { allWords } from '../../support/pdf-reading.ts';
import {
  assemblePages,
  printedLines,
  printedRow,
  printParagraphs,
  textsOf,
} from '../../support/printed-page.ts';

const sentence = 'Các chi bộ có trách nhiệm tổ chức học tập đầy đủ và báo cáo kết quả đúng thời hạn';

describe('printed lines become paragraphs', () => {
  const words = fc.constantFrom(
    ...[
      'Đảng',
      'bộ',
      'xã',
      'tổ',
      'chức',
      'hội',
      'nghị',
      'và',
      '18-NQ/TW',
      'kinh tế - xã hội',
      'năm 2024',
      '(sau đây)',
    ],
  );
  const paragraph = fc
    .tuple(
      fc.constantFrom('', '1. ', 'a) ', '- ', 'Điều 3. '),
      fc.array(words, { minLength: 1, maxLength: 60 }),
    )
    .map(([number, list]) => `${number}Nay ${list.join(' ')}.`);

  test('whatever was typed comes back, also over the end of a page', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 25 }), (typed) => {
        const filler = `${sentence}; ${sentence}; ${sentence}.`;
        const pages = printParagraphs([filler, ...typed, filler]);
        expect(textsOf(assemblePages(...pages).lines)).toEqual([filler, ...typed, filler]);
      }),
      { numRuns: 60 },
    );
  });

  test('no word is lost, whatever stands where', () => {
    const row = fc
      .record({
        x: fc.integer({ min: 20, max: 500 }),
        y: fc.integer({ min: 20, max: 820 }),
        text: fc.array(fc.oneof(words, fc.constant('^1'), fc.constant('- 2 -'), fc.constant('Nơi nhận:')), {
          minLength: 1,
          maxLength: 8,
        }),
        size: fc.constantFrom(9, 12, 14),
      })
      .map((setup) => printedRow({ ...setup, text: setup.text.join('  ') }));
    fc.assert(
      fc.property(fc.array(fc.array(row, { maxLength: 20 }), { minLength: 1, maxLength: 5 }), (pages) => {
        const result = assemblePages(...pages);
        const printed = pages.flat().flatMap((row) => row.words.map(({ text }) => text));
        const read = {
          ...result,
          format: 'pdf' as const,
          encoding: { name: 'utf-8' as const, confidence: 1 },
          images: [],
        };
        const lettersOf = (list: readonly string[]) => [...list.join('')].sort().join('');
        // notes and their labels aside, the letters are the same; words may be joined at a hyphen
        const notes = read.lines.filter(({ note }) => note);
        if (notes.length > 0) return;
        expect(lettersOf(allWords(read))).toBe(lettersOf(printed.flatMap(wordsOf)));
      }),
      { numRuns: 150 },
    );
  });

  test('a list without indents keeps its items apart', () => {
    const items = [`1. ${sentence}`, `2. ${sentence}; ${sentence}`, `3. ${sentence}.`];
    const pages = printParagraphs(items, { indent: 0, space: 0 });
    expect(textsOf(assemblePages(...pages).lines)).toEqual(items);
  });

  test('lines under the first word after a number belong to its item', () => {
    const rows = [
      printedRow({ x: 103, y: 100, text: '-   Các chi bộ thôn và chi bộ trường học tổ chức học tập nghị' }),
      printedRow({ x: 131, y: 118, text: 'quyết rồi báo cáo Đảng ủy.' }),
      printedRow({ x: 103, y: 136, text: '-   Văn phòng Đảng ủy tổng hợp.' }),
    ];
    expect(textsOf(assemblePages(rows).lines)).toEqual([
      '- Các chi bộ thôn và chi bộ trường học tổ chức học tập nghị quyết rồi báo cáo Đảng ủy.',
      '- Văn phòng Đảng ủy tổng hợp.',
    ]);
  });

  test('lines of a table of contents stay lines', () => {
    const rows = printedLines(100, [
      `Lời nói đầu ${'.'.repeat(48)} 2`,
      `Phần thứ nhất ${'.'.repeat(46)} 3`,
      `Bài đọc thêm ${'.'.repeat(47)} 4`,
    ]);
    expect(assemblePages(rows).lines).toHaveLength(3);
  });
});

describe('hyphens at the end of a line', () => {
  const broken = (end: string, start: string, ...more: string[]) => {
    const line = `${'Theo văn bản của cấp trên về việc học tập trong năm'.padEnd(64 - end.length, ' x')} ${end}`;
    return assemblePages(printedLines(100, [line, `${start} của cơ quan.`, ...more]));
  };

  test.each([
    ['18-NQ/', 'TW', '18-NQ/TW'],
    ['18-', 'NQ/TW', '18-NQ/TW'],
    ['15/2024/', 'NĐ-CP', '15/2024/NĐ-CP'],
    ['in-tơ-', 'nét', 'in-tơ-nét'],
    ['2021-', '2025', '2021-2025'],
    ['chính trị -', 'xã hội', 'chính trị - xã hội'],
  ])('«%s» and «%s» are «%s»', (end, start, whole) => {
    const { lines, repairs } = broken(end, start);
    expect(lines[0]?.text).toContain(` ${whole} của cơ quan.`);
    expect(repairs.map(({ rule }) => rule)).toEqual(whole.includes(' ') ? [] : ['hyphenation']);
  });

  test('a hyphen goes only when the document has the whole word elsewhere', () => {
    expect(broken('Inter-', 'net').lines[0]?.text).toContain('Inter-net của');
    expect(broken('Inter-', 'net', 'Internet là mạng.').lines[0]?.text).toContain('Internet của');
    expect(broken('Inter\u00AD', 'net').lines[0]?.text).toContain('Internet của');
  });

  test('a typed space at the end means that nothing was broken', () => {
    const rows = [
      printedRow({ x: 85, y: 100, text: `${'Về việc học tập'.padEnd(60, ' x')} TW/`, endsInSpace: true }),
      printedRow({ x: 85, y: 118, text: 'HU của cơ quan.' }),
    ];
    expect(assemblePages(rows).lines[0]?.text).toContain('TW/ HU');
  });
});

test('exponents are no notes, and marks of notes are marks', () => {
  const rows = [
    ...printedLines(100, ['Diện tích 12 km^2 của ba thôn^2 trong xã gồm cả đất bãi.']),
    ...[printedRow({ x: 85, y: 700, text: '^2  Gồm thôn Đông, thôn Đoài và thôn Trung.', size: 10 })],
  ];
  const { lines } = assemblePages(rows);
  expect(lines.map(({ text, note }) => [note, text])).toEqual([
    [undefined, 'Diện tích 12 km² của ba thôn\uE0002\uE001 trong xã gồm cả đất bãi.'],
    ['2', 'Gồm thôn Đông, thôn Đoài và thôn Trung.'],
  ]);
});

test('the whole line is bold or italic by its style, a part of it by its marks', () => {
  const part = printedRow({ x: 85, y: 100, text: 'Điều 3. Phạm vi áp dụng của Quy định này' });
  part.words = part.words.map((word, index) => ({ ...word, bold: index < 2 }));
  const whole = printedRow({ x: 85, y: 130, text: 'Điều 4. Đối tượng', bold: true });
  const { lines } = assemblePages([part, whole]);
  expect(lines.map(({ text, style }) => [text, style?.bold])).toEqual([
    ['**Điều 3.** Phạm vi áp dụng của Quy định này', undefined],
    ['Điều 4. Đối tượng', true],
  ]);
});
