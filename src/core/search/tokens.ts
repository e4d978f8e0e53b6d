import { codeTokens, extractCitedCodes } from './codes.ts';
import { dateTokens } from './dates.ts';
import { foldInPlace, toIndexText } from './normalize.ts';

/**
 * Every token under which the numbers and dates of a text can be found, without repeats:
 * «Nghị quyết số 18-NQ/TW, ngày 16/6/2022» → 18nqtw 18nq 18tw so18 20220616 202206 ng1606 (SEARCH §5.2).
 */
export function tokensOf(text: string): string[] {
  const folded = foldInPlace(
    toIndexText(text)
      .toLowerCase()
      .replace(/[\u2010-\u2015\u2212]/g, '-'),
  );
  return [...new Set([...extractCitedCodes(folded).flatMap(codeTokens), ...dateTokens(folded)])];
}

/**
 * Tokens of the number that a document itself bears: «18-NQ/TW» → vb18nqtw vb18nq vb18tw vbso18, and for a
 * document of a study campaign also hoc18nqtw hoc18nq hoc18tw hocso18.
 */
export function ownTokens(symbol: string, isStudied: boolean): string[] {
  const tokens = extractCitedCodes(foldInPlace(symbol.toLowerCase())).flatMap(codeTokens);
  return [...tokens.map(ownToken), ...(isStudied ? tokens.map(studiedToken) : [])];
}

/** The token of a document's own number, made from the token of the number. */
export function ownToken(token: string): string {
  return `vb${token}`;
}

/** The same for documents of a study campaign only. */
export function studiedToken(token: string): string {
  return `hoc${token}`;
}
