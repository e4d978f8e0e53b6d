import type { Loader } from 'astro/loaders';

/**
 * A loader that leaves Astro's store empty. The collection stands for its schema alone: Astro makes of it what editors
 * complete and check front matter with. Pages have the library (library.ts), read and checked before any loader runs;
 * to keep the records in the store as well took a fifth of the build.
 */
export function schemaOnly(): Loader {
  return { name: 'schema-only', load: async () => undefined };
}
