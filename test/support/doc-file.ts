import CFB from 'cfb';

/** Parts of a Word file made by hand, as bytes or text. */
export interface DocFile {
  /** Stretches of text and how they are stored. */
  pieces: { text: string; width: 1 | 2 }[];
  /** Characters of the parts after the running text, by their place in the header (1 footnotes, 2 heads…). */
  lengths?: Record<number, number>;
  /** Tables by their place in the header. */
  tables?: Record<number, Uint8Array | undefined>;
  /** Changes of the look of letters, by bytes from the start of the text. */
  letters?: { start: number; end: number; changes: number[] }[];
  /** The stream Data. */
  data?: Uint8Array;
  version?: number;
  flags?: number;
}

const pageAt = 0x600;
const textAt = 0x800;

/** A compound file of streams by name. */
export function makeContainer(streams: Record<string, Uint8Array>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) CFB.utils.cfb_add(container, name, bytes);
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as ArrayLike<number>);
}

/** A Word file with a piece table and whatever tables a test needs. */
export function makeDoc({
  pieces,
  lengths = {},
  tables = {},
  letters = [],
  data,
  version = 0xc1,
  flags = 0x200,
}: DocFile): Uint8Array {
  const stored = pieces.map(({ text, width }) => storeText(text, width));
  const header = new Uint8Array(textAt);
  header.set(letterPage(letters), pageAt);
  const view = new DataView(header.buffer);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(2, version, true);
  view.setUint16(0x0a, flags, true);
  const total = pieces.reduce((sum, { text }) => sum + text.length, 0);
  const others = Object.values(lengths).reduce((sum, length) => sum + length, 0);
  view.setUint32(0x4c, total - others, true);
  for (const [index, length] of Object.entries(lengths))
    view.setUint32(0x4c + Number(index) * 4, length, true);

  let end = 0;
  const table = join(
    Object.entries({
      ...tables,
      ...(letters.length > 0 ? { 12: numbers(0, 0x7fffffff, pageAt / 512) } : {}),
      33: pieceTable(pieces, stored),
    }).map(([index, bytes = new Uint8Array(0)]) => {
      view.setUint32(0x9a + Number(index) * 8, end, true);
      view.setUint32(0x9a + Number(index) * 8 + 4, bytes.length, true);
      end += bytes.length;
      return bytes;
    }),
  );
  return makeContainer({
    '/WordDocument': join([header, ...stored]),
    '/1Table': table,
    ...(data ? { '/Data': data } : {}),
  });
}

/** Little-endian 32-bit numbers. */
export function numbers(...values: number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(values).buffer);
}

/** Bytes one behind the other. */
export function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    joined.set(part, end);
    end += part.length;
  }
  return joined;
}

/** A table of fonts without anything but their names. */
export function fontTable(...names: string[]): Uint8Array {
  const fonts = names.map((name) => {
    const font = new Uint8Array(40 + (name.length + 1) * 2);
    font[0] = font.length - 1;
    font.set(storeText(name, 2), 40);
    return font;
  });
  return join([Uint8Array.of(names.length, 0, 0, 0), ...fonts]);
}

/** The page of 512 bytes that holds changes of letters: edges, places of the changes, and the changes from its end. */
function letterPage(letters: NonNullable<DocFile['letters']>): Uint8Array {
  const page = new Uint8Array(512);
  const view = new DataView(page.buffer);
  // between the changed letters are stretches without a change
  const stretches = letters.flatMap((letter, index) => [
    { start: letters[index - 1]?.end ?? 0, end: letter.start, changes: [] },
    letter,
  ]);
  const used = stretches.filter(({ start, end }) => end > start);
  page[511] = used.length;
  let free = 510;
  for (const [index, { start, end, changes }] of used.entries()) {
    view.setUint32(index * 4, textAt + start, true);
    view.setUint32(index * 4 + 4, textAt + end, true);
    if (changes.length === 0) continue;
    free = (free - changes.length - 1) & ~1;
    page[(used.length + 1) * 4 + index] = free / 2;
    page.set([changes.length, ...changes], free);
  }
  return page;
}

function storeText(text: string, width: 1 | 2): Uint8Array {
  if (width === 1) return Uint8Array.from(text, (char) => char.charCodeAt(0));
  return new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer);
}

function pieceTable(pieces: DocFile['pieces'], stored: readonly Uint8Array[]): Uint8Array {
  const count = pieces.length;
  const table = new Uint8Array(5 + (count + 1) * 4 + count * 8);
  const view = new DataView(table.buffer);
  table[0] = 2;
  view.setUint32(1, table.length - 5, true);
  let character = 0;
  let at = textAt;
  for (const [index, { text, width }] of pieces.entries()) {
    character += text.length;
    view.setUint32(5 + (index + 1) * 4, character, true);
    view.setUint32(5 + (count + 1) * 4 + index * 8 + 2, width === 1 ? (at * 2) | 0x40000000 : at, true);
    at += stored[index]?.length ?? 0;
  }
  return table;
}
