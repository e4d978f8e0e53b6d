/** The streams of an OLE compound file ([MS-CFB]) by name, those of the root storage only. */
export interface CompoundFile {
  /** Names of the streams and storages right under the root. */
  names: string[];
  /** Bytes of a stream of the root, or null where there is none. */
  stream: (name: string) => Uint8Array | null;
}

interface Entry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const lastRegularSector = 0xfffffffa;
const miniSectorSize = 64;
const miniStreamLimit = 4096;
const headerFatSectors = 109;

/**
 * Opens a compound file. Every chain of sectors is followed at most once, so that a hostile file costs no more than
 * its size; chains that end early give the bytes there are.
 *
 * Our own reading, because the cfb package copies every chain at once and never ends on a chain that runs in a circle.
 * @throws RangeError when the header or the directory is broken
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (!signature.every((byte, index) => bytes[index] === byte)) throw new RangeError('no compound file');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(0x1e, true);
  if (shift !== 9 && shift !== 12) throw new RangeError('odd sector size');
  const size = 1 << shift;
  const sector = (index: number) => bytes.subarray((index + 1) * size, (index + 2) * size);
  const fat = readFat(view, size);
  const chain = (start: number) => joinSectors(followChain(start, fat), sector, size);

  const directory = readDirectory(chain(view.getUint32(0x30, true)));
  const root = directory[0];
  if (root?.type !== 5) throw new RangeError('no root entry');
  const entries = rootEntries(directory, root.child);
  let mini: { fat: Uint32Array; stream: Uint8Array } | undefined;
  const miniChain = (start: number) => {
    mini ??= { fat: toNumbers(chain(view.getUint32(0x3c, true))), stream: chain(root.start) };
    const { stream } = mini;
    const part = (index: number) => stream.subarray(index * miniSectorSize, (index + 1) * miniSectorSize);
    return joinSectors(followChain(start, mini.fat), part, miniSectorSize);
  };
  return {
    names: entries.map(({ name }) => name),
    stream: (name) => {
      const entry = entries.find((one) => one.type === 2 && one.name === name);
      if (!entry) return null;
      return (entry.size < miniStreamLimit ? miniChain : chain)(entry.start).subarray(0, entry.size);
    },
  };
}

/** The table that names the sector after each sector; its own sectors are listed in the header, then in a chain. */
function readFat(view: DataView, size: number): Uint32Array {
  const perSector = size / 4;
  const count = Math.max(0, Math.floor(view.byteLength / size) - 1);
  const places: number[] = [];
  for (let index = 0; index < headerFatSectors; index += 1)
    places.push(view.getUint32(0x4c + index * 4, true));
  const seen = new Set<number>();
  for (let next = view.getUint32(0x44, true); next < count && !seen.has(next); ) {
    seen.add(next);
    const at = (next + 1) * size;
    for (let index = 0; index < perSector - 1; index += 1) places.push(view.getUint32(at + index * 4, true));
    next = view.getUint32(at + size - 4, true);
  }
  const usable = places.filter((place) => place < count).slice(0, Math.ceil((count + 1) / perSector) + 1);
  const fat = new Uint32Array(usable.length * perSector);
  for (const [index, place] of usable.entries()) {
    for (let offset = 0; offset < perSector; offset += 1) {
      fat[index * perSector + offset] = view.getUint32((place + 1) * size + offset * 4, true);
    }
  }
  return fat;
}

function followChain(start: number, table: Uint32Array): number[] {
  const seen = new Uint8Array(table.length);
  const chain: number[] = [];
  for (let next = start; next < table.length && next < lastRegularSector && !seen[next]; ) {
    seen[next] = 1;
    chain.push(next);
    next = table[next] as number;
  }
  return chain;
}

function joinSectors(
  chain: readonly number[],
  part: (index: number) => Uint8Array,
  size: number,
): Uint8Array {
  const joined = new Uint8Array(chain.length * size);
  let end = 0;
  for (const index of chain) {
    const bytes = part(index);
    joined.set(bytes, end);
    end += bytes.length;
  }
  return joined.subarray(0, end);
}

function toNumbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
}

function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const nameBytes = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2));
    entries.push({
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + nameBytes)),
      type: bytes[at + 66] as number,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function rootEntries(directory: readonly Entry[], top: number): Entry[] {
  const found: Entry[] = [];
  const seen = new Set<number>();
  const waiting = [top];
  while (waiting.length > 0) {
    const index = waiting.pop() as number;
    const entry = directory[index];
    if (!entry || seen.has(index)) continue;
    seen.add(index);
    found.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
}
