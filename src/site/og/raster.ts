import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import { fontFamily, readFonts } from './fonts.ts';

/** An element of satori's tree. */
export interface Box {
  type: string;
  key?: string;
  props: Record<string, unknown>;
}

/** How much of each pixel is covered by letters, 0–255, row by row. */
export interface Coverage {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Place and size that satori gave to a keyed element. */
export type OnBox = NonNullable<SatoriOptions['onNodeDetected']>;

const fonts = readFonts();

/**
 * Draws a tree of boxes, white on black, and keeps one channel: what is white is covered.
 * Throws when a letter is not composed (NFC) or no font has it, naming the letter.
 */
export async function drawCoverage(
  children: Box[],
  width: number,
  height: number,
  onBox?: OnBox,
): Promise<Coverage> {
  const style = {
    width,
    height,
    display: 'flex',
    position: 'relative',
    background: '#000',
    color: '#fff',
    fontFamily,
  };
  const svg = await satori({ type: 'div', props: { style, children } } as never, {
    width,
    height,
    fonts,
    onNodeDetected: onBox,
    loadAdditionalAsset: async (_code, letters) => {
      throw new Error(`Phông của thẻ chia sẻ không có chữ «${letters}» (${codePoints(letters)}).`);
    },
  });
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const rgba = image.pixels;
  const pixels = new Uint8Array(width * height);
  for (let index = 0; index < pixels.length; index += 1) pixels[index] = rgba[index * 4] as number;
  return { width, height, pixels };
}

function codePoints(text: string): string {
  return [...text]
    .map((letter) => `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}
