import { type FacetName, facetNames, type Refinement } from './facets.ts';
import type { FullTextIndex } from './full-text.ts';
import { idsOf, narrowHits } from './narrow.ts';
import type { SearchOutcome } from './run.ts';

/** Number of hits by facet and value; values without hits are there with 0. */
export type FacetCounts = ReadonlyMap<FacetName, ReadonlyMap<string, number>>;

/** Most values of one facet that are counted, those of most records. */
const mostValues = 60;

/**
 * How many hits each value would leave. What is chosen in a facet does not shrink that facet's own counts; what is
 * chosen in the others does. Exact: hits are compared by id with the records that have the value.
 */
export async function countFacets(
  index: FullTextIndex,
  { all }: Pick<SearchOutcome, 'all'>,
  refinement: Refinement,
): Promise<FacetCounts> {
  const values = (await index.values?.()) ?? {};
  const counts = new Map<FacetName, ReadonlyMap<string, number>>();
  for (const name of facetNames) {
    const own = (values[name] ?? []).slice(0, mostValues);
    if (own.length === 0) continue;
    const { [name]: _, ...others } = refinement.facets;
    const left = await narrowHits(index, all, { ...refinement, facets: others, sort: 'relevance' });
    const sets = await Promise.all(own.map((value) => idsOf(index, { facets: { [name]: [value] } })));
    counts.set(
      name,
      new Map(own.map((value, at) => [value, left.filter(({ hit }) => sets[at]?.has(hit.id)).length])),
    );
  }
  return counts;
}
