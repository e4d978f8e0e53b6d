import { dashes, normalizeText } from '../text/normalize.ts';
import { slugify } from '../text/vietnamese.ts';
import { ambiguousIssuerCode, findIssuerCode } from './issuer-code.ts';
import { codesOf, kinds, kindsOfCode } from './kind.ts';

/** The number and codes of an official document: «18-NQ/TW», «30/2020/NĐ-CP». Not an identity. */
export interface DocumentSymbol {
  /** Digits as written, «02». */
  number: string;
  value: number;
  /** Code of the kind in its regular case; empty in «29/2018/QH14», where the State writes none. */
  kindCode: string;
  issuerCode: string;
  /** Only the State writes the year in the number. */
  year?: number;
  style: 'party' | 'state';
  /** What is unusual in the form, one Vietnamese sentence; the form is understood all the same. */
  slip?: string;
}

const prefix = new RegExp(
  `^(?:(?:${kinds.map((kind) => kind.label).join('|')})\\s+)?(?:số\\s*:?\\s*)?`,
  'iu',
);
// «29/2018/QH14», «16/2011/UBTVQH12»
const lawForm = /^(\d{1,4})\/(\d{4})\/((?:QH|UBTVQH)\d{1,2})$/iu;
// «18-NQ/TW», «18 - NQ/TW», «858CV/ĐUK», «01/NQ-ĐUK», «30/2020/NĐ-CP», «18-NQ-TW», «757/NQ-UBTVQH15»
const anyForm =
  /^(\d{1,5})\s{0,2}([-/]?)\s{0,2}(?:(\d{4})\s?\/\s?)?(\p{L}{1,5})\s{0,2}([-/])\s{0,2}(\p{L}{1,13}\d{0,2}(?:-\p{L}{1,13}){0,3})$/u;

/**
 * Reads one symbol that fills the whole text, in any spelling in use; null when it is none.
 *
 * Case-free, with any dash, with or without «Số:» and the name of the kind. Codes come back in regular case;
 * an unknown kind code is no symbol, an unknown issuer code is accepted.
 */
export function parseSymbol(text: string): DocumentSymbol | null {
  const plain = normalizeText(text).replace(dashes, '-').trim().replace(prefix, '');
  const law = lawForm.exec(plain);
  if (law) {
    const [, number, year, issuer] = law as unknown as string[];
    return {
      ...numbered(number as string),
      kindCode: '',
      issuerCode: upper(issuer),
      year: Number(year),
      style: 'state',
    };
  }
  const match = anyForm.exec(plain);
  if (!match) return null;
  const [, number, first, year, kindSpelling, second, issuerSpelling] = match as unknown as string[];
  const kindCode = regularKindCode(kindSpelling as string);
  if (!kindCode) return null;
  const symbol = {
    ...numbered(number as string),
    kindCode,
    issuerCode: regularIssuerCode(issuerSpelling as string),
  };
  const isParty = symbol.issuerCode === ambiguousIssuerCode || Boolean(findIssuerCode(symbol.issuerCode));

  if (first !== '/' && !year) {
    if (symbol.issuerCode.includes('-')) return null;
    if (second === '/') return { ...symbol, style: 'party' };
    return first === '-' || isParty ? withSlip({ ...symbol, style: 'party' }, 'dash') : null;
  }
  if (first !== '/') return null;
  const dated = year ? { ...symbol, year: Number(year) } : symbol;
  if (isParty) return withSlip({ ...symbol, style: 'party' }, 'state');
  return second === '-' ? { ...dated, style: 'state' } : null;
}

/** Prints a symbol in the regular form of its style: «18-NQ/TW», «30/2020/NĐ-CP». The slip is not printed. */
export function formatSymbol(symbol: DocumentSymbol): string {
  const { number, kindCode, issuerCode, year } = symbol;
  if (symbol.style === 'party') return `${number}-${kindCode}/${issuerCode}`;
  return [number, year, kindCode ? `${kindCode}-${issuerCode}` : issuerCode].filter(Boolean).join('/');
}

/**
 * Address of a number, shared by every document that bears it: «18-NQ/TW» → `18-nq-tw`, «37-QĐi/TW» → `37-qd-tw`.
 *
 * Numbers below ten have one leading zero however they were written, ĐA is `dean` and DA `duan`.
 * A text that is no symbol gives its plain slug.
 */
export function symbolSlug(symbol: DocumentSymbol | string): string {
  const parsed = typeof symbol === 'string' ? parseSymbol(symbol) : symbol;
  if (!parsed) return slugify(symbol as string);
  const kindSlug = kindsOfCode(parsed.kindCode)[0]?.slug ?? slugify(parsed.kindCode);
  const number = String(parsed.value).padStart(2, '0');
  return [number, parsed.year, kindSlug, slugify(parsed.issuerCode)].filter(Boolean).join('-');
}

function numbered(number: string): { number: string; value: number } {
  return { number, value: Number(number) };
}

function upper(text: string | undefined): string {
  return (text ?? '').toUpperCase();
}

/** «Ctr» and «CTR» are CTr; «QĐi» stays, for it says regulation. Undefined for an unknown code. */
function regularKindCode(spelling: string): string | undefined {
  const kind = kindsOfCode(spelling)[0];
  if (!kind) return undefined;
  const sameLetters = codesOf(kind).find((code) => upper(code) === upper(spelling));
  return sameLetters ?? kind.code;
}

function regularIssuerCode(spelling: string): string {
  const known = findIssuerCode(spelling);
  if (known) return known.code;
  return spelling === spelling.toLowerCase() ? upper(spelling) : spelling;
}

function withSlip(symbol: DocumentSymbol, form: 'dash' | 'state'): DocumentSymbol {
  const regular = formatSymbol(symbol);
  const slip =
    form === 'dash'
      ? `Viết gạch nối thay gạch chéo; đúng thể thức của Đảng là «${regular}».`
      : `Viết theo thể thức của cơ quan nhà nước; đúng thể thức của Đảng là «${regular}».`;
  return { ...symbol, slip };
}
