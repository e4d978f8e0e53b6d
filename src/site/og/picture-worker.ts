import { parentPort, workerData } from 'node:worker_threads';
import { drawMissingPictures } from './picture-store.ts';
import type { Picture } from './pictures.ts';

const { pictures, folder } = workerData as { pictures: Picture[]; folder: string };
// Awaited at the top, so that a letter without a glyph ends the thread with its error.
parentPort?.postMessage(await drawMissingPictures(pictures, folder));
