import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Library } from '../../core/library/library.ts';
import { assertSearchable } from './assert-searchable.ts';
import type { IndexWork } from './index-worker.ts';
import type { SearchRecord } from './record.ts';
import { collectRecords } from './records.ts';

/** A search index that is being made while the site is built. */
export interface SearchIndexJob {
  /**
   * Waits for the index and puts it into a folder (usually `dist/pagefind`), which must not hold anything else.
   * @returns the number of records
   */
  finish(outputPath: string): Promise<number>;
}

/**
 * Starts the full-text index from the library alone, so that it is made beside Astro's rendering, not after it.
 *
 * Addresses in the index have no base path: the reader's side adds it, so the same index serves any sub-path.
 * @param guideTexts the plain text of each guide's body by guide id
 * @param store where indexes are kept, so that a part without changes is not made again
 * @throws when a classified document or masked data would get into the index
 */
export function startSearchIndex(
  library: Library,
  guideTexts: ReadonlyMap<string, string>,
  store: string,
): SearchIndexJob {
  const records = collectRecords(library, guideTexts);
  assertSearchable(records, library);
  return startIndexOf(records, store);
}

/** The thread makes texts that it drops at once: more room for them would only be memory. */
const youngMegabytes = 8;

/**
 * The same for records that are given, one by one, in their order. A thread makes the index, for the rendering of
 * pages holds this one.
 */
export function startIndexOf(
  records: readonly SearchRecord[],
  store = mkdtempSync(path.join(os.tmpdir(), 'pagefind-')),
): SearchIndexJob {
  const workerData: IndexWork = { records, store };
  const { length } = records;
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  const published = once(worker, 'message');
  // A failure is reported by finish(), which runs later; a build that stops before must not wait for the index.
  published.catch(() => undefined);
  worker.unref();
  return {
    async finish(outputPath) {
      worker.ref();
      worker.postMessage(outputPath);
      await published;
      await worker.terminate();
      return length;
    },
  };
}
