import { parentPort, workerData } from 'node:worker_threads';
import { drawMissingCards, publishCards } from './card-store.ts';
import type { CardText } from './card-text.ts';

const { texts, folder } = workerData as { texts: CardText[]; folder: string };
const asked = new Promise<string>((resolve) => parentPort?.once('message', resolve));
// Awaited at the top, so that a letter without a glyph ends the thread with its error.
await drawMissingCards(texts, folder);
await publishCards(texts, folder, await asked);
parentPort?.postMessage('published');
