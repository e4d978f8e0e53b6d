import { type KindId, kindOf } from '../document/kind.ts';
import { slugify } from '../text/vietnamese.ts';
import { facetFilters, withinFilter } from './index-names.ts';

/** The ways to narrow a list of hits, in the order in which they are offered. */
export const facetNames = ['part', 'kind', 'term', 'year', 'body', 'level', 'campaign', 'audience'] as const;
export type FacetName = (typeof facetNames)[number];

/** What a record is: its own type, and the first facet. */
export const partNames = ['van-ban', 'hoi-dap', 'tai-lieu', 'viec-va-han', 'thuat-ngu', 'dot-hoc'] as const;
export type PartName = (typeof partNames)[number];

/**
 * Values by facet, ASCII codes and ids only: kind «nghi-quyet» (`kindValue`), term «xiii», year «2022», body, campaign
 * and audience by their ids, level by its name in the body's data. Within a facet any value will do.
 */
export type Facets = Partial<Record<FacetName, readonly string[]>>;

/** What a reader chose beside the words. */
export interface Refinement {
  facets: Facets;
  sort: 'relevance' | 'newest' | 'oldest';
  /** Id of the document that is searched alone («trong văn bản này»). */
  within: string | null;
}

/** Nothing chosen. */
export const noRefinement: Refinement = { facets: {}, sort: 'relevance', within: null };

const sorts = { newest: 'moi-nhat', oldest: 'cu-nhat' } as const;
const value = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Most values of one facet, and longest value: an address is typed by anybody. */
const limits = { values: 24, length: 120 } as const;

/** The value of a kind in the facet `kind`: 'regulation' → «quy-dinh». Two kinds share a code, no two a name. */
export function kindValue(id: KindId): string {
  return slugify(kindOf(id).label);
}

/** Reads what was chosen from the address; whatever is not a value is left out. */
export function readRefinement(address: URLSearchParams): Refinement {
  const facets: Facets = {};
  for (const name of facetNames) {
    const values = (address.get(facetFilters[name]) ?? '').split(',', 2 * limits.values).filter(isValue);
    const known = [...new Set(values)].slice(0, limits.values);
    if (known.length > 0) facets[name] = known;
  }
  const asked = address.get('sap-xep');
  const sort = asked === sorts.newest ? 'newest' : asked === sorts.oldest ? 'oldest' : 'relevance';
  const within = address.get(withinFilter) ?? '';
  return { facets, sort, within: isValue(within) ? within : null };
}

/** The address of what was chosen, facets in their order; empty when nothing is chosen. */
export function writeRefinement({ facets, sort, within }: Refinement): URLSearchParams {
  const address = new URLSearchParams();
  for (const name of facetNames) {
    const values = facets[name] ?? [];
    if (values.length > 0) address.set(facetFilters[name], values.join(','));
  }
  if (sort !== 'relevance') address.set('sap-xep', sorts[sort]);
  if (within) address.set(withinFilter, within);
  return address;
}

function isValue(text: string): boolean {
  return text.length <= limits.length && value.test(text);
}
