import { type Box, drawCoverage } from './raster.ts';
import { lineHeight, type TextStyle } from './text-styles.ts';

/** One letter in one style: how far it moves the pen, and its picture cut to what is inked. */
export interface Glyph {
  advance: number;
  /** Place of the picture from the pen and from the top of the line. */
  left: number;
  top: number;
  width: number;
  height: number;
  pixels: Uint8Array;
}

export type GlyphSheet = ReadonlyMap<string, Glyph>;

const columns = 16;

/**
 * Draws each letter of `letters` once. A card is then set from these pictures, many times cheaper than laying out
 * and drawing every card from outlines. Throws when a letter has no glyph.
 */
export async function drawGlyphs(letters: Iterable<string>, style: TextStyle): Promise<GlyphSheet> {
  const list = [...new Set(letters)];
  const cell = { width: style.size * 2, height: Math.ceil(style.size * lineHeight) };
  const place = (index: number) => ({
    x: (index % columns) * cell.width,
    y: Math.floor(index / columns) * cell.height,
  });
  const boxes = list.map((letter, index) => letterBox(letter, style, place(index), cell.width / 4));
  const advances = new Map<string, number>();
  const height = Math.ceil(list.length / columns) * cell.height;
  const sheet = await drawCoverage(boxes, columns * cell.width, height, ({ textContent, width, props }) => {
    if (props.lang === 'vi' && textContent) advances.set(textContent, width);
  });
  return new Map(
    list.map((letter, index) => {
      const { x, y } = place(index);
      const advance = advances.get(letter) ?? 0;
      return [letter, { advance, ...cut(sheet.pixels, sheet.width, x, y, cell, cell.width / 4) }];
    }),
  );
}

function letterBox(letter: string, style: TextStyle, at: { x: number; y: number }, indent: number): Box {
  return {
    type: 'div',
    props: {
      lang: 'vi',
      style: {
        position: 'absolute',
        left: at.x + indent,
        top: at.y,
        fontSize: style.size,
        fontWeight: style.weight,
        lineHeight,
        whiteSpace: 'pre',
      },
      children: letter,
    },
  };
}

/** The inked rectangle of one cell. */
function cut(
  pixels: Uint8Array,
  stride: number,
  x: number,
  y: number,
  cell: { width: number; height: number },
  indent: number,
): Omit<Glyph, 'advance'> {
  let [left, top, right, bottom] = [cell.width, cell.height, 0, 0];
  for (let row = 0; row < cell.height; row += 1) {
    for (let column = 0; column < cell.width; column += 1) {
      if (pixels[(y + row) * stride + x + column] === 0) continue;
      left = Math.min(left, column);
      right = Math.max(right, column + 1);
      top = Math.min(top, row);
      bottom = row + 1;
    }
  }
  const width = Math.max(0, right - left);
  const height = Math.max(0, bottom - top);
  const picture = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const start = (y + top + row) * stride + x + left;
    picture.set(pixels.subarray(start, start + width), row * width);
  }
  return { left: left - indent, top, width, height, pixels: picture };
}
