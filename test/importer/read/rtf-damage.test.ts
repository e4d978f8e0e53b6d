import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRtf } from '../../../src/importer/read/rtf.ts';

const whole = new Uint8Array(readFileSync('test/fixtures/rtf/ke-hoach-day-du.rtf'));
const asBytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const read = (bytes: Uint8Array) => readRtf(bytes, 'thu.rtf', {});

async function wordsOf(bytes: Uint8Array): Promise<string[]> {
  const { source } = await read(bytes);
  return (source?.lines ?? []).flatMap(({ text }) => text.replace(/\*/g, '').split(/\s+/)).filter(Boolean);
}

/** Text as a word processor stores it: ASCII as it is, the rest as Unicode with one sign for older programs. */
const stored = (text: string) =>
  Array.from({ length: text.length }, (_, at) => {
    const code = text.charCodeAt(at);
    if (code < 0x80) return /[\\{}]/.test(text[at] as string) ? `\\${text[at]}` : text[at];
    return `\\u${code > 0x7fff ? code - 0x10000 : code}?`;
  }).join('');

describe('words', () => {
  test('every word comes out, in order, whatever its look', async () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcđêộẩưỳ{}\\0189ĐẤ.,'), minLength: 1, maxLength: 9 });
    const look = fc.constantFrom('', '\\b ', '\\i ', '\\fs30 ', '\\f1 ');
    const end = fc.constantFrom(' ', '\\par ', '\\line ', '\\tab ', '\\cell ', '\\row ');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(word, look, end), { minLength: 1, maxLength: 40 }),
        async (parts) => {
          const inside = parts.map(([text, how, behind]) => `{${how}${stored(text)}}${behind}`).join('');
          expect(await wordsOf(asBytes(`{\\rtf1\\ansi ${inside}}`))).toEqual(parts.map(([text]) => text));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a file cut off keeps what came before, and says so', async () => {
    const { source, issues } = await read(asBytes('{\\rtf1\\ansi\\pard {\\b K\\u7871? ho\\u7841?ch'));
    expect(source?.lines.map(({ text }) => text)).toEqual(['Kế hoạch']);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['rtf-damaged', 'warning']]);
  });

  test('text behind the last brace is kept', async () => {
    expect(await wordsOf(asBytes('{\\rtf1\\ansi Kinh\\par}}}sau'))).toEqual(['Kinh', 'sau']);
  });
});

describe('hostile files', () => {
  test.each([
    ['a million open groups', `{\\rtf1 ${'{'.repeat(1_000_000)}x`],
    ['a million closed groups', `{\\rtf1 ${'}'.repeat(1_000_000)}x`],
    ['runs that never look alike', `{\\rtf1 ${'{\\b .}{\\i ,}'.repeat(150_000)}x}`],
    ['a paragraph of 300 000 breaks', `{\\rtf1 ${'\\line '.repeat(300_000)}x}`],
    ['rows that never end', `{\\rtf1 ${'\\trowd\\cellx1\\intbl\\cell '.repeat(100_000)}x}`],
    ['one row of 100 000 edges', `{\\rtf1 \\trowd${'\\cellx9'.repeat(100_000)}\\intbl x\\cell\\row}`],
    ['a table as deep as numbers go', `{\\rtf1 \\intbl\\itap999999999 x\\nestcell\\nestrow}`],
    ['boxes in boxes', `{\\rtf1 ${'{\\shptxt '.repeat(2_000)}x}`],
    ['binary data longer than the file', '{\\rtf1 x\\bin99999999999 yz}'],
    ['signs without end', '{\\rtf1 x\\'],
    ['a byte without digits', "{\\rtf1 x\\'"],
  ])('%s', async (_, text) => {
    const words = await wordsOf(asBytes(text));
    expect(words.join('')).toMatch(/x$/);
  });

  test('a file cut anywhere is read as far as it goes', async () => {
    for (let length = 5; length < whole.length; length += 397) {
      const { source, issues } = await read(whole.subarray(0, length));
      expect(source).not.toBeNull();
      expect(issues.map(({ code }) => code)).toEqual(['rtf-damaged']);
    }
  });

  test('pieces of files in any order are read', async () => {
    const word = fc.constantFrom(
      ...[
        'par',
        'pard',
        'intbl',
        'cell',
        'row',
        'trowd',
        'cellx300',
        'footnote',
        'header',
        'u7897',
        'uc9',
        'b',
        'v',
      ],
      ...[
        'listtext',
        'shptxt',
        'nestcell',
        'nestrow',
        'itap3',
        'f1',
        'fonttbl',
        'stylesheet',
        's1',
        'ftnalt',
        'bin2',
      ],
    );
    const token = fc.oneof(
      word.map((name) => `\\${name} `),
      fc.constantFrom('{', '}', '\\*', 'chữ', "\\'b7", ';', '\\', '\n'),
      fc.string({ maxLength: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(token, { maxLength: 120 }), async (tokens) => {
        const { source } = await read(new TextEncoder().encode(`{\\rtf1\\ansi ${tokens.join('')}`));
        expect(source).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
