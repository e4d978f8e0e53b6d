import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { DocxProblem } from './problem.ts';

/** What a package may hold at most; a file over it is refused before the memory is spent. */
const limits = {
  entries: 5000,
  bytesOfPart: 50 * 2 ** 20,
  bytesInAll: 200 * 2 ** 20,
  /** Deflate gives at most 1032 bytes for one; text of an office stays far below. */
  ratio: 400,
  /** Small parts may be as repetitive as they like. */
  bytesWithoutRatio: 2 ** 20,
};

interface Entry {
  /** Compression of the entry: 0 is none, 8 is deflate. */
  method: number;
  encrypted: boolean;
  crc: number;
  packedSize: number;
  size: number;
  offset: number;
}

/** A zip file whose parts are unpacked when they are asked for. */
export interface ZipArchive {
  /** Names of the parts in lower case (part names are compared so), with `/` between folders. */
  names: readonly string[];
  /** Size that the directory declares for a part; null when there is no such part. */
  sizeOf(name: string): number | null;
  /**
   * Unpacks one part, null when there is none.
   * @throws DocxProblem when it is damaged, encrypted or larger than the limits
   */
  read(name: string): Uint8Array | null;
}

/**
 * Opens a zip file by its central directory (APPNOTE 6.3.10, sections 4.3.7–4.3.16).
 * @throws DocxProblem when the directory is missing or damaged, or has too many entries
 */
export function openZip(bytes: Uint8Array): ZipArchive {
  const entries = readDirectory(bytes);
  let spent = 0;
  return {
    names: [...entries.keys()],
    sizeOf: (name) => entries.get(name.toLowerCase())?.size ?? null,
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return null;
      if (entry.encrypted) throw new DocxProblem('file-encrypted');
      const content = unpack(bytes, entry, name, Math.min(limits.bytesOfPart, limits.bytesInAll - spent));
      spent += content.length;
      return content;
    },
  };
}

function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - 0xffff);
  while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < lowest) throw new DocxProblem('docx-broken');
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new DocxProblem('docx-too-large');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw new DocxProblem('docx-broken');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const key = name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
    if (!key.endsWith('/') && !entries.has(key)) {
      entries.set(key, {
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        crc: view.getUint32(at + 16, true),
        packedSize: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpack(bytes: Uint8Array, entry: Entry, name: string, limit: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packedSize, size } = entry;
  if (size > limit) throw new DocxProblem('docx-too-large', name);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50)
    throw new DocxProblem('docx-broken', name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length !== packedSize) throw new DocxProblem('docx-broken', name);
  if (entry.method !== 0 && entry.method !== 8) throw new DocxProblem('docx-broken', name);
  const content = entry.method === 0 ? packed : inflate(packed, name, limit);
  if (content.length !== size || crc32(content) !== entry.crc) throw new DocxProblem('docx-broken', name);
  return content;
}

/** Inflates piece by piece, so that a bomb is noticed after some megabytes whatever size it declares. */
function inflate(packed: Uint8Array, name: string, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  const step = 2 ** 14;
  try {
    for (let at = 0; at < packed.length || at === 0; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
      const isBomb = length > limits.bytesWithoutRatio && length > packed.length * limits.ratio;
      if (length > limit || isBomb) break;
    }
  } catch {
    throw new DocxProblem('docx-broken', name);
  }
  if (length > limit || (length > limits.bytesWithoutRatio && length > packed.length * limits.ratio))
    throw new DocxProblem('docx-too-large', name);
  const content = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}
