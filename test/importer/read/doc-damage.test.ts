import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDoc } from '../../../src/importer/read/doc.ts';
import { makeContainer, makeDoc, numbers } from '../../support/doc-file.ts';

const whole = new Uint8Array(readFileSync('test/fixtures/doc/ke-hoach-day-du.doc'));
const text = [{ text: 'Kế hoạch\r', width: 2 as const }];

async function codes(bytes: Uint8Array): Promise<string[]> {
  const { source, issues } = await readDoc(bytes, 'thu.doc', {});
  return [...(source ? ['read'] : []), ...issues.map(({ code }) => code)];
}

describe('files that cannot be read say why', () => {
  test.each([
    ['file-encrypted', makeDoc({ pieces: text, flags: 0x300 })],
    ['file-encrypted', makeContainer({ '/EncryptionInfo': numbers(1), '/EncryptedPackage': numbers(2) })],
    ['doc-too-old', makeDoc({ pieces: text, version: 0x68 })],
    ['office-file-not-word', makeContainer({ '/Workbook': numbers(1, 2, 3) })],
    ['office-file-not-word', makeContainer({ '/PowerPoint Document': numbers(1, 2, 3) })],
    ['office-file-not-word', makeContainer({ '/__properties_version1.0': numbers(1, 2, 3) })],
    ['doc-damaged', new TextEncoder().encode('không phải Word')],
    ['doc-damaged', makeDoc({ pieces: text }).subarray(0, 600)],
    ['doc-damaged', makeDoc({ pieces: text, flags: 0 })],
  ])('%s', async (code, bytes) => {
    expect(await codes(bytes)).toEqual([code]);
  });

  test('tables that are cut off cost no words but are told', async () => {
    const bytes = makeDoc({ pieces: text, tables: { 15: numbers(1, 2, 3) } });
    const header = new DataView(bytes.buffer, bytes.indexOf(0xa5) - 1);
    expect(header.getUint16(0, true)).toBe(0xa5ec);
    header.setUint32(0x9a + 15 * 8 + 4, 0x10000, true);
    const { source, issues } = await readDoc(bytes, 'thu.doc', {});
    expect(source?.lines.map((line) => line.text)).toEqual(['Kế hoạch']);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['doc-partly-damaged', 'warning']]);
  });
});

describe('hostile files', () => {
  test('chains of sectors that run in a circle end', async () => {
    const looped = whole.slice();
    const view = new DataView(looped.buffer);
    const fat = (view.getUint32(0x4c, true) + 1) * 512;
    for (let sector = 0; sector < 128; sector += 1) view.setUint32(fat + sector * 4, sector % 2, true);
    expect(await codes(looped)).toEqual(['doc-damaged']);
  });

  test('a piece table that names more text than there is, is damage', async () => {
    const bytes = makeDoc({ pieces: text });
    const place = bytes.findIndex((byte, at) => byte === 2 && bytes[at + 1] === 16 && bytes[at + 9] === 9);
    new DataView(bytes.buffer).setUint32(place + 9, 0x7fffffff, true);
    expect(await codes(bytes)).toEqual(['doc-damaged']);
  });

  test('a file cut anywhere gives words or an issue', async () => {
    for (let length = 0; length < whole.length; length += 501) {
      expect((await codes(whole.subarray(0, length))).length).toBeGreaterThan(0);
    }
  });

  test('changed bytes anywhere give words or an issue', async () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.oneof(fc.nat(255), fc.constantFrom(0, 255, 0x80)));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 60 }), async (changes) => {
        const changed = whole.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        expect((await codes(changed)).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('any tables beside a sound text leave its words alone', async () => {
    const table = fc.uint8Array({ maxLength: 300 });
    const names = [1, 2, 3, 11, 12, 13, 15, 40, 46, 47, 56, 73, 74];
    const tables = fc.record(Object.fromEntries(names.map((name) => [name, table])), { requiredKeys: [] });
    await fc.assert(
      fc.asyncProperty(tables, async (found) => {
        const bytes = makeDoc({
          pieces: [{ text: 'Kế hoạch học tập\rNghị quyết\r', width: 2 }],
          tables: found,
        });
        const { source } = await readDoc(bytes, 'thu.doc', {});
        const all = source?.lines.map((line) => line.text).join(' ') ?? '';
        expect(all.replace(/\uE000\w+\uE001/g, '').toLowerCase()).toMatch(/kế hoạch học tập\s+.*nghị quyết/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('words', () => {
  test('every word of every piece comes out, in order, however the pieces are cut', async () => {
    const word = fc.stringMatching(/^[a-zà-ýA-Z0-9]{1,8}$/);
    const piece = fc.record({ text: word, width: fc.constantFrom(1 as const, 2 as const) });
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 40 }), async (pieces) => {
        const spaced = pieces.map(({ text: words, width }, index) => ({
          width,
          text: `${words}${index % 5 === 4 ? '\r' : ' '}`,
        }));
        const { source } = await readDoc(makeDoc({ pieces: spaced }), 'thu.doc', {});
        const words = source?.lines.flatMap((line) => line.text.split(' ')).filter(Boolean);
        expect(words).toEqual(pieces.map((one) => one.text));
      }),
      { numRuns: 200 },
    );
  });
});
