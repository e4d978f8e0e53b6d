import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { recordFile } from '../../core/search/record-address.ts';
import { letFailuresThrough } from './loud-scripts.ts';
import type { SearchRecord } from './record.ts';
import { recordHtml } from './record-html.ts';

/** Raised when the same records should give another index, so that none of the old ones is used. */
const form = 5;

/** How long an index that no build uses is kept, in milliseconds: another build may be about to copy it. */
const keptFor = 3_600_000;

/**
 * Most files of excerpts in one part: above this many records neighbours share a file, a few clauses of one document.
 * A file for each record costs the file system more than Pagefind's own work.
 */
const mostFragments = 800;

/**
 * Word places in one piece of the index, a quarter of Pagefind's own: a query loads half the bytes or less of its
 * words, the whole index grows by 1.4 %, and making it takes no longer.
 */
const chunkSize = 5000;

/** Files that the site loads; Pagefind's own interfaces are left out. */
const usedFiles =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+\.pagefind)$/;

/**
 * Indexes each part that `store` does not hold yet, one after another, and removes what has not been used for an hour.
 * Parts are kept under a hash of their records, so only a changed part is indexed again.
 * @returns the folders of the parts, in their order
 */
export async function indexMissingParts(parts: readonly SearchRecord[][], store: string): Promise<string[]> {
  mkdirSync(store, { recursive: true });
  const folders: string[] = [];
  for (const records of parts) {
    const folder = path.join(store, hashOf(records));
    if (!existsSync(folder)) await indexPart(records, folder);
    folders.push(folder);
  }
  for (const name of readdirSync(store)) {
    const folder = path.join(store, name);
    if (folders.includes(folder)) continue;
    const age = Date.now() - statSync(folder).mtimeMs;
    if (age > keptFor) rmSync(folder, { recursive: true, force: true });
  }
  return folders;
}

/**
 * Puts the parts where pages look for them: the first into the folder itself, the others into `1`, `2`…, beside them
 * the words of the library (vocabulary.ts).
 */
export function publishParts(
  folders: readonly string[],
  outputPath: string,
  words: readonly string[] = [],
): void {
  rmSync(outputPath, { recursive: true, force: true });
  for (const [number, folder] of folders.entries()) {
    linkFolder(folder, number === 0 ? outputPath : path.join(outputPath, `${number}`));
  }
  writeFileSync(path.join(outputPath, 'parts.json'), JSON.stringify({ parts: folders.length }));
  writeFileSync(path.join(outputPath, 'words.json'), JSON.stringify(words));
}

/** Writes under another name first, so that a build cut short leaves no half index. */
async function indexPart(records: readonly SearchRecord[], folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  const source = `${draft}.records`;
  rmSync(draft, { recursive: true, force: true });
  writeRecords(records, source);
  await runPagefind(source, draft);
  rmSync(source, { recursive: true });
  deleteUnused(draft);
  letFailuresThrough(draft);
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
}

/** Synchronous, as all that is done to thousands of files here: a third of the time, and the thread has no other work. */
function writeRecords(records: readonly SearchRecord[], folder: string): void {
  const folders = new Set<string>();
  for (const record of records) {
    const file = path.join(folder, recordFile(record.url));
    const parent = path.dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(file, recordHtml(record));
  }
}

/** The program, not the Node interface: that one keeps every page until the end, and takes half as long again. */
async function runPagefind(source: string, folder: string): Promise<void> {
  const program = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
  const options = ['--site', source, '--output-path', folder, '--force-language', 'vi', '--silent'];
  options.push('--max-fragments', `${mostFragments}`);
  const env = { ...process.env, PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: `${chunkSize}` };
  const running = promisify(execFile)(process.execPath, [program, ...options], { env });
  // Pages come first: the index has the other core, and what they leave of this one.
  if (running.child.pid) os.setPriority(running.child.pid, os.constants.priority.PRIORITY_LOW);
  await running;
}

function deleteUnused(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && !usedFiles.test(entry.name)) rmSync(path.join(folder, entry.name));
  }
}

/** Links each file, a tenth of the time of a copy; nothing writes into a built site. Copies to another disk. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const pair = [path.join(from, entry.name), path.join(to, entry.name)] as const;
    if (entry.isDirectory()) linkFolder(...pair);
    else {
      try {
        linkSync(...pair);
      } catch {
        copyFileSync(...pair);
      }
    }
  }
}

function hashOf(records: readonly SearchRecord[]): string {
  const hash = createHash('sha256').update(`${form}`);
  for (const record of records) hash.update(JSON.stringify(record));
  return hash.digest('hex').slice(0, 32);
}
