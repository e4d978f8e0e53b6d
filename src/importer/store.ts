import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A file of an imported document, ready to be stored. */
export interface PreparedFile {
  path: string;
  /** Null takes the file away. */
  content: string | Uint8Array | null;
}

/** One step of storing: the new file waits at `staged`, the old one is kept at `backup` until all is done. */
interface Step {
  path: string;
  staged: string | null;
  backup: string | null;
}

const journal = 'steps.json';

/**
 * Stores the files of one document, all or none: they are written aside first, then moved to their places in one step
 * each, the last of them last. Nothing is awaited, so Ctrl+C cannot come between; what a crash cut short is undone by
 * the next call.
 *
 * @param root the project folder; the files wait under its `.cache`
 * @param mayReplace without it a path that came to exist meanwhile stops everything
 * @returns the path that already exists, or null when everything is stored
 * @throws Error of the file system, with everything as it was before
 */
export function storeDocument(
  files: readonly PreparedFile[],
  root: string,
  mayReplace: boolean,
): string | null {
  const waiting = waitingFolder(root, files[0]?.path ?? root);
  undoCrashes(waiting);
  const folder = join(waiting, String(process.pid));
  const steps = files.map(({ path, content }, index): Step => {
    const backup = existsSync(path) ? join(folder, `${index}.old`) : null;
    return { path: resolve(path), staged: content === null ? null : join(folder, `${index}.new`), backup };
  });
  const existing = steps.find(({ backup }) => backup);
  if (existing && !mayReplace) return existing.path;
  try {
    mkdirSync(folder, { recursive: true });
    for (const [index, { content }] of files.entries())
      if (content !== null) writeFileSync(join(folder, `${index}.new`), content);
    writeFileSync(join(folder, journal), JSON.stringify(steps));
    for (const step of steps) place(step);
    rmSync(join(folder, journal));
    return null;
  } catch (error) {
    if (existsSync(join(folder, journal))) undo(steps);
    if (error instanceof PathTaken) return error.path;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    removeEmpty(waiting);
  }
}

class PathTaken extends Error {
  readonly path: string;

  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

function place({ path, staged, backup }: Step): void {
  mkdirSync(dirname(path), { recursive: true });
  if (backup) renameSync(path, backup);
  if (!staged) return;
  if (backup) renameSync(staged, path);
  else placeNew(staged, path);
}

/** Never overwrites: a link fails where a file exists. Disks that have no links are asked first. */
function placeNew(staged: string, path: string): void {
  try {
    linkSync(staged, path);
  } catch {
    if (existsSync(path)) throw new PathTaken(path);
    renameSync(staged, path);
  }
}

/** Puts back what was moved, last step first. */
function undo(steps: readonly Step[]): void {
  for (const { path, staged, backup } of [...steps].reverse()) {
    const isPlaced = staged !== null && existsSync(path) && (!existsSync(staged) || isSameFile(staged, path));
    if (isPlaced) rmSync(path);
    if (backup && existsSync(backup)) renameSync(backup, path);
    removeEmpty(dirname(path));
  }
}

/** Undoes what a process that no longer runs left half done. */
function undoCrashes(waiting: string): void {
  for (const name of existsSync(waiting) ? readdirSync(waiting) : []) {
    if (Number(name) !== process.pid && isRunning(Number(name))) continue;
    const folder = join(waiting, name);
    const steps = readSteps(join(folder, journal));
    if (steps) undo(steps);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Null when the process was stopped before it moved anything. */
function readSteps(path: string): Step[] | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Step[];
  } catch {
    return null;
  }
}

/** Where files wait: on the same disk as their places, because only there a move is one step. */
function waitingFolder(root: string, path: string): string {
  let parent = dirname(resolve(path));
  while (!existsSync(parent)) parent = dirname(parent);
  const isSameDisk = statSync(parent).dev === statSync(root).dev;
  return isSameDisk ? join(root, '.cache', 'import') : join(parent, '.import');
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isSameFile(one: string, other: string): boolean {
  return statSync(one).ino === statSync(other).ino;
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // not empty, or not there
  }
}
