import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** The site that the last build left in the folder, and what this build makes of it. */
export interface LastSite {
  /**
   * Removes the pages that this build does not have. Comes before all that reads the folder: it must not find them.
   * @param pages files of all pages, taken over or made, as full paths
   */
  keepOnly(pages: readonly string[]): void;
  /** Ends a build: vouches for those pages, as they are now, to the next one. */
  finish(): void;
}

/** A finished build: where it was put, and the size and time of each page in it, by path inside that folder. */
interface Memory {
  outDir: string;
  pages: Record<string, [size: number, time: number]>;
}

const prefix = 'trang-cu-';

/**
 * Makes the folder ready for a new site. Pages of the last build stay, when it ended well and nothing has touched
 * them since: Astro leaves alone those whose keys are the same, and writes over the others. All else is moved into the
 * cache and removed there on another thread, thousands of files. A repository kept in the folder (`.git`) stays.
 */
export function takeOverSite(outDir: string, cacheDir: string): LastSite {
  mkdirSync(cacheDir, { recursive: true });
  const memoryFile = path.join(cacheDir, 'trang-da-dung.json');
  const pages = untouchedPages(outDir, memoryFile);
  // A build that fails half-way leaves pages that nothing vouches for.
  rmSync(memoryFile, { force: true });
  if (existsSync(outDir)) setAside(outDir, path.join(cacheDir, `${prefix}${process.pid}`), pages);
  removeSetAside(cacheDir);
  let current = new Set<string>();
  return {
    keepOnly(made) {
      current = new Set(made.map((file) => path.relative(outDir, file)));
      for (const name of pages) if (!current.has(name)) removePage(outDir, name);
    },
    finish() {
      const states = [...current].map((name) => [name, stateOf(path.join(outDir, name)) ?? [0, 0]]);
      const memory: Memory = { outDir, pages: Object.fromEntries(states) };
      writeFileSync(memoryFile, JSON.stringify(memory));
    },
  };
}

/** The pages of the last build that lie in this folder as it left them, by path inside it. */
function untouchedPages(outDir: string, memoryFile: string): Set<string> {
  if (!existsSync(memoryFile)) return new Set();
  const memory = JSON.parse(readFileSync(memoryFile, 'utf8')) as Memory;
  if (memory.outDir !== outDir) return new Set();
  const untouched = Object.entries(memory.pages).filter(([name, [size, time]]) => {
    const now = stateOf(path.join(outDir, name));
    return now?.[0] === size && now[1] === time;
  });
  return new Set(untouched.map(([name]) => name));
}

function stateOf(file: string): [size: number, time: number] | null {
  const state = statSync(file, { throwIfNoEntry: false });
  return state ? [state.size, state.mtimeMs] : null;
}

/** Entries one by one, not the folder: it may be a mount point, and it may hold a repository. */
function setAside(outDir: string, aside: string, pages: ReadonlySet<string>): void {
  mkdirSync(aside, { recursive: true });
  const folders = new Set([...pages].flatMap(foldersOf));
  let count = 0;
  const clear = (folder: string) => {
    for (const entry of readdirSync(path.join(outDir, folder), { withFileTypes: true })) {
      const name = path.join(folder, entry.name);
      if (name === '.git' || pages.has(name)) continue;
      if (entry.isDirectory() && folders.has(name)) clear(name);
      else {
        count += 1;
        move(path.join(outDir, name), path.join(aside, `${count}`));
      }
    }
  };
  clear('');
}

function foldersOf(page: string): string[] {
  const parts = page.split(path.sep).slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join(path.sep));
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // The cache is on another disk.
    rmSync(from, { recursive: true, force: true });
  }
}

/** What this build set aside, and what one that was stopped has left behind. */
function removeSetAside(cacheDir: string): void {
  const old = readdirSync(cacheDir).filter((name) => name.startsWith(prefix));
  if (old.length === 0) return;
  const workerData = old.map((name) => path.join(cacheDir, name));
  new Worker(new URL('./remove-worker.ts', import.meta.url), { workerData }).unref();
}

/** Removes a page and the folders that it leaves empty. */
function removePage(outDir: string, name: string): void {
  rmSync(path.join(outDir, name), { force: true });
  for (const folder of foldersOf(name).reverse()) {
    if (readdirSync(path.join(outDir, folder)).length > 0) return;
    rmdirSync(path.join(outDir, folder));
  }
}
