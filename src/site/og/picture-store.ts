import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { openKeptFiles } from '../kept-files.ts';
import type { Picture } from './pictures.ts';

/** Raised when the look of pictures changes, so that none of the old look is kept. */
const look = 'look 2';

/** A picture that is drawn: where it is kept, and its address without the site's base path. */
export interface DrawnPicture {
  file: string;
  path: string;
}

/**
 * Draws the pictures that `folder` does not keep yet, and forgets those that nothing uses any more: only a changed
 * picture is drawn again, and pictures that show the same are drawn once.
 */
export async function drawMissingPictures(
  pictures: readonly Picture[],
  folder: string,
): Promise<DrawnPicture[]> {
  const kept = await openKeptFiles(folder, '.png');
  const drawn = pictures.map((picture) => ({
    picture,
    file: kept.pathFor([look, JSON.stringify(shownBy(picture))]),
    path: picture.path,
  }));
  const missing = new Map(
    drawn.filter(({ file }) => !kept.isKept(file)).map(({ file, picture }) => [file, picture]),
  );
  if (missing.size > 0) {
    // Loaded only here: satori alone takes longer to load than a rebuild takes to find every picture in its place.
    const { createPicturePainter } = await import('./picture-painter.ts');
    const paint = await createPicturePainter([...missing.values()]);
    for (const [file, picture] of missing) await kept.keep(file, paint(picture));
  }
  await kept.forgetUnused();
  return drawn;
}

/** Copies every picture to its address under `outDir`. */
export async function publishPictures(drawn: readonly DrawnPicture[], outDir: string): Promise<void> {
  const folders = new Set(drawn.map((picture) => path.dirname(picture.path)));
  await Promise.all([...folders].map((name) => mkdir(path.join(outDir, name), { recursive: true })));
  await Promise.all(drawn.map((picture) => copyFile(picture.file, path.join(outDir, picture.path))));
}

/** What a picture shows, and nothing of where it goes. */
function shownBy(picture: Picture): unknown {
  return 'card' in picture ? { ...picture.card, id: undefined } : picture.banner;
}
