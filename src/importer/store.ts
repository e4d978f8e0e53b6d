import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file ready to be stored. */
export interface PreparedFile {
  path: string;
  text: string;
  /** Only then may the path exist already. */
  replace: boolean;
  /** Number of recorded repairs, to tell the clerk. */
  repairs: number;
}

/**
 * Stores all files or none: everything is written beside its place first, then moved there in one step each.
 * A path that came to exist meanwhile is never overwritten without `replace`.
 * @returns the path that already exists, or null when everything is stored
 * @throws Error of the file system, with nothing half-written left behind
 */
export function storeAll(files: readonly PreparedFile[]): string | null {
  const waiting = files.map((file) => ({
    ...file,
    temporary: join(dirname(file.path), `.${basename(file.path)}.tmp`),
  }));
  const placed: string[] = [];
  try {
    for (const { path, temporary, text } of waiting) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporary, text);
    }
    for (const { path, temporary, replace } of waiting) {
      if (replace) {
        renameSync(temporary, path);
        continue;
      }
      linkSync(temporary, path);
      placed.push(path);
    }
    return null;
  } catch (error) {
    for (const path of placed) rmSync(path, { force: true });
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return (error as { dest?: string }).dest ?? null;
    throw error;
  } finally {
    for (const { temporary } of waiting) rmSync(temporary, { force: true });
  }
}
