import { bannerColours } from '../../core/banner/colours.ts';
import type { BannerLayout } from '../../core/banner/layout.ts';
import { formatPath } from '../../core/outline/path.ts';

/** Longest side of a picture in pixels: enough for a screen, and within what phones can draw. */
const longestSide = 3000;

/** Draws a banner as a PNG; null when the browser has no canvas or refuses to draw so large a one. */
export async function bannerPicture({ size, lines }: BannerLayout): Promise<Blob | null> {
  const scale = longestSide / Math.max(size.width, size.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(size.width * scale));
  canvas.height = Math.max(1, Math.round(size.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = bannerColours.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = bannerColours.letters;
  for (const { path } of lines) context.fill(new Path2D(formatPath(path)));
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
