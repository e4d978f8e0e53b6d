import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Library } from '../../core/library/library.ts';
import { bannerPath, banners } from '../banner.ts';
import { cardPath } from './card-path.ts';
import { type CardText, cardTexts } from './card-text.ts';
import { type DrawnPicture, publishPictures } from './picture-store.ts';

/** A picture made at build: what it shows, and its address without the site's base path. */
export type Picture = { path: string } & ({ card: CardText } | { banner: readonly string[] });

/** Work that goes on beside the build of the pages. */
export interface PictureJob {
  /** Waits for the pictures and puts them under `outDir`. Throws when a letter has no glyph. */
  finish(outDir: string): Promise<void>;
}

/** Every picture of a library: the social cards, then the banners. */
function picturesOf(library: Library): Picture[] {
  return [
    ...cardTexts(library).map((card) => ({ path: cardPath(card.id), card })),
    ...banners(library).map(({ id, lines }) => ({ path: bannerPath(id, 'png'), banner: lines })),
  ];
}

/** Starts drawing the pictures of a library on another core; `cacheDir` keeps those already drawn. */
export function startPictures(library: Library, options: { cacheDir: string }): PictureJob {
  const workerData = { pictures: picturesOf(library), folder: join(options.cacheDir, 'pictures') };
  const worker = new Worker(new URL('./picture-worker.ts', import.meta.url), { workerData });
  const drawn = once(worker, 'message') as Promise<[DrawnPicture[]]>;
  // A failure is reported by finish(), which runs later; a build that stops before must not wait for the pictures.
  drawn.catch(() => undefined);
  worker.unref();
  return {
    async finish(outDir) {
      worker.ref();
      const [pictures] = await drawn;
      await publishPictures(pictures, outDir);
    },
  };
}
