import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { letFailuresThrough } from './loud-scripts.ts';

/** Files that the site loads whatever is in the index; Pagefind's own interfaces are left out (SEARCH §5.2). */
const usedFiles = /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+\.pagefind)$/;

const page = '<html lang="vi"><body><main data-pagefind-body>mục</main></body></html>';

/** Lets Pagefind index a page of one word in a folder, and keeps of that what its searching needs. */
export async function makePagefindScripts(folder: string): Promise<void> {
  const source = `${folder}.source`;
  mkdirSync(source, { recursive: true });
  writeFileSync(path.join(source, 'index.html'), page);
  const program = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
  const options = ['--site', source, '--output-path', folder, '--force-language', 'vi', '--silent'];
  await promisify(execFile)(process.execPath, [program, ...options]);
  rmSync(source, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!usedFiles.test(name)) rmSync(path.join(folder, name), { recursive: true });
  }
  letFailuresThrough(folder);
}

/**
 * Names an index in the file that the script reads first.
 * @throws when the scripts are of another version than the index
 */
export function enterIndex(folder: string, index: { version: string; hash: string; records: number }): void {
  const file = path.join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(file, 'utf8')) as {
    version: string;
    languages: { vi: { hash: string; page_count: number } };
  };
  if (entry.version !== index.version) throw new Error(`Pagefind is ${entry.version}, not ${index.version}.`);
  Object.assign(entry.languages.vi, { hash: index.hash, page_count: index.records });
  // The file is shared with the other parts (index-store.ts): it is made anew, not changed.
  rmSync(file);
  writeFileSync(file, JSON.stringify(entry));
}
