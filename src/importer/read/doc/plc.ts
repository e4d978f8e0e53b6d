/** Little-endian numbers of a part of a file; reading beyond its end throws a RangeError. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** One entry of a PLC: a stretch of characters and the data that belongs to it. */
export interface PlcEntry {
  start: number;
  end: number;
  data: Uint8Array;
}

/**
 * Reads a PLC ([MS-DOC] 2.2.2): n + 1 positions, then n pieces of data of the same size.
 * Entries that run backwards end the list.
 */
export function readPlc(bytes: Uint8Array, size: number): PlcEntry[] {
  const view = viewOf(bytes);
  const count = Math.max(0, Math.floor((bytes.length - 4) / (4 + size)));
  const entries: PlcEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = view.getUint32(index * 4, true);
    const end = view.getUint32(index * 4 + 4, true);
    if (end < start) break;
    const at = (count + 1) * 4 + index * size;
    entries.push({ start, end, data: bytes.subarray(at, at + size) });
  }
  return entries;
}
