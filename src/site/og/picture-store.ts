import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Picture } from './pictures.ts';

/** Raised when the look of pictures changes, so that none of the old look is kept. */
const look = 2;

/**
 * Draws the pictures that `folder` does not hold yet, and removes those that nothing uses any more. Pictures are kept
 * under a hash of what they say: only a changed one is drawn again, and what says the same is drawn once.
 */
export async function drawMissingPictures(pictures: readonly Picture[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const byName = new Map(pictures.map((picture) => [storedName(picture), picture]));
  const missing = [...byName].filter(([name]) => !existsSync(join(folder, name)));
  if (missing.length > 0) {
    // Loaded only here: satori alone takes longer to load than a rebuild takes to find every picture in its place.
    const { createPicturePainter } = await import('./picture-painter.ts');
    const paint = await createPicturePainter(missing.map(([, picture]) => picture));
    for (const [name, picture] of missing) await writeWhole(join(folder, name), paint(picture));
  }
  const unused = (await readdir(folder)).filter((name) => !byName.has(name));
  await Promise.all(unused.map((name) => rm(join(folder, name), { force: true })));
}

/** Copies every picture to its address under `outDir`. */
export async function publishPictures(
  pictures: readonly Picture[],
  folder: string,
  outDir: string,
): Promise<void> {
  const folders = new Set(pictures.map(({ path }) => dirname(path)));
  await Promise.all([...folders].map((name) => mkdir(join(outDir, name), { recursive: true })));
  await Promise.all(
    pictures.map((picture) => copyFile(join(folder, storedName(picture)), join(outDir, picture.path))),
  );
}

/** What a picture shows, and nothing of where it goes, decides its name. */
function storedName(picture: Picture): string {
  const shown = 'card' in picture ? { ...picture.card, id: undefined } : picture.banner;
  const said = JSON.stringify([look, shown]);
  return `${createHash('sha256').update(said).digest('hex').slice(0, 32)}.png`;
}

/** Writes under another name first, so that a build cut short leaves no half picture. */
async function writeWhole(path: string, data: Buffer): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, data);
  await rename(draft, path);
}
