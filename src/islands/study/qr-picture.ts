import { encode } from 'uqr';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** The quiet border that readers of QR codes need, in modules. */
const border = 4;

/**
 * Draws a QR code as SVG, black on white whatever the theme, for cameras need the contrast.
 * @param label what it is, for those who do not see it
 * @param spare how much of it may be lost: L a fourteenth, for a screen; M a seventh, for paper that hangs for weeks
 */
export function drawQr(text: string, label: string, spare: 'L' | 'M' = 'L'): SVGSVGElement {
  const { data, size } = encode(text, { ecc: spare, border });
  const picture = document.createElementNS(svgNamespace, 'svg');
  const attributes = {
    viewBox: `0 0 ${size} ${size}`,
    class: 'qr',
    role: 'img',
    'aria-label': label,
  };
  for (const [name, value] of Object.entries(attributes)) picture.setAttribute(name, value);
  picture.append(
    shape('rect', { width: String(size), height: String(size), fill: '#fff' }),
    shape('path', { fill: '#000', d: data.map(rowPath).join('') }),
  );
  return picture;
}

/** The dark modules of a row as one strip for each run: `M4 7h3v1h-3z`. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x += 1;
    path += `M${from} ${y}h${x - from + 1}v1h${from - x - 1}z`;
  }
  return path;
}

function shape(name: 'rect' | 'path', attributes: Record<string, string>): SVGElement {
  const node = document.createElementNS(svgNamespace, name);
  for (const [attribute, value] of Object.entries(attributes)) node.setAttribute(attribute, value);
  return node;
}
