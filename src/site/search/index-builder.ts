import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Library } from '../../core/library/library.ts';
import { assertSearchable } from './assert-searchable.ts';
import type { SearchRecord } from './record.ts';
import { recordHtml } from './record-html.ts';
import { collectRecords } from './records.ts';

/** A search index that is being made while the site is built. */
export interface SearchIndexJob {
  /**
   * Waits for the records, writes the index into a folder (usually `dist/pagefind`) and deletes from it what the
   * site does not use.
   * @returns the number of records
   */
  finish(outputPath: string): Promise<number>;
}

/** Indexers at work in this process; Pagefind's service is closed with the last of them. */
let running = 0;

/** Files that the site loads; Pagefind's own interfaces are left out (SEARCH §5.2). */
const usedFiles =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+\.pagefind)$/;

/**
 * Starts the full-text index from the library alone, so that it runs beside Astro's rendering.
 *
 * Addresses in the index have no base path: the reader's side adds it, so the same index serves any sub-path.
 * @param guideTexts the plain text of each guide's body by guide id
 * @throws when a classified document or masked data would get into the index
 */
export function startSearchIndex(library: Library, guideTexts?: ReadonlyMap<string, string>): SearchIndexJob {
  const records = collectRecords(library, guideTexts);
  assertSearchable(records, library);
  return startIndexOf(records);
}

/** The same for records that are given, one by one, in their order. */
export function startIndexOf(records: readonly SearchRecord[]): SearchIndexJob {
  running += 1;
  const added = addRecords(records);
  // The failure is reported by `finish`; until then it must not end the process.
  added.catch(() => undefined);
  return {
    async finish(outputPath) {
      try {
        const index = await added;
        const { errors } = await index.writeFiles({ outputPath });
        failOn(errors);
        await index.deleteIndex();
        await deleteUnused(outputPath);
        return records.length;
      } finally {
        running -= 1;
        if (running === 0) await close();
      }
    },
  };
}

async function addRecords(records: readonly SearchRecord[]) {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const replies = await Promise.all(
    records.map((record) => index.addHTMLFile({ url: record.url, content: recordHtml(record) })),
  );
  failOn(replies.flatMap((reply) => reply.errors));
  return index;
}

async function deleteUnused(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const unused = entries.filter((entry) => entry.isFile() && !usedFiles.test(entry.name));
  await Promise.all(unused.map((entry) => rm(path.join(folder, entry.name))));
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
