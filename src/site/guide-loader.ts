import { glob, type Loader } from 'astro/loaders';
import { getLibrary } from './library.ts';

/** Guides are MDX that Astro renders: read from their files, but for those that the library leaves out. */
export function guideLoader(): Loader {
  const files = glob({
    pattern: '*.mdx',
    base: './content/tai-lieu',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });
  return {
    ...files,
    name: 'guide-loader',
    load: async (context) => {
      await files.load(context);
      const open = new Set((await getLibrary()).guides.map(({ id }) => id));
      for (const id of context.store.keys()) if (!open.has(id)) context.store.delete(id);
    },
  };
}
