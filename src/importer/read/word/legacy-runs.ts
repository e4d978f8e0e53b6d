import type { Encoding } from '../../source.ts';
import { replacePrivate } from '../docx/symbols.ts';
import { decodeLegacy, legacyFontOf } from '../legacy-fonts.ts';
import type { WordRun } from './paragraph.ts';

/** Runs as Unicode, and how many letters were found in which encoding. */
export interface DecodedRuns {
  runs: WordRun[];
  /** Letters that were stored in TCVN3 or VNI, and those that were not. */
  letters: { tcvn3: number; vni: number; unicode: number };
}

// Vietnamese letters that no legacy font has: the text was typed as Unicode although the font is an old one
const unicodeLetters =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/;
// letters above one byte that Windows-1252 has
const windowsLetters = 'ŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™';
const beyondByte = /[^\p{ASCII}\u0080-\u00FF]/gu;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Decodes the runs of one paragraph: legacy fonts run by run, symbol fonts, capitals, raised digits («m²», marks of
 * notes typed by hand).
 * @param stated encoding that the clerk named; it holds for every run that has only letters of one byte
 */
export function decodeRuns(source: readonly WordRun[], stated?: Encoding): DecodedRuns {
  const letters = { tcvn3: 0, vni: 0, unicode: 0 };
  const isUnicode = source.some(({ text }) => unicodeLetters.test(text));
  const runs = mergeRuns(source).map((run): WordRun => {
    const legacy = isUnicode ? null : legacyOf(run, stated);
    const count = run.generated ? 0 : (run.text.match(/\p{L}/gu)?.length ?? 0);
    letters[legacy?.encoding ?? 'unicode'] += count;
    let text = legacy
      ? decodeParts(run.text, (part) => decodeLegacy(part, legacy.encoding, legacy.capitals))
      : replacePrivate(run.text, run.font);
    if (run.capitals) text = text.toUpperCase();
    if (run.raised && /^\s*\d{1,2}\s*$/.test(text))
      text = text.replace(/\d/g, (digit) => superscripts[+digit] ?? digit);
    return { ...run, text };
  });
  return { runs, letters };
}

function legacyOf({ text, font }: WordRun, stated?: Encoding): ReturnType<typeof legacyFontOf> {
  if (
    plain(text)
      .match(beyondByte)
      ?.some((char) => !windowsLetters.includes(char))
  )
    return null;
  const told = font ? legacyFontOf(font) : null;
  if (told) return told;
  return stated === 'tcvn3' || stated === 'vni' ? { encoding: stated, capitals: false } : null;
}

/** Symbol-font codes U+F0xx as the bytes they stand for; note marks out of the way. */
const plain = (text: string) =>
  text
    .replace(/\uE000\w{1,12}\uE001/g, '')
    .replace(/[\uF020-\uF0FF]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000));

/** Decodes the text around note marks, line ends and tabs. */
function decodeParts(text: string, decode: (part: string) => string): string {
  return text
    .split(/(\uE000\w{1,12}\uE001|[\n\t])/)
    .map((part, index) => (index % 2 === 1 || !part ? part : decode(plain(part))))
    .join('');
}

/** Joins neighbours of one look, so that a letter of two bytes is never in two runs. */
function mergeRuns(runs: readonly WordRun[]): WordRun[] {
  const merged: WordRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && looksAlike(last, run)) last.text += run.text;
    else if (run.text) merged.push({ ...run });
  }
  return merged;
}

function looksAlike(a: WordRun, b: WordRun): boolean {
  return (
    !a.bold === !b.bold &&
    !a.italic === !b.italic &&
    !a.raised === !b.raised &&
    !a.capitals === !b.capitals &&
    !a.generated === !b.generated &&
    a.size === b.size &&
    a.font === b.font &&
    a.dropped === b.dropped
  );
}
