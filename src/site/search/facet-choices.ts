import { kinds } from '../../core/document/kind.ts';
import type { Library } from '../../core/library/library.ts';
import { audiences } from '../../core/plan/schema.ts';
import { type FacetName, facetNames, kindValue, partNames } from '../../core/search/facets.ts';
import { compareVietnamese } from '../../core/text/collation.ts';
import { readRoman } from '../../core/text/roman.ts';
import { browse } from '../../strings/browse.ts';
import { audienceWords, levelWords } from '../../strings/plan.ts';
import { partWords } from '../../strings/search-records.ts';
import { capitalize } from '../capitalize.ts';
import { heldFacets } from './record-facets.ts';

/** The values of one facet that the search page offers. */
export interface FacetChoices {
  name: FacetName;
  values: { value: string; label: string }[];
}

/** What the search page lets a reader choose: every value that a record of the index has, with its words, in a fixed order. */
export function facetChoices(library: Library): FacetChoices[] {
  const held = new Map(facetNames.map((name) => [name, new Set<string>()]));
  for (const facets of heldFacets(library))
    for (const name of facetNames) for (const value of facets[name] ?? []) held.get(name)?.add(value);
  return facetNames.map((name) => {
    const values = ordered(name, library).filter(({ value }) => held.get(name)?.delete(value));
    // Years, the latest first, and what no table knows are shown as they are.
    const others = [...(held.get(name) ?? [])]
      .sort()
      .reverse()
      .map((value) => ({ value, label: value }));
    return { name, values: [...values, ...others] };
  });
}

/** All values that a facet may have, with their words. */
function ordered(name: FacetName, library: Library): { value: string; label: string }[] {
  const rows: Record<FacetName, () => [value: string, label: string][]> = {
    part: () => partNames.map((part) => [part, partWords[part]]),
    kind: () => kinds.map(({ id, label }) => [kindValue(id), capitalize(label)]),
    term: () => termsOf(library).map((term) => [term.toLowerCase(), browse.termTitle(term)]),
    year: () => [],
    body: () =>
      [...library.bodies.values()]
        .sort((a, b) => compareVietnamese(a.name, b.name))
        .map(({ id, name: label }) => [id, label]),
    level: () => Object.entries(levelWords),
    campaign: () =>
      [...library.campaigns.values()]
        .sort((a, b) => (a.eventTo < b.eventTo ? 1 : -1))
        .map(({ id, shortName }) => [id, shortName]),
    audience: () => audiences.map((audience) => [audience, audienceWords[audience]]),
  };
  return rows[name]().map(([value, label]) => ({ value, label }));
}

function termsOf({ documents, campaigns }: Library): string[] {
  const all = [
    ...documents.map(({ data }) => data.term ?? ''),
    ...[...campaigns.values()].map(({ term }) => term),
  ];
  return [...new Set(all.filter(Boolean))].sort((a, b) => readRoman(b) - readRoman(a));
}
