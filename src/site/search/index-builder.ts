import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
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
 * @param workFolder where the index is written until `finish`; on the same disk as the output it is only renamed
 * @throws when a classified document or masked data would get into the index
 */
export function startSearchIndex(
  library: Library,
  guideTexts: ReadonlyMap<string, string>,
  workFolder: string,
): SearchIndexJob {
  const records = collectRecords(library, guideTexts);
  assertSearchable(records, library);
  return startIndexOf(records, workFolder);
}

/**
 * The same for records that are given, one by one, in their order.
 *
 * A thread feeds Pagefind: its pipe is short, and would run dry whenever the rendering of pages holds this one.
 */
export function startIndexOf(
  records: readonly SearchRecord[],
  workFolder = mkdtempSync(path.join(os.tmpdir(), 'pagefind-')),
): SearchIndexJob {
  const workerData: IndexWork = { records, folder: workFolder };
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData });
  const written = once(worker, 'message');
  // A failure is reported by finish(), which runs later; a build that stops before must not wait for the index.
  written.catch(() => undefined);
  worker.unref();
  return {
    async finish(outputPath) {
      worker.ref();
      await written;
      await worker.terminate();
      await move(workFolder, outputPath);
      return records.length;
    },
  };
}

async function move(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  try {
    await rename(from, to);
  } catch (error) {
    // A folder on another disk can only be copied.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}
