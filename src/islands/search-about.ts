import type { Landing } from '../core/search/landing.ts';
import { searchPageText } from '../strings/search-page.ts';
import type { FilterForm } from './search-filters.ts';
import type { NamedLibrary } from './search-libraries.ts';

/** One line about a hit: part of the library, year, body, and the library when it is not this site's. */
export function aboutHit(
  { library, facets }: Landing,
  filters: FilterForm | null,
  libraries: readonly NamedLibrary[],
): string {
  const named = (['part', 'body', 'year'] as const).flatMap((name) => {
    const [value] = facets?.[name] ?? [];
    return value && filters ? [filters.labelOf(name, value)] : [];
  });
  const other = libraries.find(({ id }) => id === library);
  return [...named, ...(other ? [searchPageText.fromLibrary(other.name)] : [])].join(' · ');
}
