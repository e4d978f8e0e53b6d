import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes, detectEncoding } from '../../../src/importer/read/encoding.ts';
import type { Encoding } from '../../../src/importer/source.ts';
import { toTcvn3, toVni } from '../../fixtures/documents/make/encodings.ts';
import { bytesOf, capitalLetters, inWindows1258, smallLetters } from '../../support/vietnamese-letters.ts';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

const encoders: readonly [Encoding, (text: string) => Uint8Array][] = [
  ['utf-8', (text) => new TextEncoder().encode(text)],
  ['utf-16le', (text) => utf16(text, true)],
  ['utf-16be', (text) => utf16(text, false)],
  ['windows-1258', (text) => bytesOf(inWindows1258(text))],
  ['tcvn3', (text) => bytesOf(toTcvn3(text))],
  ['vni', (text) => bytesOf(toVni(text))],
];

const plans = [
  '000_473c4dac4822556c',
  '001_72ac3670a43d4d00',
  '003_c248ca1d184c27a6',
  '004_f6aa80a5ebc1dcbb',
];
const words = plans.flatMap((plan) =>
  readFileSync(new URL(`../../fixtures/plans/${plan}.txt`, import.meta.url), 'utf8')
    .normalize('NFC')
    .split(/[^\p{L}]+/u),
);
const letters = fc.array(fc.constantFrom(...smallLetters, ...capitalLetters, ...'bcdghklmnpqrstvx ,.;'), {
  maxLength: 200,
});

describe.each(encoders)('%s', (name, encode) => {
  test('gives back every letter that was put in', () => {
    fc.assert(
      fc.property(letters, (chars) => {
        const text = chars.join('');
        const back = decodeBytes(encode(text), name);
        // TCVN3 has no capitals with a tone
        const same = (one: string) => (name === 'tcvn3' ? one.toLowerCase() : one);
        expect(same(back)).toBe(same(text));
      }),
    );
  });

  test('is recognised in any twenty words of an official text', () => {
    const samples: string[] = [];
    for (let at = 0; at + 20 < words.length; at += 5) samples.push(words.slice(at, at + 20).join(' '));
    const wrong = samples.filter((text) => detectEncoding(encode(text)).name !== name);
    expect(samples.length).toBeGreaterThan(1900);
    expect(wrong).toEqual([]);
  });
});

test('a byte order mark and plain letters are certain; nothing Vietnamese in odd bytes is a guess', () => {
  expect(detectEncoding(Uint8Array.of(0xfe, 0xff, 0, 0x41))).toEqual({ name: 'utf-16be', confidence: 1 });
  expect(detectEncoding(new TextEncoder().encode('Plain letters.'))).toEqual({
    name: 'utf-8',
    confidence: 1,
  });
  expect(detectEncoding(bytesOf('Le père a été reçu.')).confidence).toBeLessThan(0.5);
  expect(detectEncoding(bytesOf(toTcvn3('Cộng hòa'))).confidence).toBeLessThan(0.8);
});

test('a UTF-8 file that was cut in the middle of a letter is still UTF-8', () => {
  const bytes = new TextEncoder().encode('Nghị quyết của Đảng ủy xã về xây dựng Đảng, củng cố tổ chức cơ sở');
  expect(detectEncoding(bytes.subarray(0, -1)).name).toBe('utf-8');
});

test('capitals of a TCVN3 file are whole again where the plain letters around are capitals', () => {
  const back = decodeBytes(
    bytesOf('§¶NG Bé TØNH\nHä lµ Uû viªn Ban CHÊP HµNH, T/M BAN TH¦êNG Vô, §UK'),
    'tcvn3',
  );
  expect(back).toBe('ĐẢNG BỘ TỈNH\nHọ là Uỷ viên Ban CHẤP HÀNH, T/M BAN THƯỜNG VỤ, ĐUK');
});
