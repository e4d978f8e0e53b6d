/** Shades from ground (0) to letter (15): four bits of a byte. */
export const shades = 16;

/**
 * A picture as PNG stores it before compression: for each row a filter byte (0), then two pixels a byte, the left one
 * in the upper half. Letters are set right into it, so that no card is packed pixel by pixel.
 */
export interface ShadeRows {
  rows: Uint8Array;
  /** In pixels, even. */
  width: number;
}

/** Bytes of one row. */
export function strideOf(width: number): number {
  return width / 2 + 1;
}

/** Packs a picture of grey levels, 0 to 255, one in every `step` bytes: 4 for the red of a picture in RGBA. */
export function packShades(pixels: Uint8Array, width: number, step = 1): ShadeRows {
  const stride = strideOf(width);
  const rows = new Uint8Array((pixels.length / step / width) * stride);
  let at = 0;
  for (let row = 0; row < rows.length; row += stride) {
    for (let to = row + 1; to < row + stride; to += 1) {
      rows[to] = ((pixels[at] as number) & 240) | ((pixels[at + step] as number) >> 4);
      at += 2 * step;
    }
  }
  return { rows, width };
}

/** Makes one row of pixels darker: `count` levels (0 to 255) from `pixels[from]` on, at column `x` of row `y`. */
export function darkenRow(
  { rows, width }: ShadeRows,
  { x, y }: { x: number; y: number },
  pixels: Uint8Array,
  from: number,
  count: number,
): void {
  const start = y * strideOf(width) + 1;
  for (let column = 0; column < count; column += 1) {
    const shade = (pixels[from + column] as number) >> 4;
    if (shade === 0) continue;
    const place = x + column;
    const to = start + (place >> 1);
    const pair = rows[to] as number;
    if (place & 1) {
      if (shade > (pair & 15)) rows[to] = (pair & 240) | shade;
    } else if (shade > pair >> 4) rows[to] = (pair & 15) | (shade << 4);
  }
}
