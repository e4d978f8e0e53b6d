import type { IndexHit } from './full-text.ts';

/** The evidence that a set of words gives, search by search. */
export interface WordEvidence {
  /** Number of words searched. */
  count: number;
  /** Records with all the words as prefixes, anywhere. */
  main: readonly IndexHit[];
  /** Records with the words side by side, in order. */
  phrase: readonly IndexHit[];
  /** The same, marks as typed; empty when nothing was typed with marks. */
  exact: readonly IndexHit[];
  /** True when the library holds the words (mend.ts): words that it does not hold are near to nothing. */
  areKnown: boolean;
  /** Records with most of the words side by side: all but the first, all but the last, all but a leading kind of document. */
  parts: readonly (readonly IndexHit[])[];
  /** Records for each pair of neighbouring words. */
  pairs: readonly (readonly IndexHit[])[];
  /** Records that hold each word whole, with its marks when it was typed with marks and so held. */
  singles: readonly { hits: readonly IndexHit[]; isFigure: boolean }[];
}

/** A record with its place in the list. */
export interface RankedHit {
  hit: IndexHit;
  score: number;
  /** True when the searched words stand in the record as one phrase. */
  isPhrase: boolean;
}

/** Above any sum of the other weights, so that a phrase always comes first. */
const phraseWeight = 1000;
/** More than that a likely kind of answer holds other words of the same letters (narrow.ts). */
const exactWeight = 800;
/** What most of the words are worth as a phrase: more than all of them apart. */
const partWeight = 2;
/** What is left of Pagefind's own score where no two words stand together. */
const scatteredShare = 0.4;
/** What even the commonest pair is worth: more than words that stand apart. */
const pairWeight = 0.2;
/** What a word by itself is worth, and how rare it must be to bring a record without the other words. */
const singleWeight = 0.8;
/** A year or an amount is meant as it stands, and has no other spelling. */
const figureWeight = 4;
const rareWord = 0.6;

/**
 * Orders records by phrase, then by parts of it, rare pairs of neighbours, Pagefind's own score and the longest run of words
 * that stand together: phrase first, then 2 + score/max for each part,
 * 2·Σ idf(pair) + 0.8·Σ idf(whole word) + 2·score/max + 3·((L−1)/(k−1))² + 3 when L ≥ k.
 *
 * @returns best first, and whether there was any evidence of nearness at all
 */
export function rankHits(evidence: WordEvidence): { hits: RankedHit[]; isNear: boolean } {
  const { count, main, phrase, exact, parts, pairs, singles, areKnown } = evidence;
  const ranked = new Map<string, RankedHit>();
  const top = Math.max(...main.map((hit) => hit.score), 1e-9);
  let isNear = phrase.length > 0;

  for (const hit of main) {
    const run = longestRun(hit.words);
    if (areKnown && count > 1 && run >= Math.min(3, count)) isNear = true;
    const own = ((count > 2 && run < 2 ? scatteredShare : 1) * 2 * hit.score) / top;
    ranked.set(hit.id, { hit, score: own + runScore(run, count), isPhrase: false });
  }
  for (const hits of parts) {
    if (areKnown && hits.length > 0) isNear = true;
    const topOfPart = Math.max(...hits.map((hit) => hit.score), 1e-9);
    for (const hit of hits) add(ranked, hit, partWeight + hit.score / topOfPart);
  }
  const most = Math.max(
    main.length,
    ...[...pairs, ...singles.map(({ hits }) => hits)].map((hits) => hits.length),
  );
  for (const hits of pairs) {
    if (areKnown && hits.length > 0) isNear = true;
    const weight = 2 * rarity(hits.length, most) + pairWeight;
    for (const hit of hits) add(ranked, hit, weight);
  }
  for (const { hits, isFigure } of count > 1 ? singles : []) {
    const rare = rarity(hits.length, most);
    const weight = (isFigure ? figureWeight : singleWeight) * rare;
    for (const hit of hits) if (rare > rareWord || ranked.has(hit.id)) add(ranked, hit, weight);
  }
  const phraseTop = Math.max(...phrase.map((hit) => hit.score), 1e-9);
  for (const hit of phrase) {
    add(ranked, hit, phraseWeight + (2 * hit.score) / phraseTop);
    // The phrase's own hit is kept, so that the excerpt stands on the phrase.
    Object.assign(ranked.get(hit.id) as RankedHit, { hit, isPhrase: true });
  }
  for (const hit of exact) add(ranked, hit, exactWeight);
  return { hits: [...ranked.values()].sort(compareRanked), isNear };
}

/** Higher score first; equal scores keep a fixed order. */
export function compareRanked(a: RankedHit, b: RankedHit): number {
  return b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1);
}

/** Longest run of consecutive places: [3, 4, 5, 9] → 3. */
export function longestRun(places: readonly number[]): number {
  const sorted = [...places].sort((a, b) => a - b);
  let best = 0;
  let run = 0;
  let last = Number.NaN;
  for (const place of sorted) {
    if (place === last) continue;
    run = place === last + 1 ? run + 1 : 1;
    last = place;
    best = Math.max(best, run);
  }
  return best;
}

function runScore(run: number, count: number): number {
  if (count < 2) return 0;
  return 3 * ((Math.min(run, count) - 1) / (count - 1)) ** 2 + (run >= count ? 3 : 0);
}

/** A pair found in few records says more: near 1 for a single record, 0 for the commonest of the query. */
function rarity(found: number, most: number): number {
  return found === 0 ? 0 : Math.log((most + 1) / (found + 1)) / Math.log(most + 2);
}

function add(ranked: Map<string, RankedHit>, hit: IndexHit, score: number): void {
  const known = ranked.get(hit.id);
  if (known) known.score += score;
  else ranked.set(hit.id, { hit, score, isPhrase: false });
}
