import { tokenOf } from './codes.ts';
import type { FullTextIndex, IndexHit } from './full-text.ts';
import { foldInPlace, markD } from './normalize.ts';
import type { QueryPlan } from './query-plan.ts';
import { compareRanked, type RankedHit, rankHits } from './rank.ts';
import { ownToken, studiedToken } from './tokens.ts';
import { hasTypingKeys, undoTypingKeys } from './typing-keys.ts';

/** What the full-text search gives. */
export interface SearchOutcome {
  hits: RankedHit[];
  /** True when nothing stands together as typed: the list is a guess and says so. */
  isLowConfidence: boolean;
  /** The words that were searched, typing keys undone. */
  searched: string[];
}

/** Most words that are searched, and most results of a guess. */
const limits = { words: 24, pairs: 12, guesses: 20 } as const;

const nothing: SearchOutcome = { hits: [], isLowConfidence: false, searched: [] };

/**
 * Runs a plan on the index. Numbers and dates are looked up as exact tokens, so that a number that is nowhere
 * finds nothing («999-NQ/TW»); words rank by phrase (see rank.ts). The same code runs in the browser and in tests.
 */
export async function runPlan(index: FullTextIndex, plan: QueryPlan): Promise<SearchOutcome> {
  if (plan.quoted) {
    const hits = await index.search(quote(plan.phrase));
    return { hits: hits.map(asPhrase), isLowConfidence: false, searched: plan.phrase };
  }
  const tokens = await findTokens(index, plan);
  if (tokens === null) return searchWords(index, plan.phrase);
  if (tokens.length > 0 && plan.words.length > 0) {
    const { hits } = await searchWords(index, plan.words);
    const byWords = new Map(hits.map((ranked) => [ranked.hit.id, ranked]));
    const both = tokens.map((ranked) => {
      const words = byWords.get(ranked.hit.id);
      // A phrase of the other words outweighs whether the document bears the number or cites it.
      return words ? { ...ranked, hit: words.hit, score: ranked.score + 10 * words.score } : ranked;
    });
    return { hits: both.sort(compareRanked), isLowConfidence: false, searched: plan.phrase };
  }
  if (tokens.length > 0 || plan.words.length === 0)
    return { ...nothing, hits: tokens, searched: plan.phrase };
  return searchWords(index, plan.words);
}

/**
 * Records that hold the numbers and dates of the plan, those that hold more of them first.
 * Null when the plan has none, or when «trung ương 5» turned out to be no number but a plenum.
 */
async function findTokens(index: FullTextIndex, plan: QueryPlan): Promise<RankedHit[] | null> {
  const wanted = [...plan.codes.map(tokenOf), ...plan.dates];
  if (wanted.length === 0) return null;
  const lookUps = [
    ...wanted.map((token) => ({ token, weight: 10_000 })),
    // The document that bears the number comes before those that cite it, one under study before its namesakes;
    // without a body, the centre's comes first.
    ...plan.codes.map((code) => ({ token: ownToken(tokenOf(code)), weight: 6_000 })),
    ...plan.codes.map((code) => ({ token: studiedToken(tokenOf(code)), weight: 500 })),
    ...plan.codes
      .filter((code) => !code.issuer)
      .map((code) => ({ token: tokenOf({ ...code, issuer: 'tw' }), weight: 3_000 })),
    ...plan.codes.flatMap((code) =>
      plan.year ? [{ token: ownToken(tokenOf(code), plan.year), weight: 20_000 }] : [],
    ),
    // Dates are also looked up as they are printed, for their place in the text.
    ...plan.dates.flatMap(printedDates).map((token) => ({ token, weight: 1 })),
  ];
  const found = await Promise.all(lookUps.map(({ token }) => index.search(quote([token]))));
  const ranked = new Map<string, RankedHit>();
  for (const [at, { weight }] of lookUps.entries()) {
    const hits = found[at] ?? [];
    const top = Math.max(...hits.map((hit) => hit.score), 1e-9);
    for (const hit of hits) {
      const known = ranked.get(hit.id) ?? (weight === 10_000 ? { hit, score: 0, isPhrase: false } : null);
      if (!known) continue;
      if (hit.words.length > known.hit.words.length) known.hit = hit;
      known.score += weight + hit.score / top;
      ranked.set(hit.id, known);
    }
  }
  // «chương trình 10» inside a sentence and a bare «18» may be no number of a document.
  const isGuess = plan.codes.every(
    ({ kind, issuer, maybePlenum }) => maybePlenum || !(kind || issuer) || (!issuer && plan.words.length > 0),
  );
  if (ranked.size === 0 && isGuess) return null;
  return [...ranked.values()].sort(compareRanked);
}

async function searchWords(index: FullTextIndex, typed: readonly string[]): Promise<SearchOutcome> {
  if (typed.length === 0) return nothing;
  const words = await undoKeys(index, typed.slice(0, limits.words));
  const hasMarks = words.some((word) => foldInPlace(word) !== word);
  const neighbours =
    words.length > 2 ? words.slice(1, limits.pairs).map((word, at) => [words[at] as string, word]) : [];
  // A bare number has no useful prefix: «999» would find «9».
  const main = words.some((word) => /\D/.test(word)) ? await index.search(markD(words.join(' '))) : [];
  const [phrase, exact, ...pairs] = await Promise.all([
    index.search(quote(words)),
    hasMarks && words.length <= 3 ? index.search(quote(words), { exact: true }) : [],
    ...neighbours.map((pair) => index.search(quote(pair))),
  ]);
  const areKnown = await knowsAll(index, words.slice(0, -1));
  const { hits, isNear } = rankHits({ count: words.length, main, phrase, exact, pairs, areKnown });
  return {
    hits: isNear ? hits : hits.slice(0, limits.guesses),
    isLowConfidence: hits.length > 0 && !isNear,
    searched: words,
  };
}

/** True when every word stands in the library, with its marks when it was typed with marks. */
async function knowsAll(index: FullTextIndex, words: readonly string[]): Promise<boolean> {
  const found = await Promise.all(
    words.map((word) => index.search(quote([word]), { exact: foldInPlace(word) !== word })),
  );
  return found.every((hits) => hits.length > 0);
}

/** Undoes typing keys in words that the library does not hold as they stand. */
async function undoKeys(index: FullTextIndex, words: readonly string[]): Promise<string[]> {
  return Promise.all(
    words.map(async (word) => {
      if (!hasTypingKeys(word)) return word;
      const known = await index.search(quote([word]));
      return known.length > 0 ? word : undoTypingKeys(word);
    }),
  );
}

/** «20220805» → «5/8/2022» and «05/08/2022»; «202208» → «8/2022»; other tokens are not printed so. */
function printedDates(token: string): string[] {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)?$/.exec(token) ?? [];
  if (!month) return [];
  if (!day) return [`${Number(month)}/${year}`];
  return [`${Number(day)}/${Number(month)}/${year}`, `${day}/${month}/${year}`];
}

function asPhrase(hit: IndexHit): RankedHit {
  return { hit, score: hit.score, isPhrase: true };
}

function quote(words: readonly string[]): string {
  return `"${markD(words.join(' '))}"`;
}
