import { describe, expect, test } from 'vitest';
import { decodeTcvn3 } from '../../../src/core/text/tcvn3.ts';
import { decodeVni } from '../../../src/core/text/vni.ts';
import { decodeWindows1258 } from '../../../src/core/text/windows-1258.ts';
import { toTcvn3, toVni } from '../../fixtures/documents/make/encodings.ts';
import {
  capitalLetters as capital,
  inWindows1258,
  smallLetters as small,
} from '../../support/vietnamese-letters.ts';

describe('TCVN3', () => {
  test('holds each of the 73 small letters in one byte of its own', () => {
    expect(new Set(small.map(toTcvn3)).size).toBe(73);
    expect(small.every((letter) => toTcvn3(letter).length === 1)).toBe(true);
    expect(small.map((letter) => decodeTcvn3(toTcvn3(letter)))).toEqual(small);
  });

  test('holds the seven capitals without tone; the others come from a font of capitals', () => {
    expect(decodeTcvn3(toTcvn3('AĂÂEÊIOÔƠUƯYĐ'))).toBe('AĂÂEÊIOÔƠUƯYĐ');
    expect(capital.map((letter) => decodeTcvn3(toTcvn3(letter), true))).toEqual(capital);
  });

  test('is read from a font with its own code page', () => {
    expect(decodeTcvn3('C\uF0E9ng h\uF0DFa, gi\u03BC')).toBe('Cộng hòa, già');
  });
});

describe('VNI', () => {
  test('holds every letter in both cases', () => {
    expect(new Set([...small, ...capital].map(toVni)).size).toBe(146);
    expect([...small, ...capital].map((letter) => decodeVni(toVni(letter)))).toEqual([...small, ...capital]);
  });

  test('reads neighbouring letters apart', () => {
    const text = 'ươi ƯƠI oa oà òa uỷ ủy iê iế yê yế đâu ĐÂU';
    expect(decodeVni(toVni(text))).toBe(text);
  });

  test('takes the case from the letter, not from its mark', () => {
    expect(decodeVni('AÙ Aù aÙ Yï')).toBe('Á Á á Ỵ');
  });
});

describe('Windows-1258', () => {
  test('holds every letter in both cases, a tone as a character of its own', () => {
    const all = [...small, ...capital];
    expect(all.map((letter) => decodeWindows1258(inWindows1258(letter)))).toEqual(all);
    expect(inWindows1258('Cộng hòa')).toBe('Côòng hoÌa');
  });

  test('is the code page that the system itself reads', () => {
    const bytes = Uint8Array.from({ length: 96 }, (_, index) => 160 + index);
    const system = new TextDecoder('windows-1258').decode(bytes);
    const own = [...new TextDecoder('windows-1252').decode(bytes)].map(decodeWindows1258);
    expect(own).toEqual([...system]);
  });
});
