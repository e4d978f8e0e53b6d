import { codeTokens, extractCitedCodes } from './codes.ts';
import { dateTokens } from './dates.ts';
import { foldInPlace } from './normalize.ts';

/**
 * Every token under which the numbers and dates of a text can be found, without repeats:
 * «Nghị quyết số 18-NQ/TW, ngày 16/6/2022» → 18nqtw 18nq 18tw so18 20220616 202206 ng1606.
 */
export function tokensOf(text: string): string[] {
  const folded = foldInPlace(aroundFigures(text.normalize('NFC')).replace(/[\u2010-\u2015\u2212]/g, '-'));
  return [...new Set([...extractCitedCodes(folded).flatMap(codeTokens), ...dateTokens(folded)])];
}

/**
 * Tokens of the number that a document itself bears: «18-NQ/TW» of 2022 → vb18nqtw, vb18nqtwnam2022 and so on;
 * for a document of a study campaign also hoc18nqtw.
 */
export function ownTokens(
  symbol: string,
  { year, isStudied }: { year: string | null; isStudied: boolean },
): string[] {
  const tokens = extractCitedCodes(foldInPlace(symbol.toLowerCase())).flatMap(codeTokens);
  return [
    ...tokens.map((token) => ownToken(token)),
    ...(year ? tokens.map((token) => ownToken(token, year)) : []),
    ...(isStudied ? tokens.map(studiedToken) : []),
  ];
}

/** The token of a document's own number, made from the token of the number; with its year when that was said. */
export function ownToken(token: string, year?: string): string {
  return year ? `vb${token}nam${year}` : `vb${token}`;
}

/** The same for documents of a study campaign only. */
export function studiedToken(token: string): string {
  return `hoc${token}`;
}

/** How many letters before and after a figure can belong to its number or date. */
const reach = 32;

/** The parts of a text that stand around figures, a line each: numbers and dates are nowhere else. */
function aroundFigures(text: string): string {
  const parts: string[] = [];
  let start = 0;
  let end = -1;
  for (const { index } of text.matchAll(/\d/g)) {
    if (index - reach > end) {
      if (end > 0) parts.push(text.slice(start, end));
      start = Math.max(0, index - reach);
    }
    end = index + reach;
  }
  if (end > 0) parts.push(text.slice(start, end));
  return parts.join('\n');
}
