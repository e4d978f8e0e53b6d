import { Resvg } from '@resvg/resvg-js';
import { bannerColours } from '../../core/banner/colours.ts';
import { bannerSvg } from '../../core/banner/drawing.ts';
import { layoutBanner } from '../../core/banner/layout.ts';
import { channelsOf } from '../../core/outline/colour.ts';
import { encodeTwoColourPng } from './png.ts';
import { packShades, type ShadeRows } from './shade-rows.ts';

/** Width and height in pixels; the width is even. */
interface PictureSize {
  width: number;
  height: number;
}

/** A banner as a PNG. Throws when a letter has no outline. */
export function bannerPng(lines: readonly string[], size: PictureSize): Buffer {
  return encodeTwoColourPng(
    bannerRows(lines, size),
    channelsOf(bannerColours.ground),
    channelsOf(bannerColours.letters),
  );
}

/** The lines of a banner as rows of shades, to be put into a larger picture. */
export function bannerRows(lines: readonly string[], size: PictureSize): ShadeRows {
  const svg = bannerSvg(layoutBanner(lines, size), { ground: '#000', letters: '#fff' });
  const { pixels } = new Resvg(svg, { fitTo: { mode: 'width', value: size.width } }).render();
  return packShades(pixels, size.width, 4);
}
