import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

const prefix = 'trang-cu-';

/**
 * Clears the way for a new site: moves the site of the last build into the cache and removes it there on another
 * thread. Astro would remove it on its own thread while everything waits: thousands of files, a second and more.
 * A repository kept in the folder (`.git`) stays where it is, as with Astro.
 */
export function clearOldSite(outDir: string, cacheDir: string): void {
  mkdirSync(cacheDir, { recursive: true });
  if (existsSync(outDir)) setAside(outDir, path.join(cacheDir, `${prefix}${process.pid}`));
  const old = readdirSync(cacheDir).filter((name) => name.startsWith(prefix));
  if (old.length === 0) return;
  const workerData = old.map((name) => path.join(cacheDir, name));
  new Worker(new URL('./remove-worker.ts', import.meta.url), { workerData }).unref();
}

/** Entries one by one, not the folder: it may be a mount point, and it may hold a repository. */
function setAside(outDir: string, aside: string): void {
  mkdirSync(aside, { recursive: true });
  for (const name of readdirSync(outDir)) {
    if (name === '.git') continue;
    const entry = path.join(outDir, name);
    try {
      renameSync(entry, path.join(aside, name));
    } catch {
      // The cache is on another disk.
      rmSync(entry, { recursive: true, force: true });
    }
  }
}
