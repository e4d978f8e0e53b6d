import { kindsOfCode } from '../../../core/document/kind.ts';
import { formatSymbol, parseSymbol } from '../../../core/document/symbol.ts';
import { isOrgan, partOrgan, withStrokes } from './state-organs.ts';
import type { SymbolLine } from './symbol-line.ts';

const code = '[\\p{L}&]{1,14}\\d{0,2}';
// any symbol with a kind that we know and an issuer that the register may not know: «45-KH/TĐTN-BTG», «7/BC-SGD&ĐT»
const wide = new RegExp(
  `^(\\d{1,5}(\\p{L})?)([-/]?)(?:(\\d{4})/)?(\\p{L}{1,5})([-/])(${code}(?:[-/.](?:${code}|\\d{1,4})){0,3})$`,
  'iu',
);
const letter = new RegExp(`^(\\d{1,5}(\\p{L})?/)(${code}(?:-${code}){0,3})$`, 'iu');
// letters that scanners read for digits: «1O», «2l», «2I»; small «a» to «e» count papers of one number («12a»)
const digitLike = /[lLiIoOsSzZB]/;
const subNumber = /[a-eđ]/u;
const longestOrgan = 5;

/** What one spelling says as a symbol, with a proposal where the regular spelling is another one. */
export type SymbolReading = Omit<SymbolLine, 'after'>;

/** Reads a symbol whose spaces and dashes are regular; null when it is none, or has a letter for a digit. */
export function readRegular(plain: string, printed: string): SymbolReading | null {
  if (/[Ððß]/.test(plain)) return null;
  return readKnown(plain, printed) ?? readWide(plain, printed) ?? readLetter(plain, printed);
}

function readKnown(plain: string, printed: string): SymbolReading | null {
  const parsed = parseSymbol(plain);
  if (!parsed) return null;
  const { kindCode, issuerCode } = parsed;
  const regular = formatSymbol(parsed);
  const said = { printed, kindCode: kindCode || null, issuerCode, isLetter: false };
  const isGlued = /^\d+\s?\p{L}/u.test(plain);
  const stroked = withStrokes(issuerCode);
  if (stroked)
    return { ...said, value: plain, proposal: regular.replace(issuerCode, stroked), confidence: 0.55 };
  if (isGlued || regular.toUpperCase() !== plain.toUpperCase())
    return {
      ...said,
      value: plain,
      ...(parsed.slip && !isGlued ? {} : { proposal: regular }),
      confidence: parsed.slip && !isGlued ? 0.85 : 0.55,
    };
  return { ...said, value: parsed.slip ? plain : regular, confidence: parsed.slip ? 0.85 : 0.97 };
}

function readWide(plain: string, printed: string): SymbolReading | null {
  const [, , suffix, separator, , kindCode = '', , issuerCode = ''] = wide.exec(plain) ?? [];
  if (!separator || kindsOfCode(kindCode).length === 0 || (suffix && digitLike.test(suffix))) return null;
  const stroked = withStrokes(issuerCode);
  return {
    ...{ printed, value: plain, kindCode, issuerCode, isLetter: false },
    ...(stroked ? { proposal: plain.replace(issuerCode, stroked) } : {}),
    confidence: stroked ? 0.55 : suffix && !subNumber.test(suffix) ? 0.8 : 0.92,
  };
}

/** The form of letters of the State: a known organ, or an organ and its unit. */
function readLetter(plain: string, printed: string): SymbolReading | null {
  const [, number = '', suffix, codes = ''] = letter.exec(plain) ?? [];
  if (!codes || (suffix && digitLike.test(suffix))) return null;
  const said = { printed, kindCode: null, isLetter: true };
  if (codes === codes.toLowerCase()) {
    if (!codes.includes('-')) return null;
    const issuerCode = codes.toUpperCase();
    return { ...said, value: number + issuerCode, issuerCode, confidence: 0.7 };
  }
  if (!/^\p{Lu}/u.test(codes)) return null;
  const parted = codes.includes('-') ? withStrokes(codes) : (partKind(codes) ?? partOrgan(codes));
  const short = codes.length <= longestOrgan || isOrgan(codes) ? 0.85 : 0.6;
  return {
    ...{ ...said, value: plain, issuerCode: codes },
    ...(parted ? { proposal: number + parted } : {}),
    confidence: parted ? 0.5 : codes.includes('-') ? 0.9 : short,
  };
}

/** «KHUBND» → «KH-UBND»: a kind and a known organ whose hyphen was lost; null for anything else. */
export function partKind(codes: string): string | null {
  for (const length of [2, 3, 4]) {
    const [kind, rest] = [codes.slice(0, length), codes.slice(length)];
    const organ = withStrokes(rest) ?? rest;
    if (kindsOfCode(kind).length > 0 && isOrgan(organ)) return `${kind}-${organ}`;
  }
  return null;
}
