import { decodeLegacy, legacyFontOf } from '../legacy-fonts.ts';
import type { RunFormat } from './format.ts';
import type { Piece } from './line-text.ts';
import type { Reading } from './reading.ts';
import { replacePrivate } from './symbols.ts';

type Legacy = { encoding: 'tcvn3' | 'vni'; capitals: boolean };

// letters that no text in a legacy font has: it was converted, and only the name of the font stayed
const converted = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Pieces as they are printed, and the text as it was stored when it had to be decoded. */
export interface PrintedPieces {
  pieces: Piece[];
  decodedFrom: string | null;
}

/**
 * Makes the pieces of a line what the page shows: legacy fonts decoded run by run, pictures of picture fonts,
 * capitals, raised digits. Counts the letters by their encoding.
 */
export function printPieces(pieces: readonly Piece[], reading: Reading): PrintedPieces {
  const isConverted = pieces.some(({ text }) => converted.test(text));
  let decodedFrom: string | null = null;
  const printed = pieces.map((piece): Piece => {
    if (piece.role === 'note') return piece;
    const legacy = isConverted ? null : legacyOf(piece, reading);
    let { text } = piece;
    if (legacy) text = decodeLegacy(bytesOf(text), legacy.encoding, legacy.capitals);
    if (text !== piece.text) decodedFrom = '';
    reading.letters[legacy?.encoding ?? 'unicode'] += text.match(/\p{L}/gu)?.length ?? 0;
    return { ...piece, text: withLook(text, piece.format) };
  });
  if (decodedFrom !== null) decodedFrom = pieces.map(({ text }) => text).join('');
  return { pieces: printed, decodedFrom };
}

function legacyOf({ text, format }: Piece, { encoding }: Reading): Legacy | null {
  if (encoding !== undefined && encoding !== 'tcvn3' && encoding !== 'vni') return null;
  const named = format.font ? legacyFontOf(format.font) : null;
  if (!encoding) return named;
  return named || /[^\0-\x7F]/.test(text) ? { encoding, capitals: named?.capitals ?? false } : null;
}

/** Word keeps the letters of some old fonts as signs of a picture font, U+F020 to U+F0FF. */
const bytesOf = (text: string) =>
  text.replace(/[\uF020-\uF0FF]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000));

function withLook(text: string, { font, caps, superscript }: RunFormat): string {
  const shown = replacePrivate(text, font);
  if (superscript && /^\d{1,2}$/.test(shown))
    return shown.replace(/\d/g, (digit) => superscripts[Number(digit)] ?? '');
  return caps ? shown.toUpperCase() : shown;
}
