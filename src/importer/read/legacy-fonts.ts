import { decodeTcvn3 } from '../../core/text/tcvn3.ts';
import { decodeVni } from '../../core/text/vni.ts';

// «ABCDEF+.VnTime,Bold»: a PDF puts a subset before the name and a style behind it
const subset = /^[A-Z]{6}\+/;
const style = /[,-](?:Bold|Italic|Regular|Roman|Normal|Oblique|MT)+$|[ ](?:Bold|Italic|Regular)+$/i;
const abcFont = /^(?:[._][Vv][Nn]|Vn(?!URW)(?=[A-Z0-9]))/;
const vniFont = /^VNI(?:[- _]|(?=[A-Z][a-z]))/i;
const capitalsOnly = /H$|(?:time|arial)h$/;

/**
 * The legacy encoding that a font's name tells, or null for a Unicode font.
 *
 * ABC fonts are called «.VnTime», «.VnArial Narrow», those that draw capitals only end in H; VNI fonts «VNI-Times».
 */
export function legacyFontOf(font: string): { encoding: 'tcvn3' | 'vni'; capitals: boolean } | null {
  const name = font.trim().replace(subset, '').replace(style, '');
  if (abcFont.test(name)) return { encoding: 'tcvn3', capitals: capitalsOnly.test(name) };
  return vniFont.test(name) ? { encoding: 'vni', capitals: false } : null;
}

/**
 * Text of a legacy font as Unicode in NFC.
 * @param text each byte as its Latin-1 or Windows-1252 character
 * @param capitals the font draws small letters as capitals (see `legacyFontOf`)
 */
export function decodeLegacy(text: string, encoding: 'tcvn3' | 'vni', capitals = false): string {
  if (encoding === 'tcvn3') return decodeTcvn3(text, capitals);
  const decoded = decodeVni(text);
  return capitals ? decoded.toUpperCase() : decoded;
}
