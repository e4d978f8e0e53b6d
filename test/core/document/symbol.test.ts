import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issuerCodes } from '../../../src/core/document/issuer-code.ts';
import { kinds } from '../../../src/core/document/kind.ts';
import { formatSymbol, parseSymbol, symbolSlug } from '../../../src/core/document/symbol.ts';

/** «18 NQ TW party», or null. */
function read(text: string): string | null {
  const symbol = parseSymbol(text);
  if (!symbol) return null;
  const { number, year, kindCode, issuerCode, style } = symbol;
  return [number, year, kindCode, issuerCode, style].filter(Boolean).join(' ');
}

describe('the spellings seen in real documents', () => {
  test.each([
    ['18-NQ/TW', '18 NQ TW party'],
    ['18 - NQ/TW', '18 NQ TW party'],
    ['18–NQ/TW', '18 NQ TW party'],
    ['18\u2011NQ/TW', '18 NQ TW party'],
    ['18\u00A0-\u00A0NQ/TW', '18 NQ TW party'],
    ['18NQ/TW', '18 NQ TW party'],
    ['18-nq/tw', '18 NQ TW party'],
    ['Nghị quyết số 18-NQ/TW', '18 NQ TW party'],
    ['858CV/ĐUK', '858 CV ĐUK party'],
    ['94- KH/BTGDVTW', '94 KH BTGDVTW party'],
    ['05-Ctr/ĐUK', '05 CTr ĐUK party'],
    ['05-CTR/ĐUK', '05 CTr ĐUK party'],
    ['08-QĐi/TW', '08 QĐi TW party'],
    ['134-CV/UBKTTU', '134 CV UBKTTU party'],
    ['03-BC/CB', '03 BC CB party'],
    ['88 QĐ/TWĐTN', '88 QĐ TWĐTN party'],
    ['Số: 01-HD/VPTW', '01 HD VPTW party'],
    ['37-qd/tw', '37 QĐ TW party'],
    ['60-KH/DUK', '60 KH ĐUK party'],
    ['60-KH/ĐUK'.normalize('NFD'), '60 KH ĐUK party'],
    ['445-KL/TƯ', '445 KL TƯ party'],
    ['27-NQ/TU', '27 NQ TU party'],
    ['12-ĐA/TU', '12 ĐA TU party'],
    ['12-da/tu', '12 DA TU party'],
    ['30/2020/NĐ-CP', '30 2020 NĐ CP state'],
    ['68/NQ-CP', '68 NQ CP state'],
    ['757/NQ-UBTVQH15', '757 NQ UBTVQH15 state'],
    ['115/KH-UBND', '115 KH UBND state'],
    ['29/2018/QH14', '29 2018 QH14 state'],
  ])('«%s» is read as «%s»', (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(parseSymbol(text)?.slip).toBeUndefined();
  });

  test.each([
    ['01/NQ-ĐUK', '01-NQ/ĐUK', 'cơ quan nhà nước'],
    ['18/NQ-TW', '18-NQ/TW', 'cơ quan nhà nước'],
    ['18/NQ/TW', '18-NQ/TW', 'cơ quan nhà nước'],
    ['18-NQ-TW', '18-NQ/TW', 'gạch nối'],
    ['198-KH-CĐKT', '198-KH/CĐKT', 'gạch nối'],
  ])('«%s» is understood as «%s», and the reader is told what is unusual', (text, regular, why) => {
    const symbol = parseSymbol(text);
    expect(symbol && formatSymbol(symbol)).toBe(regular);
    expect(symbol?.slip).toContain(why);
  });
});

test.each([
  'Số 05, đường Đội Cấn',
  '2021-2030',
  '2021 - 2025',
  '21/7/2022',
  '1.586 đại biểu',
  'quý II/2021',
  'COVID-19',
  '18-XYZ/TW',
  '18-NQ',
  'NQ/TW',
  '5KH-CĐKT',
  '',
])('«%s» is no document number', (text) => {
  expect(parseSymbol(text)).toBeNull();
});

test.each([
  ['18-NQ/TW', '18-nq-tw'],
  ['60-KH/ĐUK', '60-kh-duk'],
  ['37-QĐ/TW', '37-qd-tw'],
  ['08-QĐi/TW', '08-qd-tw'],
  ['12-ĐA/TU', '12-dean-tu'],
  ['12-DA/TU', '12-duan-tu'],
  ['2-HD/UBKTTW', '02-hd-ubkttw'],
  ['002-HD/UBKTTW', '02-hd-ubkttw'],
  ['30/2020/NĐ-CP', '30-2020-nd-cp'],
  ['29/2018/QH14', '29-2018-qh14'],
  ['Không rõ', 'khong-ro'],
])('the address of «%s» is «%s»', (text, slug) => {
  expect(symbolSlug(text)).toBe(slug);
});

const partySymbol = fc.record({
  value: fc.integer({ min: 1, max: 9999 }),
  padded: fc.boolean(),
  kindCode: fc.constantFrom(...kinds.map((kind) => kind.code)),
  issuerCode: fc.constantFrom(...issuerCodes.map(({ code }) => code), 'ABC', 'TƯ'),
});

test('whatever number is printed is read back the same', () => {
  fc.assert(
    fc.property(partySymbol, ({ value, padded, kindCode, issuerCode }) => {
      const number = padded ? String(value).padStart(2, '0') : String(value);
      const symbol = { number, value, kindCode, issuerCode, style: 'party' as const };
      expect(parseSymbol(formatSymbol(symbol))).toEqual(symbol);
      expect(symbolSlug(symbol)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(symbolSlug(formatSymbol(symbol).toLowerCase())).toBe(symbolSlug(symbol));
    }),
  );
});

test('any text at all is read or refused, never an exception', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const symbol = parseSymbol(text);
      if (symbol) expect(parseSymbol(formatSymbol(symbol))).not.toBeNull();
    }),
  );
});
