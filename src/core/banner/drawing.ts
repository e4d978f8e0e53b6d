import { formatNumber, formatPath } from '../outline/path.ts';
import { type Drawing, outlinePdf } from '../pdf/outline-pdf.ts';
import { bannerColours } from './colours.ts';
import type { BannerLayout } from './layout.ts';

/** A banner as an SVG file in millimetres, letters as outlines; its title tells the lines to who cannot see it. */
export function bannerSvg(
  { size, lines }: BannerLayout,
  colours: { ground: string; letters: string } = bannerColours,
): string {
  const [width, height] = [formatNumber(size.width), formatNumber(size.height)];
  const title = escapeText(lines.map(({ text }) => text).join(' / '));
  const paths = lines.map(({ path }) => `<path d="${formatPath(path)}"/>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${title}</title>`,
    `<path fill="${colours.ground}" d="M0 0H${width}V${height}H0Z"/>`,
    `<g fill="${colours.letters}">${paths.join('')}</g>`,
    '</svg>',
  ].join('');
}

/** A banner as a PDF of its own size, letters as outlines, so that a printer's needs no font. */
export function bannerPdf({ size, lines }: BannerLayout): Uint8Array<ArrayBuffer> {
  const { width, height } = size;
  const ground = [
    { code: 'M', points: [0, 0] },
    { code: 'L', points: [width, 0] },
    { code: 'L', points: [width, height] },
    { code: 'L', points: [0, height] },
    { code: 'Z', points: [] },
  ] as const;
  const drawing: Drawing = {
    ...size,
    title: lines.map(({ text }) => text).join(' / '),
    shapes: [
      { fill: bannerColours.ground, path: ground },
      ...lines.map(({ path }) => ({ fill: bannerColours.letters, path })),
    ],
  };
  return outlinePdf(drawing);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
