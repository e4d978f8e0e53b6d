import type { Encoding } from '../../source.ts';
import { decodeLegacy, legacyFontOf } from '../legacy-fonts.ts';
import { replacePrivate } from './symbols.ts';

/** Letters of one look as a file stores them; marks of notes stand in them as `\uE000label\uE001`. */
export interface StoredLetters {
  text: string;
  font?: string;
  /** Printed in capitals whatever is stored. */
  capitals?: boolean;
  raised?: boolean;
  /** Made by the word processor (number of a list, mark of a note): counts in no encoding. */
  generated?: boolean;
}

/** The runs of a line as printed, one for one. */
export interface PrintedLetters {
  texts: string[];
  /** Some letters were stored in an old encoding. */
  isDecoded: boolean;
  /** Letters that were stored in TCVN3 or VNI, and those that were not. */
  letters: Record<'tcvn3' | 'vni' | 'unicode', number>;
}

type Legacy = NonNullable<ReturnType<typeof legacyFontOf>>;

// Vietnamese letters that no legacy font has: the text was converted, and only the name of the font stayed
const unicodeLetters =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/;
// letters above one byte that Windows-1252 has
const windowsLetters = 'ŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™';
const beyondByte = /[^\p{ASCII}\u0080-\u00FF]/gu;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const byteEncodings: readonly Encoding[] = ['tcvn3', 'vni', 'windows-1258'];

/**
 * Makes the runs of one line what the page shows: legacy fonts decoded run by run, signs of picture fonts, capitals,
 * raised digits («m²», marks of notes typed by hand).
 * @param stated encoding that the clerk named: TCVN3 and VNI hold for every run that has letters of one byte only,
 *   Unicode for all
 */
export function printLetters(runs: readonly StoredLetters[], stated?: Encoding): PrintedLetters {
  const letters = { tcvn3: 0, vni: 0, unicode: 0 };
  const isUnicode =
    (stated !== undefined && !byteEncodings.includes(stated)) ||
    runs.some(({ text }) => unicodeLetters.test(text));
  let isDecoded = false;
  const texts = runs.map((run) => {
    const legacy = isUnicode ? null : legacyOf(run, stated);
    const decoded = legacy ? decodeAround(run.text, legacy) : run.text;
    if (!run.generated) letters[legacy?.encoding ?? 'unicode'] += decoded.match(/\p{L}/gu)?.length ?? 0;
    isDecoded ||= decoded !== run.text;
    const shown = replacePrivate(decoded, run.font);
    if (run.raised && /^\s*\d{1,2}\s*$/.test(shown))
      return shown.replace(/\d/g, (digit) => superscripts[Number(digit)] as string);
    return run.capitals ? shown.toUpperCase() : shown;
  });
  return { texts, isDecoded, letters };
}

function legacyOf({ text, font }: StoredLetters, stated: Encoding | undefined): Legacy | null {
  const beyond = bytesOf(text).match(beyondByte) ?? [];
  if (beyond.some((char) => !windowsLetters.includes(char))) return null;
  const told = font ? legacyFontOf(font) : null;
  if (stated !== 'tcvn3' && stated !== 'vni') return told;
  return told || /[^\0-\x7F]/.test(text) ? { encoding: stated, capitals: told?.capitals ?? false } : null;
}

/** Letters of some old fonts, kept as signs of a picture font (U+F020 to U+F0FF), as bytes; marks of notes away. */
const bytesOf = (text: string) =>
  text
    .replace(/\uE000[^\uE001]{1,12}\uE001/g, '')
    .replace(/[\uF020-\uF0FF]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000));

/** Decodes the text around marks of notes, line ends and tabs. */
function decodeAround(text: string, { encoding, capitals }: Legacy): string {
  return text
    .split(/(\uE000[^\uE001]{1,12}\uE001|[\n\t])/)
    .map((part, index) => (index % 2 === 1 || !part ? part : decodeLegacy(bytesOf(part), encoding, capitals)))
    .join('');
}
