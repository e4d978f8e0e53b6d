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

/** A page of the site: its file inside the folder, and what it is made of. */
export interface SitePage {
  file: string;
  key: string;
}

/** The site that the last build left in the folder, and what this build makes of it. */
export interface LastSite {
  /**
   * The pages that this build has to make, of all that the site is to have; where two have one file, the first counts.
   * Others of the last build are removed: nothing that reads the folder may find them.
   */
  missingPages(pages: readonly SitePage[]): SitePage[];
  /** Ends a build: vouches for those pages, as they are now, to the next one. */
  finish(): void;
}

/** What a page is made of, its size in bytes, and when it was written, in milliseconds. */
type PageState = [key: string, size: number, time: number];

/** A finished build: where it was put, and the state of each page by its file. */
interface Memory {
  outDir: string;
  pages: Record<string, PageState>;
}

const prefix = 'trang-cu-';

/**
 * Makes the folder ready for a new site. Pages of the last build stay, when it ended well and nothing has touched
 * them since. All else is moved into the cache and removed there on another thread, thousands of files. A repository
 * kept in the folder (`.git`) stays.
 */
export function takeOverSite(outDir: string, cacheDir: string): LastSite {
  mkdirSync(cacheDir, { recursive: true });
  const memoryFile = path.join(cacheDir, 'trang-da-dung.json');
  const old = untouchedPages(outDir, memoryFile);
  // A build that fails half-way leaves pages that nothing vouches for.
  rmSync(memoryFile, { force: true });
  if (existsSync(outDir)) setAside(outDir, path.join(cacheDir, `${prefix}${process.pid}`), old);
  removeSetAside(cacheDir);
  let current = new Map<string, SitePage>();
  return {
    missingPages(pages) {
      current = new Map(pages.toReversed().map((page) => [page.file, page]));
      for (const file of old.keys()) if (!current.has(file)) removePage(outDir, file);
      return pages.filter((page) => current.get(page.file) === page && old.get(page.file) !== page.key);
    },
    finish() {
      const states = [...current.values()].flatMap(({ file, key }): [string, PageState][] => {
        const state = stateOf(path.join(outDir, file));
        return state ? [[file, [key, ...state]]] : [];
      });
      const memory: Memory = { outDir, pages: Object.fromEntries(states) };
      writeFileSync(memoryFile, JSON.stringify(memory));
    },
  };
}

/** The keys of the last build's pages that lie in this folder as it left them, by their files. */
function untouchedPages(outDir: string, memoryFile: string): Map<string, string> {
  const memory = readMemory(memoryFile);
  if (memory?.outDir !== outDir) return new Map();
  const untouched = Object.entries(memory.pages).filter(([file, [, size, time]]) => {
    const now = stateOf(path.join(outDir, file));
    return now?.[0] === size && now[1] === time;
  });
  return new Map(untouched.map(([file, [key]]) => [file, key]));
}

/** Null when there is none, or only a part of one: a build can be stopped while it writes. */
function readMemory(file: string): Memory | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Memory;
  } catch {
    return null;
  }
}

function stateOf(file: string): [size: number, time: number] | null {
  const state = statSync(file, { throwIfNoEntry: false });
  return state ? [state.size, state.mtimeMs] : null;
}

/** Entries one by one, not the folder: it may be a mount point, and it may hold a repository. */
function setAside(outDir: string, aside: string, pages: ReadonlyMap<string, string>): void {
  mkdirSync(aside, { recursive: true });
  const folders = new Set([...pages.keys()].flatMap(foldersOf));
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
