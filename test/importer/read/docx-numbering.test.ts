import { describe, expect, test } from 'vitest';
import { paragraph, readParts, run } from '../../support/docx-package.ts';

const level = (ilvl: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, abstract: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const item = (text: string, id: number, ilvl = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`);

const outline = list(
  1,
  level(0, 'upperRoman', '%1.'),
  level(1, 'decimal', '%2.'),
  level(2, 'decimal', '%1.%2.%3.', '<w:isLgl/>'),
  level(3, 'lowerLetter', '%4)', '<w:suff w:val="space"/>'),
);
const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';

const textsOf = async (body: string, numbering: string, styles = '') =>
  (await readParts({ body, numbering, styles })).texts;

describe('numbers that Word makes', () => {
  test('levels count, start again under a new number above, and print the numbers above them', async () => {
    const body = [
      [item('Mục đích', 1), item('Một', 1, 1), item('Hai', 1, 1), item('Ba', 1, 2), item('bốn', 1, 3)],
      [item('Tổ chức', 1), item('Một', 1, 1), item('năm', 1, 2), item('Không số', 0)],
    ];
    expect(await textsOf(body.flat().join(''), outline + num(1, 1))).toEqual([
      'I. Mục đích',
      '1. Một',
      '2. Hai',
      '1.2.1. Ba',
      'a) bốn',
      'II. Tổ chức',
      '1. Một',
      '2.1.1. năm',
      'Không số',
    ]);
  });

  test('letters go a, b, c, d, đ-less, as Word shows them, and double after z', async () => {
    const letters = list(1, level(0, 'lowerLetter', '%1)'));
    const texts = await textsOf(Array.from({ length: 28 }, () => item('x', 1)).join(''), letters + num(1, 1));
    expect([texts[3], texts[4], texts[25], texts[26], texts[27]]).toEqual([
      'd) x',
      'e) x',
      'z) x',
      'aa) x',
      'bb) x',
    ]);
  });

  test('lists of one definition count on together unless one says to start again', async () => {
    const body = item('một', 1) + item('hai', 2) + item('lại', 3) + item('tiếp', 3) + item('tiếp nữa', 1);
    const numbering =
      list(1, level(0, 'decimalZero', 'Câu %1:')) + num(1, 1) + num(2, 1) + num(3, 1, restart);
    expect(await textsOf(body, numbering)).toEqual([
      'Câu 01: một',
      'Câu 02: hai',
      'Câu 01: lại',
      'Câu 02: tiếp',
      'Câu 03: tiếp nữa',
    ]);
  });

  test('a level that never starts again goes on: articles number through all chapters', async () => {
    const chapters = list(
      1,
      level(0, 'upperRoman', 'Chương %1'),
      level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>'),
    );
    const body = item('A', 1) + item('a', 1, 1) + item('B', 1) + item('b', 1, 1);
    expect(await textsOf(body, chapters + num(1, 1))).toEqual([
      'Chương I A',
      'Điều 1. a',
      'Chương II B',
      'Điều 2. b',
    ]);
  });

  test('a number missing above the first one is used up', async () => {
    const body = item('Một', 1, 1) + item('Sau', 1) + item('ba', 1, 2) + item('Hai', 1, 1);
    expect(await textsOf(body, outline + num(1, 1))).toEqual(['1. Một', 'II. Sau', '2.1.1. ba', '2. Hai']);
  });

  test('bullets of picture fonts become signs, a hyphen stays a hyphen, no number adds nothing', async () => {
    const bullets = list(
      1,
      level(0, 'bullet', '\uF0B7', '').replace(
        '</w:lvl>',
        '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr></w:lvl>',
      ),
      level(1, 'bullet', '-'),
      level(2, 'none', ''),
      level(3, 'bullet', 'o').replace(
        '</w:lvl>',
        '<w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/></w:rPr></w:lvl>',
      ),
    );
    const body = item('một', 1) + item('hai', 1, 1) + item('ba', 1, 2) + item('bốn', 1, 3);
    expect(await textsOf(body, bullets + num(1, 1))).toEqual(['• một', '- hai', 'ba', '○ bốn']);
  });

  test('a style that is linked to a level numbers its paragraphs, also by way of a numbering style', async () => {
    const styled = list(
      1,
      level(0, 'decimal', 'Phần %1', '<w:pStyle w:val="Part"/>'),
      level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Section"/>'),
    );
    const linking = '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Legal"/></w:abstractNum>';
    const numbered = (id: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>`;
    const legal =
      '<w:style w:type="numbering" w:styleId="Legal"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>';
    const child = '<w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Section"/></w:style>';
    const styles = numbered('Part') + numbered('Section') + legal + child;
    const body =
      paragraph('A', '<w:pStyle w:val="Part"/>') +
      paragraph('B', '<w:pStyle w:val="Section"/>') +
      paragraph('C', '<w:pStyle w:val="Child"/>') +
      paragraph('D', '<w:pStyle w:val="Section"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await textsOf(body, styled + linking + num(4, 1) + num(5, 2), styles)).toEqual([
      'Phần 1 A',
      '1.1 B',
      '1.2 C',
      'D',
    ]);
  });

  test('an empty cell prints its number, a deleted paragraph counts nothing, and the number has no marks', async () => {
    const properties = '<w:numPr><w:numId w:val="1"/></w:numPr>';
    const gone = `<w:p><w:pPr>${properties}<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>`;
    const body =
      paragraph('', properties) + gone + paragraph(run('Đậm', '<w:b/>') + run(' nhạt'), properties);
    expect(await textsOf(body, list(1, level(0, 'decimal', '%1.')) + num(1, 1))).toEqual([
      '1.',
      '2. **Đậm** nhạt',
    ]);
  });
});
