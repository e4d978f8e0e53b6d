import { extractCodes, tokenOf } from './codes.ts';
import { foldInPlace, wordsOf } from './normalize.ts';

/** A clean query without what its signs say. */
export interface Operators {
  /** The query, with spaces where phrases and left-out words stood: every place is the same place. */
  rest: string;
  /** Words of each part in quotation marks. */
  phrases: string[][];
  /** What no hit may hold: words, phrases, or the token of a number. */
  excluded: string[];
}

const quotedPart = /(-?)"([^"]*)"/g;
// A letter after the minus, or a number of a document: «2021 -2030» and «21 -22/7» take nothing away.
const minusWords = /(?<!\S)-([\p{L}\d][^\s"]*)((?:\s+[\p{L}\d][^\s"]*)*)/gu;

/**
 * Reads quotation marks anywhere and minus signs before words: `chuyển đổi số "học bù" -tập huấn`.
 *
 * A minus takes the words up to the next sign, as one phrase: a word of Vietnamese has several syllables. It counts only after a space; «-» inside a symbol (18-NQ/TW, «18 -NQ/TW») or between days never does. A query
 * that takes everything away is read as if it had no minus. A quotation mark without its pair is left out.
 */
export function readOperators(clean: string): Operators {
  const phrases: string[][] = [];
  const excluded: string[] = [];
  const withoutQuotes = clean.replace(quotedPart, (part, minus: string, inside: string, at: number) => {
    const words = wordsOf(inside);
    const isMinus = minus !== '' && /^$|\s/.test(clean.charAt(at - 1));
    if (words.length > 0 && isMinus) excluded.push(words.join(' '));
    else if (words.length > 0) phrases.push(words);
    return ' '.repeat(part.length);
  });
  const symbols = extractCodes(foldInPlace(withoutQuotes), withoutQuotes);
  const rest = withoutQuotes.replace(minusWords, (part, word: string, more: string, at: number) => {
    if (symbols.some(({ start, end }) => start < at && at < end)) return part;
    const [code] = extractCodes(foldInPlace(word), word);
    const isNumber = code?.kind !== undefined && code.issuer !== undefined;
    if (/^\d/.test(word) && !isNumber) return part;
    excluded.push(isNumber ? tokenOf(code) : wordsOf(word + more).join(' '));
    // A number is taken alone; what follows it is asked for.
    return isNumber ? ' '.repeat(part.length - more.length) + more : ' '.repeat(part.length);
  });
  if (excluded.length > 0 && phrases.length === 0 && wordsOf(rest).length === 0)
    return { rest: clean.replace(/["-]/g, ' '), phrases, excluded: [] };
  return { rest: rest.replaceAll('"', ' '), phrases, excluded };
}
