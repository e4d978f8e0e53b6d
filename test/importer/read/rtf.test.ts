import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRtf } from '../../../src/importer/read/rtf.ts';
import type { Encoding, Source, SourceLine } from '../../../src/importer/source.ts';

const fonts =
  '{\\fonttbl{\\f0\\froman\\fcharset0\\fprq2{\\*\\panose 02020603}Times New Roman{\\*\\falt Serif};}' +
  '{\\f1\\fnil\\fcharset0 .VnTime;}{\\f2\\fnil\\fcharset0 VNI-Times;}{\\f3\\fnil\\fcharset163 Times New Roman;}' +
  '{\\f4\\fnil\\fcharset2 Symbol;}{\\f5\\fnil\\fcharset0 .VnTimeH;}}';

/** Reads the inside of a file; every character is one byte. */
async function read(inside: string, encoding?: Encoding): Promise<Source> {
  const bytes = Uint8Array.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${fonts}${inside}}`, (char) =>
    char.charCodeAt(0),
  );
  const { source, issues } = await readRtf(bytes, 'thu.rtf', { encoding });
  expect(issues).toEqual([]);
  return source as Source;
}

const texts = ({ lines }: { lines: readonly SourceLine[] }) => lines.map(({ text }) => text);
const textsOf = async (inside: string) => texts(await read(inside));

describe('letters', () => {
  test.each([
    ['Unicode with a sign for older programs', "H\\u432?i ngh\\u7883\\'3f", 'Hưi nghị'],
    ['Unicode above the first half', '\\u-2?', '\uFFFE'],
    ['Unicode with two bytes for older programs', "\\uc2\\u272\\'c4\\'90\\uc0\\u7843ng", 'Đảng'],
    ['a group ends what older programs show', '{\\uc4 \\u272 a}ng', 'Đng'],
    ['bytes of Windows-1252', "\\'e0 \\'f4\\'ea", 'à ôê'],
    [
      'bytes of a Vietnamese font',
      "\\f3 Nh\\'e2n d\\'e2n, \\'f0\\'ea\\'cc, ti\\'ea\\'ecng",
      'Nhân dân, đề, tiếng',
    ],
    ['a tone in another run than its letter', "\\f3 a{\\b\\'ec}", 'á'],
    ['TCVN3', "\\f1 K\\'d5 ho\\'b9ch", 'Kế hoạch'],
    ['TCVN3 with the letter that looks like a soft hyphen', "\\f1 L\\-u, t\\'adng", 'Lưu, tưng'],
    ['TCVN3 in a font of capitals', "\\f5 k\\'d5 ho\\'b9ch", 'KẾ HOẠCH'],
    ['VNI', "\\f2 \\'d1a\\'fbng \\'f1oa\\'f8n k\\'e1t", 'Đảng đoàn kát'],
    [
      'signs with words of their own',
      '\\ldblquote M\\u7897?t\\rdblquote  \\endash  hai\\~ba\\_b\\\\n\\{\\}',
      '“Một” – hai\u00A0ba\u2011b\\n{}',
    ],
    ['a sign of the font Symbol', "{\\f4\\'b7} m\\u7897?t", '• một'],
    ['capitals that are only shown', '{\\caps k\\u7871? ho\\u7841?ch}', 'KẾ HOẠCH'],
    ['raised digits', 'm{\\super 2}', 'm²'],
  ])('%s', async (_, inside, text) => {
    expect(await textsOf(`\\pard ${inside}\\par`)).toEqual([text]);
  });

  test('each line that was decoded is told, and which encoding most letters had', async () => {
    const source = await read("\\pard\\f1 K\\'d5 ho\\'b9ch\\par\\pard\\f0 a\\par");
    expect(source.encoding).toEqual({ name: 'tcvn3', confidence: 1 });
    expect(source.repairs).toEqual([{ rule: 'encoding', line: 1, before: 'KÕ ho¹ch', after: 'Kế hoạch' }]);
  });

  test('the clerk can say what the bytes of a font without name are', async () => {
    expect(texts(await read("\\pard\\f9 K\\'d5 ho\\'b9ch\\par", 'tcvn3'))).toEqual(['Kế hoạch']);
    expect(texts(await read("\\pard\\f9 ti\\'ea\\'ecng\\par", 'windows-1258'))).toEqual(['tiếng']);
  });
});

describe('what is text and what is not', () => {
  test.each([
    [
      'the code of a field is not, its result is',
      '{\\field{\\*\\fldinst HYPERLINK "a"}{\\fldrslt trang}} n\\u224?y',
      'trang này',
    ],
    ['groups that we do not know are not', '{\\*\\la {\\b x}}M\\u7897?t', 'Một'],
    ['the number of a list is', '{\\listtext\\pard\\plain  1.\\tab}M\\u7909?c', '1. Mục'],
    ['binary data is not', '{\\pict\\wmetafile8\\bin5 a}b}cd}hai', 'hai'],
    ['a picture is not', '{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict 00}}hai', 'hai'],
    ['of two forms of a text the Unicode one is', '{\\upr{Kee}{\\*\\ud{K\\u7871?}}}', 'Kế'],
    ['what an object shows is', '{\\object{\\*\\objdata 00ff}{\\result Bi\\u7875?u}}', 'Biểu'],
  ])('%s', async (_, inside, text) => {
    expect(await textsOf(`\\pard ${inside}\\par`)).toEqual([text]);
  });

  test('hidden and deleted words, running heads and comments are set apart', async () => {
    const { lines, dropped } = await read(
      '{\\header\\pard Trang {\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\par}{\\footerl\\pard D\\u7921? th\\u7843?o\\par}' +
        '\\pard M\\u7897?t{\\v  \\u7849?n}{\\deleted  xo\\u225?}{\\*\\atnid A}{\\*\\annotation\\pard Xem l\\u7841?i\\par} hai\\par',
    );
    expect(texts({ lines })).toEqual(['Một hai']);
    expect(dropped.map(({ rule, line }) => [rule, line.text])).toEqual([
      ['hidden-text', 'ẩn'],
      ['deleted-text', 'xoá'],
      ['page-number', 'Trang 3'],
      ['running-head', 'Dự thảo'],
      ['comment', 'Xem lại'],
    ]);
  });

  test('notes are lines of their own, with the labels of their marks', async () => {
    const { lines } = await read(
      '\\pard M\\u7897?t{\\super\\chftn{\\footnote\\pard {\\super\\chftn} Chú th\\u237?ch\\par}}, hai{\\chftn{\\*\\footnote\\ftnalt\\pard\\chftn  Cu\\u7889?i}}.\\par\\pard ba\\par',
    );
    expect(lines.map(({ note, text }) => [note, text])).toEqual([
      [undefined, 'Một\uE0001\uE001, hai\uE000i\uE001.'],
      [undefined, 'ba'],
      ['1', 'Chú thích'],
      ['i', 'Cuối'],
    ]);
  });

  test('a text box comes behind the paragraph that holds it', async () => {
    const box =
      '{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard H\\u7886?A T\\u7888?C\\par}}{\\shprslt x}}';
    expect(await textsOf(`\\pard M\\u7897?t ${box}hai\\par\\pard ba\\par`)).toEqual([
      'Một hai',
      'HỎA TỐC',
      'ba',
    ]);
  });
});

describe('lines', () => {
  test('a line break and a page break give lines', async () => {
    expect(await textsOf('\\pard M\\u7897?t\\line hai\\page ba\\par')).toEqual(['Một', 'hai', 'ba']);
  });

  test('alignment, size, indent, heading and emphasis are told', async () => {
    const { lines } = await read(
      '{\\stylesheet{\\s0 Normal;}{\\s3\\outlinelevel1 De muc;}{\\s4 heading 3;}}' +
        '\\pard\\qc\\fs28\\b K\\u7871? ho\\u7841?ch\\par\\pard\\plain\\s3\\li360 M\\u7897?t {\\b hai}\\par\\pard\\s4 ba\\par',
    );
    expect(lines.map(({ text }) => text)).toEqual(['Kế hoạch', 'Một **hai**', 'ba']);
    expect(lines[0]?.style).toMatchObject({ align: 'center', size: 14, bold: true });
    expect(lines[1]?.style).toMatchObject({ heading: 2, indent: 18 });
    expect(lines[2]?.style).toMatchObject({ heading: 3 });
  });

  test('cells know their place, merged ones how far they go', async () => {
    const { lines } = await read(
      '\\trowd\\clvmgf\\cellx1000\\cellx3000\\pard\\intbl TT\\cell Ph\\u226?n c\\u244?ng\\par ti\\u7871?p\\cell\\row' +
        '\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl\\cell A\\cell\\cell\\row\\pard sau\\par',
    );
    expect(
      lines.map(({ text, cell }) => [text, cell?.row, cell?.column, cell?.columnSpan, cell?.rowSpan]),
    ).toEqual([
      ['TT', 1, 1, undefined, 2],
      ['Phân công', 1, 2, 2, undefined],
      ['tiếp', 1, 2, 2, undefined],
      ['A', 2, 2, undefined, undefined],
      ['', 2, 3, undefined, undefined],
      ['sau', undefined, undefined, undefined, undefined],
    ]);
  });

  test('a table within a cell is a table of its own', async () => {
    const { lines } = await read(
      '\\trowd\\cellx5000\\pard\\intbl ngo\\u224?i\\par\\pard\\intbl\\itap2 trong\\nestcell{\\*\\nesttableprops\\trowd\\cellx900\\nestrow}{\\nonesttables\\par}\\pard\\intbl sau\\cell\\row\\pard h\\u7871?t\\par',
    );
    expect(lines.map(({ text, cell }) => [text, cell?.table])).toEqual([
      ['ngoài', 1],
      ['trong', 2],
      ['sau', 1],
      ['hết', undefined],
    ]);
  });

  test('the same plan gives the same words as .rtf and as .doc', async () => {
    const { source } = await readRtf(
      readFileSync('test/fixtures/rtf/ke-hoach-day-du.rtf'),
      'ke-hoach.rtf',
      {},
    );
    const lines = texts(source as Source);
    expect(lines).toContain('I- Mục đích, yêu cầu');
    expect(lines).toContain('a) Đúng thời gian.');
    expect(lines).toContain(
      'Giúp cán bộ nắm **nội dung cốt lõi** và *điểm mới* của Nghị quyết\uE0001\uE001; diện tích 25 m².',
    );
    expect(source?.lines.filter(({ note }) => note).map(({ note }) => note)).toEqual(['1', 'i', '2', '2']);
    expect(source?.dropped.map(({ rule }) => rule)).toEqual([
      ...['hidden-text', 'deleted-text', 'running-head', 'page-number', 'comment'],
    ]);
  });

  test('a picture stands after its line; one of another kind is told', async () => {
    const png = '89504e470d0a1a0a00ff';
    const inside = `\\pard M\\u7897?t\\par\\pard hai {\\*\\shppict{\\pict{\\*\\picprop x}\\pngblip\n${png}}}{\\nonshppict{\\pict ${png}}}\\par\\pard {\\pict\\wmetafile8 010009}ba\\par`;
    const bytes = new TextEncoder().encode(`{\\rtf1\\ansi ${inside}}`);
    const { source, issues } = await readRtf(bytes, 'thu.rtf', {});
    expect(source?.images).toEqual([
      {
        afterLine: 2,
        mediaType: 'image/png',
        bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 255),
      },
    ]);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['image-kind', 'warning']]);
  });
});
