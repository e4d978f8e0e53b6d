import { accessSync, constants, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';

/** Something in a folder that is not read, and why. */
interface SkippedPath {
  path: string;
  reason: 'hidden' | 'unreadable' | 'not-a-file' | 'folder-empty';
}

/** The files that a command line names, each once. */
export interface FoundSources {
  files: string[];
  skipped: SkippedPath[];
}

// what systems and office programs leave in folders beside the files of people
const hidden = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;
const order = new Intl.Collator('vi', { numeric: true });

/**
 * Finds the files that paths name: a file is itself, a folder all the files in it and below it, in the order of their
 * names. A file that is named is read even when it is hidden or missing: the reading says what is wrong.
 */
export function findSources(paths: readonly string[]): FoundSources {
  const found: FoundSources = { files: [], skipped: [] };
  const seen = new Set<string>();
  for (const path of paths) {
    if (!lookAt(path)?.isDirectory()) {
      addOnce(path, found, seen);
      continue;
    }
    const before = found.files.length + found.skipped.length;
    walk(path, found, seen);
    if (found.files.length + found.skipped.length === before)
      found.skipped.push({ path, reason: 'folder-empty' });
  }
  return found;
}

function walk(folder: string, found: FoundSources, seen: Set<string>): void {
  if (!isNew(folder, seen)) return;
  for (const name of namesIn(folder, found).sort(order.compare)) {
    const path = join(folder, name);
    if (hidden.test(name)) found.skipped.push({ path, reason: 'hidden' });
    else visit(path, found, seen);
  }
}

function visit(path: string, found: FoundSources, seen: Set<string>): void {
  const stats = lookAt(path);
  if (!stats) found.skipped.push({ path, reason: 'unreadable' });
  else if (stats.isDirectory()) walk(path, found, seen);
  else if (!stats.isFile()) found.skipped.push({ path, reason: 'not-a-file' });
  else if (!isReadable(path)) found.skipped.push({ path, reason: 'unreadable' });
  else addOnce(path, found, seen);
}

function addOnce(path: string, found: FoundSources, seen: Set<string>): void {
  if (isNew(path, seen)) found.files.push(path);
}

/** False for a path that was seen under this or another name, so that links in a circle end. */
function isNew(path: string, seen: Set<string>): boolean {
  const real = attempt(() => realpathSync(path)) ?? path;
  if (seen.has(real)) return false;
  seen.add(real);
  return true;
}

function namesIn(folder: string, { skipped }: FoundSources): string[] {
  const names = attempt(() => readdirSync(folder));
  if (!names) skipped.push({ path: folder, reason: 'unreadable' });
  return names ?? [];
}

function lookAt(path: string): Stats | null {
  return attempt(() => statSync(path));
}

function isReadable(path: string): boolean {
  return attempt(() => accessSync(path, constants.R_OK)) !== null;
}

function attempt<Value>(ask: () => Value): Value | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
