import { viewOf } from './plc.ts';
import { type Change, readChanges } from './sprm.ts';

const maximumChanges = 256;

/** A stretch of text that lies in one place of the stream WordDocument. */
export interface Piece {
  /** First character, and the one behind the last. */
  start: number;
  end: number;
  /** Place of its first byte. */
  at: number;
  /** Bytes of a character: 1 (Windows-1252) or 2 (UTF-16). */
  width: 1 | 2;
  /** Formatting that holds for the whole piece. */
  changes: readonly Change[];
}

/** All characters of a file, of its running text and of its notes, heads and boxes. */
export interface PieceTable {
  text: string;
  pieces: Piece[];
}

/**
 * Reads the piece table ([MS-DOC] 2.9.38 Clx) and the text that it names.
 * @throws RangeError when the table is broken, or names more text than the file has
 */
export function readPieces(stream: Uint8Array, clx: Uint8Array): PieceTable {
  const view = viewOf(clx);
  const changes: Change[][] = [];
  let at = 0;
  while (view.getUint8(at) === 1) {
    const length = view.getUint16(at + 1, true);
    changes.push(readChanges(clx.subarray(at + 3, at + 3 + length)).slice(0, maximumChanges));
    at += 3 + length;
  }
  if (view.getUint8(at) !== 2) throw new RangeError('no piece table');
  const size = view.getUint32(at + 1, true);
  const count = Math.floor((size - 4) / 12);
  const first = at + 5;
  const pieces: Piece[] = [];
  const texts: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = view.getUint32(first + index * 4, true);
    const end = view.getUint32(first + index * 4 + 4, true);
    if (start !== (pieces.at(-1)?.end ?? 0) || end < start)
      throw new RangeError('pieces do not follow each other');
    if (end > stream.length) throw new RangeError('more text than the file has');
    const descriptor = first + (count + 1) * 4 + index * 8;
    const place = view.getUint32(descriptor + 2, true);
    const change = view.getUint16(descriptor + 6, true);
    const isNarrow = (place & 0x40000000) !== 0;
    const width = isNarrow ? 1 : 2;
    const from = isNarrow ? (place & 0x3fffffff) >> 1 : place & 0x3fffffff;
    const bytes = stream.subarray(from, from + (end - start) * width);
    if (bytes.length < (end - start) * width) throw new RangeError('a piece lies beyond the end of the file');
    texts.push(decode(bytes, width));
    pieces.push({
      start,
      end,
      at: from,
      width,
      changes: (change & 1 ? changes[change >> 1] : undefined) ?? [],
    });
  }
  return { text: texts.join(''), pieces };
}

// both give one UTF-16 unit for each character of the file, so that positions hold
function decode(bytes: Uint8Array, width: 1 | 2): string {
  return new TextDecoder(width === 1 ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes);
}

/** Index of the piece that has a character; the last one for a character behind the end. */
export function pieceAt(pieces: readonly Piece[], character: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).start <= character) low = middle;
    else high = middle - 1;
  }
  return low;
}
