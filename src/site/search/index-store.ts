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
import path from 'node:path';
import { enterIndex, makePagefindScripts } from './pagefind-scripts.ts';
import { pagefindVersion, writePart } from './part-writer.ts';
import type { SearchRecord } from './record.ts';

/** Raised when the same records should give another index, so that none of the old ones is used. */
const form = 6;

/** How long an index that no build uses is kept, in milliseconds: another build may be about to copy it. */
const keptFor = 3_600_000;

/**
 * Indexes each part that `store` does not hold yet, one after another, and removes what has not been used for an hour.
 * Parts are kept under a hash of their records, so only a changed part is indexed again.
 * @returns the folders of the parts, in their order
 */
export async function indexMissingParts(parts: readonly SearchRecord[][], store: string): Promise<string[]> {
  mkdirSync(store, { recursive: true });
  const folders: string[] = [];
  const scripts = path.join(store, `scripts.${process.pid}`);
  for (const records of parts) {
    const folder = path.join(store, hashOf(records));
    folders.push(folder);
    if (existsSync(folder)) continue;
    if (!existsSync(scripts)) await makePagefindScripts(scripts);
    indexPart(records, scripts, folder);
  }
  rmSync(scripts, { recursive: true, force: true });
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
function indexPart(records: readonly SearchRecord[], scripts: string, folder: string): void {
  const draft = `${folder}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  linkFolder(scripts, draft);
  const hash = writePart(records, draft);
  enterIndex(draft, { version: pagefindVersion, hash, records: records.length });
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
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
