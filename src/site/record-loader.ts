import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../core/content/entry.ts';
import { collections, readCollection } from './content-files.ts';

/**
 * Loads a collection's front matter into Astro's store and leaves the texts on disk.
 * What is wrong with a file is reported by the library integration before any loader runs, so bad files are left out.
 */
export function recordLoader(name: CollectionName): Loader {
  return {
    name: `record-loader:${name}`,
    load: async ({ config, store, watcher, parseData }) => {
      const root = fileURLToPath(config.root);
      const load = async () => {
        store.clear();
        for (const { entry } of await readCollection(root, name)) {
          if (!entry) continue;
          const data = await parseData({ id: entry.id, data: { ...entry.data }, filePath: entry.file });
          store.set({ id: entry.id, data, filePath: entry.file });
        }
      };
      await load();
      const folder = path.join(root, 'content', collections[name].folder);
      watcher?.add(folder);
      watcher?.on('all', (_event, file) => {
        if (file.startsWith(folder)) void load();
      });
    },
  };
}
