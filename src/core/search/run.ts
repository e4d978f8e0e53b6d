import { noRefinement, type Refinement } from './facets.ts';
import type { FullTextIndex, IndexHit } from './full-text.ts';
import { eventIn } from './names.ts';
import { leaveOut, narrowHits, preferHits } from './narrow.ts';
import { quote } from './normalize.ts';
import type { QueryPlan } from './query-plan.ts';
import { compareRanked, type RankedHit } from './rank.ts';
import { searchTokens } from './token-search.ts';
import { searchWords } from './word-search.ts';

/** What the full-text search gives. */
export interface SearchOutcome {
  /** Hits that meet what was chosen, in the chosen order. */
  hits: RankedHit[];
  /** All hits of the query, whatever was chosen: for the counts of the filters. */
  all: RankedHit[];
  /** True when nothing stands together as typed: the list is a guess and says so. */
  isLowConfidence: boolean;
  /** The words that were searched, mended. */
  searched: string[];
}

/** Hits before anything is taken away. */
type Found = Pick<SearchOutcome, 'hits' | 'isLowConfidence' | 'searched'>;

/** Most results of a guess. */
const mostGuesses = 20;

/** The plenum that a query names outweighs a phrase about another one, but not the very words of the query. */
const eventWeight = 4000;

/** What is said about it with words far from those of the query stands behind a phrase about another one. */
const farEventWeight = 900;
const nearShare = 0.4;

/** A record in which the question stands as it was typed is the answer. */
const askedWeight = 5000;

/** Above any other weight: what holds the whole query, as it was typed, comes first whatever else the query may mean. */
const wholeWeight = 100_000;

/**
 * Runs a plan on the index: numbers and dates as exact tokens, quoted parts as they stand, words by phrase (rank.ts),
 * without the excluded ones. The same code runs in the browser and in tests.
 */
export async function runPlan(
  index: FullTextIndex,
  plan: QueryPlan,
  refinement: Refinement = noRefinement,
): Promise<SearchOutcome> {
  const { hits, isLowConfidence, searched } = await find(index, plan);
  const left = await leaveOut(index, hits, plan.excluded);
  const all = isLowConfidence ? left.slice(0, mostGuesses) : left;
  return { hits: await narrowHits(index, all, refinement), all, isLowConfidence, searched };
}

async function find(index: FullTextIndex, plan: QueryPlan): Promise<Found> {
  const phrases = plan.phrases.length > 0 ? await searchPhrases(index, plan.phrases) : null;
  const rest = phrases ? { ...plan, phrase: plan.words } : plan;
  const found = await findUnquoted(index, rest);
  if (!phrases) return found;
  const isAlone = plan.words.length === 0 && plan.codes.length === 0 && plan.dates.length === 0;
  const others = new Map(found.hits.map((ranked) => [ranked.hit.id, ranked.score]));
  const hits = isAlone
    ? phrases
    : phrases.map((ranked) => ({ ...ranked, score: ranked.score + 10 * (others.get(ranked.hit.id) ?? 0) }));
  return {
    hits: hits.sort(compareRanked),
    isLowConfidence: false,
    searched: [...plan.phrases.flat(), ...found.searched],
  };
}

/** Records that hold every quoted part, by the sum of their scores. */
async function searchPhrases(
  index: FullTextIndex,
  phrases: readonly (readonly string[])[],
): Promise<RankedHit[]> {
  const found = await Promise.all(phrases.map((words) => index.search(quote(words))));
  const [first, ...rest] = found.map((hits) => new Map(hits.map((hit) => [hit.id, hit])));
  return [...(first?.values() ?? [])]
    .filter(({ id }) => rest.every((hits) => hits.has(id)))
    .map((hit: IndexHit) => {
      const score = rest.reduce((sum, hits) => sum + (hits.get(hit.id)?.score ?? 0), hit.score);
      return { hit, score, isPhrase: true };
    })
    .sort(compareRanked);
}

async function findUnquoted(index: FullTextIndex, plan: QueryPlan): Promise<Found> {
  const tokens = await searchTokens(index, plan);
  if (tokens === null) {
    const words = plan.codes.length > 0 ? plan.phrase : plan.words;
    const ofEvent = await findOfEvent(index, plan);
    const found = ofEvent ?? (await findPreferred(index, plan, words, plan.prefers !== null));
    const asked = plan.prefers ? await raise(index, found, askedWords(plan), askedWeight) : found;
    return plan.prefers || ofEvent ? raise(index, asked, plan.phrase, wholeWeight) : found;
  }
  if (plan.words.length === 0) return { hits: tokens, isLowConfidence: false, searched: plan.phrase };
  if (tokens.length === 0) return findWords(index, plan.words);
  const others = await searchWords(index, plan.words, true);
  const byWords = new Map(others.hits.map((ranked) => [ranked.hit.id, ranked]));
  const both = tokens.map((ranked) => {
    const words = byWords.get(ranked.hit.id);
    // A phrase of the other words outweighs whether the document bears the number or cites it.
    return words ? { ...ranked, hit: words.hit, score: ranked.score + 10 * words.score } : ranked;
  });
  const hits = plan.prefers
    ? await preferHits(index, both, plan.prefers, plan.signs)
    : both.sort(compareRanked);
  const found = { hits, isLowConfidence: false, searched: plan.phrase };
  return raise(index, found, plan.phrase, wholeWeight);
}

/** What is said about a plenum or congress; null when the query names none, nothing else, or one that is not held. */
async function findOfEvent(index: FullTextIndex, plan: QueryPlan): Promise<Found | null> {
  const { event, words } = plan;
  if (!event || event.words.length === 0) return null;
  const own = new Set((await index.search(quote([event.token]))).map(({ id }) => id));
  if (own.size === 0) return null;
  const [{ hits, ...found }, asTyped] = await Promise.all([
    findPreferred(index, plan, event.words, true),
    index.search(quote(words)),
  ]);
  const byId = new Map(hits.map((ranked) => [ranked.hit.id, ranked]));
  for (const hit of asTyped) {
    const score = askedWeight + (byId.get(hit.id)?.score ?? 0);
    byId.set(hit.id, { hit, score, isPhrase: true });
  }
  const ofOwn = [...byId.values()].filter(({ hit }) => own.has(hit.id));
  const best = Math.max(...ofOwn.filter(({ isPhrase }) => !isPhrase).map(({ score }) => score), 0);
  const weighed = [...byId.values()].map((ranked) => {
    if (!own.has(ranked.hit.id)) return ranked;
    const isFar = !ranked.isPhrase && ranked.score < nearShare * best;
    return { ...ranked, score: ranked.score + (isFar ? farEventWeight : eventWeight) };
  });
  const isLowConfidence = found.isLowConfidence && asTyped.length === 0;
  return { ...found, isLowConfidence, hits: weighed.sort(compareRanked), searched: words };
}

/** The words; of a question the likely kinds of answer first, among them those with its signs. */
async function findPreferred(
  index: FullTextIndex,
  { prefers, signs }: QueryPlan,
  words: readonly string[],
  isPart: boolean,
): Promise<Found> {
  const found = await findWords(index, words, isPart);
  return prefers ? { ...found, hits: await preferHits(index, found.hits, prefers, signs) } : found;
}

async function findWords(index: FullTextIndex, words: readonly string[], isPart = false): Promise<Found> {
  const { hits, isNear, searched } = await searchWords(index, words, isPart);
  return { hits, isLowConfidence: hits.length > 0 && !isNear, searched };
}

/** A question of a booklet, or a heading in the form of one, as it was typed, but for the plenum that it names. */
function askedWords({ phrase }: QueryPlan): readonly string[] {
  return eventIn(phrase)?.words ?? phrase;
}

/** Gives the records that hold the words side by side so much more weight. */
async function raise(
  index: FullTextIndex,
  found: Found,
  words: readonly string[],
  weight: number,
): Promise<Found> {
  const asked = words.length > 0 ? await index.search(quote(words)) : [];
  if (asked.length === 0) return found;
  const byId = new Map(found.hits.map((ranked) => [ranked.hit.id, ranked]));
  for (const hit of asked)
    byId.set(hit.id, { hit, score: weight + (byId.get(hit.id)?.score ?? 0), isPhrase: true });
  return { ...found, hits: [...byId.values()].sort(compareRanked), isLowConfidence: false };
}
