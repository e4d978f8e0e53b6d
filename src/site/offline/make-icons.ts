import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { icons } from './icons.ts';

/** Draws the icons from `bieu-tuong.svg` of the built site. */
export async function makeIcons(out: string): Promise<void> {
  const svg = await readFile(path.join(out, 'bieu-tuong.svg'), 'utf8');
  for (const { file, size, full } of icons) {
    const drawing = new Resvg(full ? withGround(svg) : svg, { fitTo: { mode: 'width', value: size } });
    await writeFile(path.join(out, file), drawing.render().asPng());
  }
}

/** The sign, 32 units wide, in the middle of a red square: the inner four fifths are never cut. */
function withGround(svg: string): string {
  const inner = svg.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 40 40"><rect x="-4" y="-4" width="40" height="40" fill="#a10f17"/>${inner}</svg>`;
}
