import { type Facets, facetNames, type Refinement } from './facets.ts';
import type { FullTextIndex, IndexSearch } from './full-text.ts';
import { quote } from './normalize.ts';
import { compareRanked, type RankedHit } from './rank.ts';

type Ids = ReadonlySet<string>;

/** Ids of the records with a value or of a document, kept for each index: they do not change while a page is open. */
const kept = new WeakMap<FullTextIndex, Map<string, Promise<Ids>>>();

/** Keeps hits that have a value of every chosen facet and are in the chosen document, in the chosen order. */
export async function narrowHits(
  index: FullTextIndex,
  hits: readonly RankedHit[],
  { facets, within, sort }: Refinement,
): Promise<RankedHit[]> {
  const wanted: IndexSearch[] = facetNames
    .filter((name) => facets[name]?.length)
    .map((name) => ({ facets: { [name]: facets[name] } }));
  if (within) wanted.push({ within });
  const sets = await Promise.all(wanted.map((search) => idsOf(index, search)));
  const left = hits.filter(({ hit }) => sets.every((ids) => ids.has(hit.id)));
  if (sort === 'relevance') return left;
  const places = (await index.byDate?.()) ?? new Map<string, number>();
  const direction = sort === 'newest' ? -1 : 1;
  // What has no date stands last in either order.
  const place = ({ hit }: RankedHit) => places.get(hit.id) ?? Number.POSITIVE_INFINITY * direction;
  return left.sort((a, b) => (place(a) === place(b) ? 0 : direction * (place(a) - place(b))));
}

/** Leaves out the hits that hold an excluded word, phrase or number. */
export async function leaveOut(
  index: FullTextIndex,
  hits: readonly RankedHit[],
  excluded: readonly string[],
): Promise<RankedHit[]> {
  if (excluded.length === 0) return [...hits];
  const found = await Promise.all(excluded.map((text) => index.search(quote([text]))));
  const out = new Set(found.flat().map(({ id }) => id));
  return hits.filter(({ hit }) => !out.has(hit.id));
}

/** What a preferred value is worth to a phrase, and to a hit without the phrase by its own score: words that stand apart stay low. */
const preferredWeights = { phrase: 600, share: 0.8, sign: 50, signShare: 0.3 } as const;

/**
 * Puts hits with all of the preferred values before others of their worth, and before all of them those with more of
 * the signs of an answer.
 */
export async function preferHits(
  index: FullTextIndex,
  hits: readonly RankedHit[],
  prefers: Facets,
  signs: readonly string[] = [],
): Promise<RankedHit[]> {
  const signed = await Promise.all(
    signs.map(async (sign) => new Set((await index.search(quote([sign]))).map(({ id }) => id))),
  );
  const names = facetNames.filter((name) => prefers[name]?.length);
  if (names.length + signs.length === 0) return [...hits];
  const sets = await Promise.all(names.map((name) => idsOf(index, { facets: { [name]: prefers[name] } })));
  return hits
    .map((ranked) => {
      const { hit, isPhrase, score } = ranked;
      const held = signed.filter((ids) => ids.has(hit.id)).length;
      const ofSigns = held * (isPhrase ? preferredWeights.sign : preferredWeights.signShare * score);
      const isPreferred = names.length > 0 && sets.every((ids) => ids.has(hit.id));
      const ofParts = isPhrase ? preferredWeights.phrase : preferredWeights.share * score;
      const weight = ofSigns + (isPreferred ? ofParts : 0);
      return { ...ranked, score: score + Math.min(weight, 1.2 * preferredWeights.phrase) };
    })
    .sort(compareRanked);
}

/** Ids of the records that a search without words gives; asked once for each index. */
export function idsOf(index: FullTextIndex, search: IndexSearch): Promise<Ids> {
  const sets = kept.get(index) ?? new Map<string, Promise<Ids>>();
  kept.set(index, sets);
  const key = JSON.stringify(search);
  const known = sets.get(key);
  if (known) return known;
  const made = index.search(null, search).then((hits) => new Set(hits.map(({ id }) => id)));
  sets.set(key, made);
  // A search that failed is tried again the next time.
  made.catch(() => sets.delete(key));
  return made;
}
