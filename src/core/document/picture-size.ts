/** Width and height of a picture, in pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** Reads the size of a PNG, JPEG, GIF or WebP picture from its first bytes; null when they are none of these. */
export function readPictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  const size = (width: number, height: number) => (width > 0 && height > 0 ? { width, height } : null);
  if (bytes.length < 30) return null;
  if (text(1, 4) === 'PNG') return size(view.getUint32(16), view.getUint32(20));
  if (text(0, 3) === 'GIF') return size(view.getUint16(6, true), view.getUint16(8, true));
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegSize(view);
  if (text(0, 4) !== 'RIFF' || text(8, 12) !== 'WEBP') return null;
  const chunk = text(12, 16);
  if (chunk === 'VP8 ') return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true);
    return size((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
  }
  const uint24 = (at: number) => view.getUint16(at, true) | ((bytes[at + 2] as number) << 16);
  return chunk === 'VP8X' ? size(uint24(24) + 1, uint24(27) + 1) : null;
}

/** Walks the segments of a JPEG to its frame header. */
function jpegSize(view: DataView): PictureSize | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // SOF0–SOF15, without the tables DHT, JPG and DAC
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
