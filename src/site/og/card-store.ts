import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cardPath } from './card-path.ts';
import type { CardText } from './card-text.ts';

/** Raised when the look of cards changes, so that none of the old look is kept. */
const look = 1;

/**
 * Draws the cards that `folder` does not hold yet, and removes those that no card uses any more.
 * Cards are kept under a hash of what they say, so only a changed card is drawn again.
 */
export async function drawMissingCards(texts: readonly CardText[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const missing = texts.filter((text) => !existsSync(join(folder, storedName(text))));
  if (missing.length > 0) {
    // Loaded only here: satori alone takes longer to load than a rebuild takes to find every card in its place.
    const { createCardPainter } = await import('./card-painter.ts');
    const paint = await createCardPainter(missing);
    for (const text of missing) await writeWhole(join(folder, storedName(text)), paint(text));
  }
  const used = new Set(texts.map(storedName));
  const unused = (await readdir(folder)).filter((name) => !used.has(name));
  await Promise.all(unused.map((name) => rm(join(folder, name), { force: true })));
}

/** Copies every card to its address under `outDir`. */
export async function publishCards(
  texts: readonly CardText[],
  folder: string,
  outDir: string,
): Promise<void> {
  await mkdir(join(outDir, cardPath('x'), '..'), { recursive: true });
  await Promise.all(
    texts.map((text) => copyFile(join(folder, storedName(text)), join(outDir, cardPath(text.id)))),
  );
}

function storedName(text: CardText): string {
  const said = JSON.stringify([look, text.issuer, text.heading, text.date, text.subject, text.banner]);
  return `${createHash('sha256').update(said).digest('hex').slice(0, 32)}.png`;
}

/** Writes under another name first, so that a build cut short leaves no half card. */
async function writeWhole(path: string, data: Buffer): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, data);
  await rename(draft, path);
}
