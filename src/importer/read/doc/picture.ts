import { viewOf } from './plc.ts';

const signatures = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
] as const;
// before the picture: a header of 8 bytes, one or two identifiers of 16, and a byte ([MS-ODRAW] 2.2.28 and 2.2.27)
const recordHeaders = [25, 41];

/**
 * A picture of the running text from the stream Data ([MS-DOC] 2.9.190 PICFAndOfficeArtData).
 * @param at place that the letter of the picture names
 * @returns its bytes as PNG or JPEG; those of another kind as they lie there; null when there is nothing
 */
export function readPicture(data: Uint8Array, at: number): Uint8Array | null {
  if (at + 6 > data.length) return null;
  const view = viewOf(data);
  const end = Math.min(data.length, at + view.getUint32(at, true));
  const start = at + view.getUint16(at + 4, true);
  if (end <= start) return null;
  const stored = data.subarray(start, end);
  const places = signatures.map((signature) => find(stored, signature)).filter((place) => place >= 0);
  if (places.length === 0) return hasPicture(stored) ? stored : null;
  const first = Math.min(...places);
  return stored.subarray(first, first + sizeOf(stored, first));
}

/** Behind the record of the shape lies one of its picture, but not in a drawn shape or a text box. */
function hasPicture(stored: Uint8Array): boolean {
  return stored.length >= 8 && stored.length > 16 + viewOf(stored).getUint32(4, true);
}

function find(bytes: Uint8Array, signature: readonly number[]): number {
  let at = bytes.indexOf(signature[0] as number);
  while (at >= 0 && !signature.every((byte, index) => bytes[at + index] === byte))
    at = bytes.indexOf(signature[0] as number, at + 1);
  return at;
}

/** Size by the record that the picture is in, or all bytes that follow. */
function sizeOf(bytes: Uint8Array, first: number): number {
  const view = viewOf(bytes);
  for (const back of recordHeaders) {
    const header = first - back;
    if (header < 0) continue;
    const kind = view.getUint16(header + 2, true);
    if (kind >= 0xf01d && kind <= 0xf02a) return view.getUint32(header + 4, true) - (back - 8);
  }
  return bytes.length - first;
}
