import { parentPort, workerData } from 'node:worker_threads';
import { drawMissingCards, publishCards } from './card-store.ts';
import type { CardText } from './card-text.ts';

const { texts, folder } = workerData as { texts: CardText[]; folder: string };
const drawn = drawMissingCards(texts, folder);

parentPort?.once('message', async (outDir: string) => {
  await drawn;
  await publishCards(texts, folder, outDir);
  parentPort?.postMessage('published');
});
