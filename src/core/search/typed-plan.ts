import { extractCodes } from './codes.ts';
import { extractDates } from './dates.ts';
import { issuerNamePattern } from './issuer-words.ts';
import { expandShortForms, termIn } from './names.ts';
import { cleanQuery, foldInPlace, wordsOf } from './normalize.ts';
import { readOperators } from './operators.ts';
import type { QueryPlan } from './query-plan.ts';

/** Words that only introduce a number or a date, or say whose number it is. */
const introductions = new RegExp(
  `(?<![a-z])(?:so hieu|so|ngay|thang|nam|ve|cua\\s+(?:${issuerNamePattern})(?:\\s+dang)?)(?![a-z])`,
  'g',
);

const until = /(?<![a-z])(?:truoc|den het|den|muon nhat|cham nhat|han chot|han)\s*(?:la\s*)?(?:ngay\s*)?$/;

/**
 * Reads a query as it is typed, for the number door: questions and named events are not looked for. `rest` is the query
 * without its signs, numbers and dates. Never throws: any text gives a plan, an empty one gives a plan without words.
 */
export function planTyped(query: string): { plan: QueryPlan; rest: string } {
  const text = cleanQuery(query);
  const { rest: typed, phrases, excluded } = readOperators(text);
  const folded = foldInPlace(typed);
  const codes = extractCodes(folded, typed);
  const found = extractDates(blank(folded, codes));
  const rest = takeOut(typed, folded, [...codes, ...found]);
  const plan: QueryPlan = {
    text,
    quoted: phrases.length === 1 && typed.trim() === '' && excluded.length === 0,
    codes,
    dates: [...new Set(found.map(({ token }) => token))],
    isUntil: found.some(({ start }) => until.test(folded.slice(0, start))),
    year: /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(blank(folded, codes))?.[1] ?? null,
    term: termIn(folded),
    phrase: [...phrases.flat(), ...wordsOf(expandShortForms(typed))],
    words: wordsOf(expandShortForms(rest)),
    phrases,
    excluded,
    event: null,
    prefers: null,
    signs: [],
  };
  return { plan, rest };
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
