import { builtBanner } from '../banner.ts';
import { bannerPng } from './banner-picture.ts';
import { createCardPainter } from './card-painter.ts';
import type { Picture } from './pictures.ts';

/** A painter for these pictures, each as a PNG. Throws when a letter has no glyph, as the painters of each kind do. */
export async function createPicturePainter(
  pictures: readonly Picture[],
): Promise<(picture: Picture) => Buffer> {
  const cards = pictures.flatMap((picture) => ('card' in picture ? [picture.card] : []));
  const paintCard = await createCardPainter(cards);
  return (picture) =>
    'card' in picture ? paintCard(picture.card) : bannerPng(picture.banner, builtBanner.pixels);
}
