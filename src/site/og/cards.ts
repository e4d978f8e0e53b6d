import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Library } from '../../core/library/library.ts';
import { cardTexts } from './card-text.ts';

/** Work that goes on beside the build of the pages. */
export interface CardJob {
  /** Waits for the cards and puts them under `outDir`. Throws when a letter has no glyph. */
  finish(outDir: string): Promise<void>;
}

/** Starts drawing the social cards of a library on another core; `cacheDir` keeps those already drawn. */
export function startCards(library: Library, options: { cacheDir: string }): CardJob {
  const workerData = { texts: cardTexts(library), folder: join(options.cacheDir, 'cards') };
  const worker = new Worker(new URL('./card-worker.ts', import.meta.url), { workerData });
  const published = once(worker, 'message');
  // A failure is reported by finish(), which runs later; a build that stops before must not wait for the cards.
  published.catch(() => undefined);
  worker.unref();
  return {
    async finish(outDir) {
      worker.ref();
      worker.postMessage(outDir);
      await published;
      await worker.terminate();
    },
  };
}
