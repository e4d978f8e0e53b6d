import type { Library } from '../core/library/library.ts';

/**
 * Astro bundles the pages apart from the integration that reads the content, but runs both in one process: the place
 * where the one leaves the library for the other is known to the whole process.
 */
const place = Symbol.for('hoc-nghi-quyet: library');
const shared = globalThis as { [place]?: () => Promise<Library> };

/**
 * Hands the library to the pages. A library is read and checked once a build; the development server gives a new one
 * after each change of the content.
 * @param give called at every question of a page; the same library must be the same object
 */
export function shareLibrary(give: () => Promise<Library>): void {
  shared[place] = give;
}

/**
 * The library that pages show.
 * @throws when the integration has not shared one
 */
export async function getLibrary(): Promise<Library> {
  const give = shared[place];
  if (!give) throw new Error('No library: the integration in src/site/integrations/library.ts has not run.');
  return give();
}
