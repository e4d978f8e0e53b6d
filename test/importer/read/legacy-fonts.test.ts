import { describe, expect, test } from 'vitest';
import { decodeLegacy, legacyFontOf } from '../../../src/importer/read/legacy-fonts.ts';

describe('a font tells the encoding', () => {
  test.each([
    ['.VnTime', 'tcvn3', false],
    ['.VnTimeH', 'tcvn3', true],
    ['.VnArial', 'tcvn3', false],
    ['.VnArial NarrowH', 'tcvn3', true],
    ['.VNTIMEH', 'tcvn3', true],
    ['.vntimeh', 'tcvn3', true],
    ['.VnTime,Bold', 'tcvn3', false],
    ['ABCDEF+.VnTimeH-Bold', 'tcvn3', true],
    ['VnTime', 'tcvn3', false],
    ['VNI-Times', 'vni', false],
    ['VNI-Helve-Condense', 'vni', false],
    ['GHIJKL+VNI-Times,BoldItalic', 'vni', false],
  ])('%s', (font, encoding, capitals) => {
    expect(legacyFontOf(font)).toEqual({ encoding, capitals });
  });

  test.each(['Times New Roman', 'Arial', 'ABCDEF+TimesNewRomanPS-BoldMT', 'Verdana', 'VnURWPalladioL', ''])(
    '%s is a Unicode font',
    (font) => expect(legacyFontOf(font)).toBeNull(),
  );
});

test('a heading typed in a font of capitals comes out in capitals', () => {
  expect(decodeLegacy('®¶ng céng s¶n viÖt nam', 'tcvn3', true)).toBe('ĐẢNG CỘNG SẢN VIỆT NAM');
  expect(decodeLegacy('§¶ng bé huyÖn', 'tcvn3')).toBe('Đảng bộ huyện');
});

test('text typed with VNI comes out in Vietnamese', () => {
  expect(decodeLegacy('ÑAÛNG COÄNG SAÛN VIEÄT NAM, Ñaûng boä huyeän, ngöôøi nghæ, lyù do', 'vni')).toBe(
    'ĐẢNG CỘNG SẢN VIỆT NAM, Đảng bộ huyện, người nghỉ, lý do',
  );
});
