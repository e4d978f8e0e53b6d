import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { recordFile } from '../../core/search/record-address.ts';
import type { SearchRecord } from './record.ts';
import { recordHtml } from './record-html.ts';

/** What the thread is given: the records, one by one, and the folder for the index. */
export interface IndexWork {
  records: readonly SearchRecord[];
  folder: string;
}

/** Files that the site loads; Pagefind's own interfaces are left out (SEARCH §5.2). */
const usedFiles =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+\.pagefind)$/;

const { records, folder } = workerData as IndexWork;
const source = `${folder}-records`;
for (const leftover of [folder, source]) await rm(leftover, { recursive: true, force: true });
await writeRecords();
await runPagefind();
await Promise.all([deleteUnused(), rm(source, { recursive: true })]);
parentPort?.postMessage('written');

async function writeRecords(): Promise<void> {
  const folders = new Set<string>();
  for (const record of records) {
    const file = path.join(source, recordFile(record.url));
    const parent = path.dirname(file);
    if (!folders.has(parent)) await mkdir(parent, { recursive: true });
    folders.add(parent);
    await writeFile(file, recordHtml(record));
  }
}

/** The program, not the Node interface: that one keeps every page until the end, and takes half as long again. */
async function runPagefind(): Promise<void> {
  const program = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
  const options = ['--site', source, '--output-path', folder, '--force-language', 'vi', '--silent'];
  await promisify(execFile)(process.execPath, [program, ...options]);
}

async function deleteUnused(): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const unused = entries.filter((entry) => entry.isFile() && !usedFiles.test(entry.name));
  await Promise.all(unused.map((entry) => rm(path.join(folder, entry.name))));
}
