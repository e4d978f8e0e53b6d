import { expect, it } from 'vitest';
import { facetNames } from '../../../src/core/search/facets.ts';
import { readLibrary } from '../../../src/site/content-files.ts';
import { heldFacets } from '../../../src/site/search/record-facets.ts';
import { collectRecords } from '../../../src/site/search/records.ts';

it('offers just the values that records of the index have', async () => {
  const { library } = await readLibrary(process.cwd());
  const valuesOf = (all: readonly { [name: string]: readonly string[] | undefined }[]) =>
    Object.fromEntries(
      facetNames.map((name) => [name, [...new Set(all.flatMap((facets) => facets[name] ?? []))].sort()]),
    );
  const indexed = valuesOf(collectRecords(library).map(({ facets }) => facets));
  expect(indexed.kind?.length).toBeGreaterThan(3);
  expect(valuesOf(heldFacets(library))).toEqual(indexed);
});
