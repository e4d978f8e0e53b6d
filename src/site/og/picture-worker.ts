import { parentPort, workerData } from 'node:worker_threads';
import { drawMissingPictures, publishPictures } from './picture-store.ts';
import type { Picture } from './pictures.ts';

const { pictures, folder } = workerData as { pictures: Picture[]; folder: string };
const asked = new Promise<string>((resolve) => parentPort?.once('message', resolve));
// Awaited at the top, so that a letter without a glyph ends the thread with its error.
const drawn = await drawMissingPictures(pictures, folder);
await publishPictures(drawn, await asked);
parentPort?.postMessage('published');
