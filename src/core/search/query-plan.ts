import { type Code, extractCodes } from './codes.ts';
import { extractDates } from './dates.ts';
import type { Facets } from './facets.ts';
import { issuerNamePattern } from './issuer-words.ts';
import { expandShortForms, termIn } from './names.ts';
import { cleanQuery, foldInPlace, wordsOf } from './normalize.ts';
import { readOperators } from './operators.ts';
import { readQuestion } from './question.ts';

/** What a query asks for, read once and used by the number door, the full-text search and the marks. */
export interface QueryPlan {
  /** The clean query. */
  text: string;
  /** True when the whole query stood in quotes: only the exact phrase is wanted. */
  quoted: boolean;
  codes: Code[];
  /** Date tokens, without repeats. */
  dates: string[];
  /** True for «trước 20/8», «đến hết 31/12/2022»: all until the date is asked for. */
  isUntil: boolean;
  /** Year said beside a number, «2022». */
  year: string | null;
  /** Term said, «XIII». */
  term: string | null;
  /** All words but the excluded ones, short forms written out, accents kept. */
  phrase: string[];
  /** Words left when numbers, dates, quoted parts and words that only ask are taken out. */
  words: string[];
  /** Words of each part in quotation marks, wherever it stands. */
  phrases: string[][];
  /** Words and phrases with a minus before them: no hit may hold them. */
  excluded: string[];
  /** What a natural question is likely answered by; null when the query is no question. */
  prefers: Facets | null;
}

/** Words that only introduce a number or a date, or say whose number it is. */
const introductions = new RegExp(
  `(?<![a-z])(?:so hieu|so|ngay|thang|nam|ve|cua\\s+(?:${issuerNamePattern})(?:\\s+dang)?)(?![a-z])`,
  'g',
);

const until = /(?<![a-z])(?:truoc|den het|den|muon nhat|cham nhat|han chot|han)\s*(?:la\s*)?(?:ngay\s*)?$/;

/** Reads a query. Never throws: any text gives a plan, an empty one gives a plan without words. */
export function planQuery(query: string): QueryPlan {
  const text = cleanQuery(query);
  const { rest: typed, phrases, excluded } = readOperators(text);
  const folded = foldInPlace(typed);
  const codes = extractCodes(folded, typed);
  const found = extractDates(blank(folded, codes));
  const rest = takeOut(typed, folded, [...codes, ...found]);
  const question = readQuestion(rest);
  return {
    text,
    quoted: phrases.length === 1 && typed.trim() === '' && excluded.length === 0,
    codes,
    dates: [...new Set(found.map(({ token }) => token))],
    isUntil: found.some(({ start }) => until.test(folded.slice(0, start))),
    year: /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(blank(folded, codes))?.[1] ?? null,
    term: termIn(folded),
    phrase: [...phrases.flat(), ...wordsOf(expandShortForms(typed))],
    words: wordsOf(expandShortForms(question?.rest ?? rest)),
    phrases,
    excluded,
    prefers: question?.prefers ?? null,
  };
}

function blank(text: string, places: readonly { start: number; end: number }[]): string {
  return places.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}

/** The query without its numbers and dates, and without the words that only introduce them. */
function takeOut(text: string, folded: string, places: readonly { start: number; end: number }[]): string {
  if (places.length === 0) return text;
  const introduced = [...blank(folded, places).matchAll(introductions)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return blank(text, [...places, ...introduced]);
}
