import type { FacetName } from './facets.ts';

/** Names of the index's filters by facet: the same as in the address of the search page. */
export const facetFilters: Readonly<Record<FacetName, string>> = {
  part: 'phan',
  kind: 'loai',
  term: 'khoa',
  year: 'nam',
  body: 'co-quan',
  level: 'cap',
  campaign: 'dot',
  audience: 'doi-tuong',
};

/** Name of the filter by document («trong văn bản này»). */
export const withinFilter = 'trong';

/** Name of the key that the index sorts by. */
export const dateSort = 'ngay';

/** Name of the filter by month, «202207»: it tells the order of records that stand in different parts of an index. */
export const monthFilter = 'thang';
