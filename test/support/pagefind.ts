import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type FullTextIndex, rankingWeights } from '../../src/core/search/full-text.ts';
import { createPagefindIndex, type Pagefind } from '../../src/islands/pagefind-index.ts';

interface PagefindModule {
  createInstance(options: object): Pagefind & { init(): Promise<void> };
}

let isFileFetchReady = false;

/** Lets Pagefind's browser code read `file:` addresses, which Node's fetch refuses. */
export function allowFileFetch(): void {
  if (isFileFetchReady) return;
  isFileFetchReady = true;
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    if (!address.startsWith('file:')) return network(input, init);
    try {
      return new Response(readFileSync(fileURLToPath(address.replace(/\?.*$/, ''))));
    } catch {
      return new Response('', { status: 404 });
    }
  };
}

/** Opens a built index folder in Node, fresh: results of unquoted searches depend on what was searched before. */
export async function openPagefind(folder: string, ranking: object = rankingWeights): Promise<Pagefind> {
  allowFileFetch();
  // Pagefind's script is an ES module and asks the nearest package.json.
  await writeFile(path.join(folder, 'package.json'), '{"type":"module"}');
  const module = (await import(
    /* @vite-ignore */ pathToFileURL(path.join(folder, 'pagefind.js')).href
  )) as PagefindModule;
  const pagefind = module.createInstance({
    basePath: `${pathToFileURL(folder).href}/`,
    baseUrl: '/',
    ranking,
  });
  await pagefind.init();
  return pagefind;
}

/** The same, as our search uses it. */
export async function openIndex(folder: string): Promise<FullTextIndex> {
  return createPagefindIndex(await openPagefind(folder), {
    readWords: async () => JSON.parse(readFileSync(path.join(folder, 'words.json'), 'utf8')) as string[],
  });
}
