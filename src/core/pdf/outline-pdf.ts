import { channelsOf } from '../outline/colour.ts';
import { formatNumber, type OutlinePath } from '../outline/path.ts';

/** Filled outlines on a page of `width` by `height` millimetres. */
export interface Drawing {
  width: number;
  height: number;
  title: string;
  /** Painted in order, in millimetres from the upper left corner; `fill` is `#rrggbb`. */
  shapes: readonly { fill: string; path: OutlinePath }[];
}

/** The longest side of a page in its own units (PDF 32000-1:2008, table C.1); a longer one needs larger units. */
const longestSide = 14_400;
const pointsPerMillimetre = 72 / 25.4;

/** How many points one unit of the page stands for: 1 up to 5080 mm, 2 up to 10160 mm and so on. */
export function userUnitOf({ width, height }: Pick<Drawing, 'width' | 'height'>): number {
  return Math.ceil((Math.max(width, height) * pointsPerMillimetre) / longestSide);
}

/**
 * Writes a PDF of one page with nothing but filled outlines: no font, no picture, no date, so that the same drawing
 * always gives the same bytes. Curves with one control point become curves with two (cubic), which draw the same.
 */
export function outlinePdf(drawing: Drawing): Uint8Array<ArrayBuffer> {
  const unit = userUnitOf(drawing);
  const scale = pointsPerMillimetre / unit;
  const [width, height] = [drawing.width * scale, drawing.height * scale].map((side) => side.toFixed(3));
  const content = [
    // millimetres from the upper left corner
    `${scale.toFixed(8)} 0 0 -${scale.toFixed(8)} 0 ${height} cm`,
    ...drawing.shapes.map(({ fill, path }) => `${channels(fill)} rg\n${operators(path)}\nf`),
  ].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}]${unit > 1 ? ` /UserUnit ${unit}` : ''} /Resources << >> /Contents 4 0 R >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Title <${utf16(drawing.title)}> >>`,
  ];
  let file = '%PDF-1.6\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  file += `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${count} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  // every character is ASCII, so that characters and bytes count alike
  return new TextEncoder().encode(file);
}

function operators(path: OutlinePath): string {
  let [x, y] = [0, 0];
  return path
    .map(({ code, points }) => {
      if (code === 'Z') return 'h';
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points;
      const written =
        code === 'Q'
          ? [
              x + (2 / 3) * (x1 - x),
              y + (2 / 3) * (y1 - y),
              x2 + (2 / 3) * (x1 - x2),
              y2 + (2 / 3) * (y1 - y2),
              x2,
              y2,
            ]
          : points;
      [x, y] = written.slice(-2) as [number, number];
      return `${written.map(formatNumber).join(' ')} ${code === 'M' ? 'm' : code === 'L' ? 'l' : 'c'}`;
    })
    .join('\n');
}

function channels(colour: string): string {
  return channelsOf(colour)
    .map((one) => (one / 255).toFixed(4))
    .join(' ');
}

/** Text as PDF keeps it outside of pages: UTF-16 with its mark, in hexadecimal. */
function utf16(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return [0xfeff, ...units].map((unit) => unit.toString(16).padStart(4, '0')).join('');
}
