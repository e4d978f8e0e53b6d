import { findIssuerCode } from '../../../core/document/issuer-code.ts';
import { kindsOfCode } from '../../../core/document/kind.ts';
import { partKind, readRegular, type SymbolReading } from './symbol-reading.ts';

// digits and what scanners read for them; «S», «Z» and «B» only where the number ends
const number = /^([0-9lIiOo|!SsZzB]{1,6}(?=\s?[-/])|[0-9lIiOo|!]{1,6})(.{0,60})$/u;
// «12lNQ-HĐND», «25l2025lQĐ-UBND»: a stroke read as a letter
const stroke = /(?<=\d)[lI|!\\](?=\d{4}(?!\d)|\p{L}{2,8}-)/gu;

const year = /(?<=^\/)[12lIZz][\dlIiOo|ZzSsB]{3}(?=\/)/u;

/**
 * Letters read for digits, «Ð» for «Đ», a lost or misread hyphen or stroke: the value as printed, and the regular
 * symbol that it must have been as a proposal. Null when no repair gives a symbol.
 */
export function proposeRepair(plain: string, printed: string): SymbolReading | null {
  for (const attempt of attempts(plain)) {
    const read = readRegular(attempt, printed);
    if (!read || (read.isLetter && !/-/.test(read.proposal ?? attempt))) continue;
    return { ...read, value: plain, proposal: read.proposal ?? read.value ?? attempt, confidence: 0.5 };
  }
  return null;
}

function* attempts(plain: string): Generator<string> {
  const whole = plain.replace(/[Ðð]/g, 'Đ').replace(/ß/g, 'Đ');
  const stroked = whole.replace(stroke, '/');
  if (stroked !== whole) yield stroked;
  // «1.042/SNV-CCVC»
  if (/^\d{1,2}\.\d{3}[-/]/.test(whole)) yield whole.replace('.', '');
  const [, read = '', misreadCodes = ''] = number.exec(whole) ?? [];
  const codes = misreadCodes.replace(year, asDigits);
  if (!read || !/\d|^[lIiOo|!]+$/.test(read)) return;
  const digits = asDigits(read);
  yield digits + codes;
  yield digits + codes.replace(/\s/g, '');
  yield digits + codes.replace(/^[\s.~=_]{1,3}/, '-');
  const misread = /^[-\s.]{0,3}(\p{L}{2,3})[Il1|\\!\s-](\p{L}{2,10})$/u.exec(codes);
  if (misread && kindsOfCode(misread[1] as string).length > 0) yield `${digits}-${misread[1]}/${misread[2]}`;
  const glued = /^([-/]|\/\d{4}\/)(\p{L}{4,12})$/u.exec(codes.replace(/\s/g, ''));
  if (glued) yield `${digits}${glued[1]}${partParty(glued[2] as string) ?? partKind(glued[2] as string)}`;
}

/** «KHTU» → «KH/TU»: a kind and a code of the Party whose stroke was lost. */
function partParty(codes: string): string | null {
  for (const length of [3, 2]) {
    const [kind, rest] = [codes.slice(0, length), codes.slice(length)];
    if (rest && kindsOfCode(kind).length > 0 && findIssuerCode(rest)) return `${kind}/${rest}`;
  }
  return null;
}

function asDigits(read: string): string {
  const letters: readonly [RegExp, string][] = [
    [/[lIi|!]/g, '1'],
    [/[Oo]/g, '0'],
    [/[Zz]/g, '2'],
    [/[Ss]/g, '5'],
    [/B/g, '8'],
  ];
  return letters.reduce((text, [letter, digit]) => text.replace(letter, digit), read);
}
