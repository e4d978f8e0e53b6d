import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A folder of files that a build keeps for the next one, each under a hash of all that it is made of. */
export interface KeptFiles {
  /** Where the file made of these ingredients, in this order, is kept; it counts as used in this build. */
  pathFor(ingredients: Iterable<string>): string;
  /** Whether an earlier build made the file at a path that `pathFor` gave. */
  isKept(file: string): boolean;
  /** Writes a file whole or not at all: a build cut short leaves no half one. */
  keep(file: string, data: string | Buffer): Promise<void>;
  /** Removes what this build did not use. */
  forgetUnused(): Promise<void>;
}

/** Opens the folder, made when it is missing, of files with one ending: «.png». */
export async function openKeptFiles(folder: string, ending: string): Promise<KeptFiles> {
  await mkdir(folder, { recursive: true });
  const kept = new Set((await readdir(folder)).map((name) => path.join(folder, name)));
  const used = new Set<string>();
  return {
    pathFor(ingredients) {
      const hash = createHash('sha256');
      for (const ingredient of ingredients) hash.update(`${ingredient.length}:`).update(ingredient);
      const file = path.join(folder, hash.digest('hex').slice(0, 32) + ending);
      used.add(file);
      return file;
    },
    isKept: (file) => kept.has(file),
    async keep(file, data) {
      const draft = `${file}.${process.pid}`;
      await writeFile(draft, data);
      await rename(draft, file);
    },
    async forgetUnused() {
      const unused = [...kept].filter((file) => !used.has(file));
      await Promise.all(unused.map((file) => rm(file, { force: true })));
    },
  };
}
