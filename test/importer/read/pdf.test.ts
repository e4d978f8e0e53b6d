import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { wordsOf } from '../../../src/importer/conservation.ts';
import { countPictures } from '../../../src/importer/read/pdf/pictures.ts';
import { readPdf } from '../../../src/importer/read/pdf.ts';
import { type PdfText, pdfFile } from '../../support/pdf-file.ts';
import { draftPlan, statePlan } from '../../support/pdf-fixture-texts.ts';
import { allWords, pdfLines, pdfSource } from '../../support/pdf-reading.ts';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/pdf/${name}.pdf`, import.meta.url)));
const plainWords = (texts: readonly string[]) =>
  texts.flatMap((text) => wordsOf(text.replace(/\*\*|_|\[\d+\]/g, ''))).sort();
const codesOf = async (bytes: Uint8Array) =>
  (await readPdf(bytes, 'a.pdf', {})).issues.map(({ code, severity }) => `${severity} ${code}`);
/** Lines of one page from the top, 20 points apart. */
const page = (...texts: string[]): { texts: PdfText[] } => ({
  texts: texts.map((text, index) => ({ x: 85, y: 760 - 20 * index, text })),
});

describe('a Party plan made by a word processor', async () => {
  const source = await pdfSource(fixture('party-plan'));
  const texts = source.lines.map(({ text }) => text);

  test('the two columns of the head stand on one line with a TAB between', () => {
    expect(texts.slice(0, 5)).toEqual([
      'ĐẢNG BỘ HUYỆN AN BÌNH\t**ĐẢNG CỘNG SẢN VIỆT NAM**',
      'ĐẢNG ỦY XÃ AN THỊNH',
      '*\tAn Thịnh, ngày 12 tháng 3 năm 2024',
      'Số 27-KH/ĐU',
      'KẾ HOẠCH',
    ]);
  });

  test('the close is given column by column', () => {
    expect(texts.slice(-8)).toEqual([...draftPlan.recipients, ...draftPlan.signature.filter(Boolean)]);
  });

  test('printed lines become the paragraphs that were typed', () => {
    const typed = draftPlan.body.map((text) =>
      text.replace(/\[(\d)\]/g, '\uE000$1\uE001').replace(/_/g, '*'),
    );
    const wholeBold = (text: string) => text.replace(/^\*\*([^*]+)\*\*$/, '$1');
    expect(texts).toEqual(expect.arrayContaining(typed.map(wholeBold)));
  });

  test('footnotes carry their labels and the page number is set aside', () => {
    expect(source.lines.filter(({ note }) => note).map(({ note, text }) => [note, text])).toEqual([
      ['1', draftPlan.notes[1]],
      ['2', draftPlan.notes[2]],
    ]);
    expect(source.dropped.map(({ rule, line }) => [rule, line.text, line.page])).toEqual([
      ['page-number', '2', 2],
    ]);
  });

  test('a ruled table keeps its cells, and paragraphs within a cell', () => {
    const cells = source.lines.filter(({ cell }) => cell);
    expect(cells.find(({ cell }) => cell?.row === 5 && cell.column === 2)?.text).toBe(
      draftPlan.table[4]?.[1],
    );
    expect(cells.filter(({ cell }) => cell?.row === 3 && cell.column === 2).map(({ text }) => text)).toEqual([
      'Chuẩn bị tài liệu',
      'In ấn và phát cho đại biểu',
    ]);
  });

  test('style tells titles, and every line its page', () => {
    const title = source.lines.find(({ text }) => text === 'KẾ HOẠCH');
    expect(title?.style).toEqual({ align: 'center', size: 16, bold: true });
    expect(source.lines.every(({ page }) => page === 1 || page === 2)).toBe(true);
  });

  test('no word is lost', () => {
    const { left, right, kind, subject, body, table, after, recipients, signature, notes } = draftPlan;
    const typed = [...left, ...right, kind, ...subject, ...body, ...table.flat(), ...after, ...recipients];
    const page2 = ['2'];
    const labels = Object.keys(notes);
    const all = [...typed, ...signature, ...Object.values(notes), ...page2, ...labels];
    const marks = labels; // the marks in the text
    expect(allWords(source)).toEqual(plainWords([...all, ...marks]));
  });
});

test('a State decision: running head and «Trang 1/2» are set aside on every page, articles stay', async () => {
  const source = await pdfSource(fixture('state-decision'));
  expect(source.dropped.map(({ rule, line }) => `${rule} ${line.text}`)).toEqual([
    `running-head ${statePlan.runningHead}`,
    'page-number Trang 1/2',
    `running-head ${statePlan.runningHead}`,
    'page-number Trang 2/2',
  ]);
  const texts = source.lines.map(({ text }) => text);
  expect(texts[0]).toBe('ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(texts).toEqual(expect.arrayContaining(['Chương II', 'QUY ĐỊNH CỤ THỂ', statePlan.body.at(-1)]));
  expect(allWords(source)).toEqual(
    plainWords([
      ...[...statePlan.left, ...statePlan.right, statePlan.kind, ...statePlan.subject, ...statePlan.body],
      ...[...statePlan.recipients, ...statePlan.signature, 'Trang 1/2', 'Trang 2/2'],
      ...[statePlan.runningHead, statePlan.runningHead],
    ]),
  );
});

describe('letters', () => {
  test('reading follows places, whatever the order of drawing', async () => {
    const texts = [
      { x: 85, y: 700, text: 'Dòng thứ hai của văn bản.' },
      { x: 141, y: 730, text: 'nhất của' },
      { x: 85, y: 730, text: 'Dòng th' },
      { x: 134, y: 730, text: 'ứ' },
      { x: 204, y: 730, text: 'văn bản.' },
    ];
    expect(await pdfLines(pdfFile([{ texts }]))).toEqual([
      'Dòng thứnhất của văn bản.',
      'Dòng thứ hai của văn bản.',
    ]);
  });

  test('accents that are drawn by themselves go to their letters', async () => {
    const texts = [
      { x: 85, y: 700, text: 'Viêt Nam la nươc đoc lâp' },
      { x: 99, y: 700, text: '\u0323' },
      { x: 155, y: 700, text: '\u0300' },
    ];
    expect(await pdfLines(pdfFile([{ texts }]))).toEqual(['Việt Nam là nươc đoc lâp']);
  });

  test('words that are only placed apart get spaces; letters set wide apart stay one word', async () => {
    const placed = ['Họp', 'bàn', 'việc', 'xã'].map((text, index) => ({ x: 85 + 32 * index, y: 700, text }));
    const wide = [...'KẾ HOẠCH'].flatMap((text, index) =>
      text === ' ' ? [] : [{ x: 200 + 13 * index, y: 740, text }],
    );
    expect(await pdfLines(pdfFile([{ texts: [...placed, ...wide] }]))).toEqual([
      'KẾ HOẠCH',
      'Họp bàn việc xã',
    ]);
  });

  test('letters printed twice for a shadow are read once', async () => {
    const texts = [0, 0.4].map((shift) => ({ x: 85 + shift, y: 700, text: 'KẾ HOẠCH NĂM 2024' }));
    expect(await pdfLines(pdfFile([{ texts }]))).toEqual(['KẾ HOẠCH NĂM 2024']);
  });

  test('nothing is fetched, also for fonts that the file does not hold', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));
    await pdfSource(fixture('party-plan'));
    await pdfSource(
      pdfFile([page('Một văn bản không nhúng phông chữ.')], { fonts: [{ name: 'Helvetica' }] }),
    );
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  test('ligatures are spelt out, and signs of symbol fonts become bullets', async () => {
    const fonts = [{ name: 'Times' }, { name: 'ABCDEF+Wingdings' }];
    const texts = [
      { x: 85, y: 700, text: '\uF0D8', font: 1 },
      { x: 101, y: 700, text: 'Họp ở ofﬁce trung tâm' },
    ];
    expect(await pdfLines(pdfFile([{ texts }], { fonts }))).toEqual(['➢ Họp ở office trung tâm']);
  });

  test('an old font is told by its name, converted and recorded', async () => {
    const fonts = [{ name: 'ABCDEF+.VnTime', codes: 'bytes' as const }];
    const texts = [{ x: 85, y: 700, text: '\u00A7\u00B6ng bé x\u00B7 An B\u00D7nh häc tËp' }];
    const { lines, repairs, encoding } = await pdfSource(pdfFile([{ texts }], { fonts }));
    expect(lines[0]?.text).toBe('Đảng bộ xã An Bình học tập');
    expect(repairs.map(({ rule }) => rule)).toEqual(['encoding']);
    expect(encoding).toEqual({ name: 'tcvn3', confidence: 1 });
  });

  test('a clerk is told of pictures, which are not taken; signs and masks are none', () => {
    const picture = (width: number, more = '') =>
      `7 0 obj << /Type /XObject /Subtype /Image /Width ${width} /Height 300 ${more}>> stream\nx\nendstream endobj\n`;
    const file =
      picture(640, '/SMask 8 0 R ') + picture(640) + picture(12) + picture(900, '/ImageMask true ');
    expect(countPictures(new TextEncoder().encode(file))).toBe(1);
  });

  test('text that stands upright in a margin follows the text of its page', async () => {
    const texts = [
      { x: 40, y: 300, text: 'Bản sao lục', turn: 90 },
      { x: 85, y: 700, text: 'Văn bản ở giữa trang giấy.' },
      { x: 85, y: 680, text: 'Dòng sau.' },
    ];
    expect(await pdfLines(pdfFile([{ texts }]))).toEqual([
      'Văn bản ở giữa trang giấy.',
      'Dòng sau.',
      'Bản sao lục',
    ]);
  });

  test('a page that is turned as a whole is read as if it stood upright', async () => {
    const texts = [
      { x: 200, y: 100, text: 'Dòng một của trang ngang.', turn: 90 },
      { x: 220, y: 100, text: 'Dòng hai của trang ngang.', turn: 90 },
    ];
    expect(await pdfLines(pdfFile([{ texts }]))).toEqual([
      'Dòng một của trang ngang.',
      'Dòng hai của trang ngang.',
    ]);
  });
});

describe('files that cannot be read, or not wholly', () => {
  const scan = { drawn: 'q 500 0 0 700 40 40 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q' };

  test('a scan is named with its pages', async () => {
    const { source, issues } = await readPdf(pdfFile([scan, scan]), 'a.pdf', {});
    expect(source).toBeNull();
    expect(issues).toMatchObject([{ code: 'pdf-without-text', severity: 'error' }]);
    expect(issues[0]?.message).toContain('«1–2»');
  });

  test('single pages without text are a warning with their numbers', async () => {
    const text = page('Văn bản có một trang chữ và hai trang ảnh.');
    const { source, issues } = await readPdf(pdfFile([text, scan, text, scan]), 'a.pdf', {});
    expect(source?.lines.length).toBeGreaterThan(0);
    expect(issues).toMatchObject([{ code: 'pdf-pages-without-text', severity: 'warning' }]);
    expect(issues[0]?.message).toContain('«2, 4»');
  });

  test('letters without meaning are an error, on some pages a warning', async () => {
    const fonts = [{ name: 'A' }, { name: 'B', codes: 'unknown' as const }];
    const good = page('Văn bản đọc được ở trang đầu tiên.');
    const bad = { texts: [{ x: 85, y: 700, text: '\uE123\uE124\uE125\uE126\uE127\uE128'.repeat(8) }] };
    expect(await codesOf(pdfFile([bad], { fonts }))).toEqual(['error pdf-letters-unknown']);
    expect(await codesOf(pdfFile([good, good, bad], { fonts }))).toEqual(['warning pdf-letters-unknown']);
  });

  test('codes that are shifted to other alphabets are known as no text', async () => {
    const shifted = page(...Array.from({ length: 12 }, () => '7KӵF KLӋQ 1JKӏ TX\\ӃW FӫD +ӝL QJKӏ'));
    expect(await codesOf(pdfFile([shifted]))).toEqual(['error pdf-letters-unknown']);
  });

  test('a broken file, an encrypted one and one of more than 1,000 pages each say what they are', async () => {
    expect(await codesOf(new TextEncoder().encode('%PDF-1.7\nkhông phải PDF'))).toEqual(['error pdf-broken']);
    expect(await codesOf(fixture('locked'))).toEqual(['error pdf-encrypted']);
    expect(await codesOf(pdfFile([page('Một trang.')], { pageCount: 1001 }))).toEqual(['error pdf-too-long']);
  });

  test('a file cut short or with bytes changed gives a result or an issue, never a crash', async () => {
    const whole = fixture('party-plan');
    for (let step = 1; step <= 12; step += 1) {
      const changed = whole.slice(0, Math.floor((whole.length * step) / 12));
      for (let at = step * 31; at < changed.length; at += 997) changed[at] = (at * step) % 256;
      const { source, issues } = await readPdf(changed, 'a.pdf', {});
      expect(source !== null || issues.length > 0).toBe(true);
    }
  });
});
