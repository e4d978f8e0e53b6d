import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './record.ts';
import { recordHtml } from './record-html.ts';

/** What the thread is given: the records, one by one in their order, and the folder for the index. */
export interface IndexWork {
  records: readonly SearchRecord[];
  folder: string;
}

/** Files that the site loads; Pagefind's own interfaces are left out (SEARCH §5.2). */
const usedFiles =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+\.pagefind)$/;

const { records, folder } = workerData as IndexWork;
await rm(folder, { recursive: true, force: true });
await writeIndex();
await deleteUnused();
parentPort?.postMessage('written');

async function writeIndex(): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const replies = await Promise.all(
      records.map((record) => index.addHTMLFile({ url: record.url, content: recordHtml(record) })),
    );
    failOn(replies.flatMap((reply) => reply.errors));
    failOn((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await close();
  }
}

async function deleteUnused(): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const unused = entries.filter((entry) => entry.isFile() && !usedFiles.test(entry.name));
  await Promise.all(unused.map((entry) => rm(path.join(folder, entry.name))));
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
