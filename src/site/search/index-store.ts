import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { recordFile } from '../../core/search/record-address.ts';
import type { SearchRecord } from './record.ts';
import { recordHtml } from './record-html.ts';

/** Raised when the same records should give another index, so that none of the old ones is used. */
const form = 1;

/** How long an index that no build uses is kept, in milliseconds: another build may be about to copy it. */
const keptFor = 3_600_000;

/** Files that the site loads; Pagefind's own interfaces are left out (SEARCH §5.2). */
const usedFiles =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+\.pagefind)$/;

/**
 * Indexes each part that `store` does not hold yet, one after another, and removes what has not been used for an hour.
 * Parts are kept under a hash of their records, so only a changed part is indexed again.
 * @returns the folders of the parts, in their order
 */
export async function indexMissingParts(parts: readonly SearchRecord[][], store: string): Promise<string[]> {
  await mkdir(store, { recursive: true });
  const folders: string[] = [];
  for (const records of parts) {
    const folder = path.join(store, hashOf(records));
    if (!existsSync(folder)) await indexPart(records, folder);
    folders.push(folder);
  }
  for (const name of await readdir(store)) {
    const folder = path.join(store, name);
    if (folders.includes(folder)) continue;
    const age = Date.now() - (await stat(folder)).mtimeMs;
    if (age > keptFor) await rm(folder, { recursive: true, force: true });
  }
  return folders;
}

/** Puts the parts where pages look for them: the first into the folder itself, the others into `1`, `2`… */
export async function publishParts(folders: readonly string[], outputPath: string): Promise<void> {
  await rm(outputPath, { recursive: true, force: true });
  for (const [number, folder] of folders.entries()) {
    linkFolder(folder, number === 0 ? outputPath : path.join(outputPath, `${number}`));
  }
  await writeFile(path.join(outputPath, 'parts.json'), JSON.stringify({ parts: folders.length }));
}

/** Writes under another name first, so that a build cut short leaves no half index. */
async function indexPart(records: readonly SearchRecord[], folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  const source = `${draft}.records`;
  await rm(draft, { recursive: true, force: true });
  await writeRecords(records, source);
  await runPagefind(source, draft);
  await Promise.all([deleteUnused(draft), rm(source, { recursive: true })]);
  if (existsSync(folder)) await rm(draft, { recursive: true });
  else await rename(draft, folder);
}

async function writeRecords(records: readonly SearchRecord[], folder: string): Promise<void> {
  const folders = new Set<string>();
  for (const record of records) {
    const file = path.join(folder, recordFile(record.url));
    const parent = path.dirname(file);
    if (!folders.has(parent)) await mkdir(parent, { recursive: true });
    folders.add(parent);
    await writeFile(file, recordHtml(record));
  }
}

/** The program, not the Node interface: that one keeps every page until the end, and takes half as long again. */
async function runPagefind(source: string, folder: string): Promise<void> {
  const program = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
  const options = ['--site', source, '--output-path', folder, '--force-language', 'vi', '--silent'];
  await promisify(execFile)(process.execPath, [program, ...options]);
}

async function deleteUnused(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const unused = entries.filter((entry) => entry.isFile() && !usedFiles.test(entry.name));
  await Promise.all(unused.map((entry) => rm(path.join(folder, entry.name))));
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
  return createHash('sha256')
    .update(JSON.stringify([form, records]))
    .digest('hex')
    .slice(0, 32);
}
