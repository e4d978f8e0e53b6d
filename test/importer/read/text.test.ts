import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../../src/importer/read/read.ts';
import { readText, splitLines } from '../../../src/importer/read/text.ts';
import { toTcvn3 } from '../../fixtures/documents/make/encodings.ts';
import { bytesOf } from '../../support/vietnamese-letters.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array | string, options: ReadOptions = {}) {
  const { source, issues } = await readText(typeof bytes === 'string' ? utf8(bytes) : bytes, 'x', options);
  if (!source) throw new Error('not read');
  return { ...source, issues, texts: source.lines.map(({ text }) => text) };
}

test.each([
  ...['000_473c4dac4822556c', '001_72ac3670a43d4d00', '002_cd16d304cd9a353b', '003_c248ca1d184c27a6'],
  '004_f6aa80a5ebc1dcbb',
])('the plan %s comes line by line as it is', async (plan) => {
  const text = readFileSync(new URL(`../../fixtures/plans/${plan}.txt`, import.meta.url), 'utf8');
  const { lines, issues } = await read(text);
  expect(lines).toEqual(splitLines(text));
  expect(issues).toEqual([]);
});

test('any plain text without bars keeps every line', async () => {
  const plain = fc.string({ unit: fc.constantFrom(...'ab *-.:\t\nđệ123()/') });
  await fc.assert(
    fc.asyncProperty(plain, async (text) => {
      expect((await read(text)).lines).toEqual(splitLines(text));
    }),
  );
});

describe('old encodings', () => {
  const text = 'Đảng ủy xã xây dựng kế hoạch học tập nghị quyết của Trung ương cho cán bộ, đảng viên';

  test('a TCVN3 file is read and says so', async () => {
    const { texts, encoding, issues, repairs } = await read(bytesOf(toTcvn3(text)));
    expect(texts).toEqual([text]);
    expect(encoding.name).toBe('tcvn3');
    expect(encoding.confidence).toBeGreaterThan(0.8);
    expect([issues, repairs]).toEqual([[], []]);
  });

  test('TCVN3 letters pasted into a Unicode file are converted with a record', async () => {
    const { texts, encoding, repairs } = await read(toTcvn3(text));
    expect(texts).toEqual([text]);
    expect(encoding.name).toBe('tcvn3');
    expect(repairs.map(({ rule }) => rule)).toEqual(['encoding']);
  });

  test('too few words to be sure give a warning that names the choices; the clerk decides', async () => {
    const bytes = bytesOf('Gi¸ c¶');
    const { issues } = await read(bytes);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['encoding-uncertain', 'warning']]);
    expect(issues[0]?.hint).toContain('--encoding');
    const named = await read(bytes, { encoding: 'tcvn3' });
    expect(named.texts).toEqual(['Giá cả']);
    expect(named.issues).toEqual([]);
    expect((await read('Gi¸ c¶', { encoding: 'tcvn3' })).texts).toEqual(['Giá cả']);
  });

  test('a letter that is lost is pointed at', async () => {
    const { issues } = await read(utf8(`${text}\n${text} đ`).subarray(0, -1));
    expect(issues.map(({ code, where }) => [code, where.line])).toEqual([['letters-lost', 2]]);
  });
});

describe('Markdown', () => {
  test('loses its escapes, entities, tags, links and attributes, and keeps their words', async () => {
    const { texts, format, dropped } = await read(
      [
        '# I. MỤC ĐÍCH {#muc-dich .unnumbered}',
        '1\\. Nắm vững\\',
        '> \\*Nội&nbsp;dung\\* của [Nghị quyết](https://example.org/a_b) [gạch]{.underline}',
        '<p align="center">a &lt; b, km^2^, __đậm__ và _nghiêng_, tên_tệp_dài</p>',
        '<!-- ghi chú',
        'nội bộ --> còn lại',
        '::: {custom-style="Body"}',
        'Sau<br/>ngắt[^1]',
        '[^1]: Chú thích.',
      ].join('\n'),
    );
    expect(format).toBe('markdown');
    expect(texts).toEqual([
      ...['# I. MỤC ĐÍCH', '1. Nắm vững', '*Nội dung* của Nghị quyết gạch'],
      ...['a < b, km², **đậm** và *nghiêng*, tên_tệp_dài', ' còn lại', 'Sau', 'ngắt[^1]', '[^1]: Chú thích.'],
    ]);
    expect(dropped.map(({ line, rule }) => [line.text, line.number, rule])).toEqual([
      ['ghi chú', 5, 'comment'],
      ['nội bộ', 6, 'comment'],
    ]);
  });

  test('metadata at the top is text, never data', async () => {
    const { texts } = await read('---\nid: x\nsecret: false\n---\n# KẾ HOẠCH');
    expect(texts).toEqual(['---', 'id: x', 'secret: false', '---', '# KẾ HOẠCH']);
  });
});

describe('tables', () => {
  const placed = async (...lines: string[]) =>
    (await read(lines.join('\n'))).lines.map(({ text, number, cell }) => [
      text,
      number,
      ...(cell ? [cell.table, cell.row, cell.column] : []),
    ]);

  test('a pipe table gives cells; the bars of a head drawn as a table too', async () => {
    expect(
      await placed(
        ...['| ĐẢNG BỘ TỈNH | ĐẢNG CỘNG SẢN VIỆT NAM |', '| Số 4 |  |', 'KẾ HOẠCH'],
        ...['| TT | Việc |', '|:--|---|', '| 1 | Học<br>tập |'],
      ),
    ).toEqual([
      ['ĐẢNG BỘ TỈNH', 1, 1, 1, 1],
      ['ĐẢNG CỘNG SẢN VIỆT NAM', 1, 1, 1, 2],
      ['Số 4', 2, 1, 2, 1],
      ['KẾ HOẠCH', 3],
      ['TT', 4, 2, 1, 1],
      ['Việc', 4, 2, 1, 2],
      ['1', 6, 2, 2, 1],
      ['Học', 6, 2, 2, 2],
      ['tập', 6, 2, 2, 2],
    ]);
  });

  test('a grid table gives cells whose broken lines are whole', async () => {
    expect(
      await placed(
        '+------+------+',
        '| Một  | Hai  |',
        '| dòng |      |',
        '+======+======+',
        '| 3    | 4    |',
        '+------+------+',
      ),
    ).toEqual([
      ['Một dòng', 2, 1, 1, 1],
      ['Hai', 2, 1, 1, 2],
      ['3', 5, 1, 2, 1],
      ['4', 5, 1, 2, 2],
    ]);
  });

  test('bars that make no table stay', async () => {
    expect(await placed('| a | b |', '| c |', 'x | y')).toEqual([
      ['| a | b |', 1],
      ['| c |', 2],
      ['x | y', 3],
    ]);
  });
});

test('hostile text of megabytes is read', async () => {
  const size = 1 << 20;
  for (const unit of ['| ', '\\', '<!--', '_a', '&#x', '[', '¶', '+---', '# {', ': ', '\\[^1]', '**', 'Ã ']) {
    const { source } = await readText(utf8(`# a\n${unit.repeat(size / unit.length)}x`), 'x', {});
    expect(source?.lines.length).toBeGreaterThan(0);
  }
});
