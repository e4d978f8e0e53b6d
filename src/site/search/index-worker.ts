import { parentPort, workerData } from 'node:worker_threads';
import { divideRecords } from './index-parts.ts';
import { indexMissingParts, publishParts } from './index-store.ts';
import type { SearchRecord } from './record.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What the thread is given: the records in their order, and the folder where indexes are kept between builds. */
export interface IndexWork {
  records: readonly SearchRecord[];
  store: string;
}

const { records, store } = workerData as IndexWork;
const asked = new Promise<string>((resolve) => parentPort?.once('message', resolve));
const words = vocabularyOf(records);
const folders = await indexMissingParts(divideRecords(records), store);
publishParts(folders, await asked, words);
parentPort?.postMessage('published');
