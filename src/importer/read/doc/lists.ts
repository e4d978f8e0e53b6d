import type { NumberLevel, NumberList } from '../word/number-counter.ts';
import { printedSymbols } from '../word/symbols.ts';
import { viewOf } from './plc.ts';
import { readChanges, unsigned } from './sprm.ts';

// formats of [MS-OSHARED] 2.2.1.3 MSONFC, by the names of the newer format
const formats: Record<number, string> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
};
const suffixes = ['tab', 'space', 'nothing'];

const listSize = 28;
const levelHeaderSize = 28;
const overrideSize = 16;
// Word itself allows 31; without a bound a hostile file could repeat a label of 64 KB a million times
const longestLabel = 64;
// paragraphs cannot name a list with a higher number
const lastList = 0x7fe;
const fontOfSprm = new Set([0x4a4f, 0x4a51]);

/** The levels of a list before they are put together with what uses it. */
interface Definition {
  id: number;
  levels: NumberLevel[];
}

/**
 * Reads the automatic lists ([MS-DOC] 2.4.6.3) by the number that paragraphs name (sprmPIlfo, from 1), in the same
 * shape as those of newer files. A broken table gives the lists before the break.
 * @param definitions bytes from the start of PlfLst to the end of the stream: the levels lie behind the table
 */
export function readLists(
  definitions: Uint8Array,
  overrides: Uint8Array,
  fonts: readonly string[],
): Map<string, NumberList> {
  const lists = new Map<string, NumberList>();
  if (definitions.length < 2 || overrides.length < 4) return lists;
  const known = new Map(readDefinitions(definitions, fonts).map((definition) => [definition.id, definition]));
  const view = viewOf(overrides);
  const count = Math.min(view.getUint32(0, true), Math.floor((overrides.length - 4) / overrideSize));
  const cursor = { at: 4 + count * overrideSize };
  for (let index = 0; index < Math.min(count, lastList); index += 1) {
    const at = 4 + index * overrideSize;
    const id = view.getInt32(at, true);
    const levels = new Map(known.get(id)?.levels.map((level, depth) => [depth, level]) ?? []);
    const starts = new Map<number, number>();
    lists.set(String(index + 1), { definition: String(id), levels, starts });
    const changes = view.getUint8(at + 12);
    cursor.at += 4;
    for (let change = 0; change < changes && cursor.at + 8 <= overrides.length; change += 1) {
      const start = view.getInt32(cursor.at, true);
      const flags = view.getUint32(cursor.at + 4, true);
      cursor.at += 8;
      const depth = flags & 0xf;
      if (flags & 0x20) {
        const level = readLevel(overrides, cursor, fonts);
        if (!level) return lists;
        levels.set(depth, level);
        if (flags & 0x10) starts.set(depth, level.start);
      } else if (flags & 0x10) starts.set(depth, start);
    }
  }
  return lists;
}

function readDefinitions(bytes: Uint8Array, fonts: readonly string[]): Definition[] {
  const view = viewOf(bytes);
  const count = Math.min(view.getUint16(0, true), Math.floor((bytes.length - 2) / listSize));
  const cursor = { at: 2 + count * listSize };
  const definitions: Definition[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = 2 + index * listSize;
    const isSimple = (view.getUint8(at + 26) & 1) !== 0;
    const levels: NumberLevel[] = [];
    while (levels.length < (isSimple ? 1 : 9)) {
      const level = readLevel(bytes, cursor, fonts);
      if (!level) return definitions;
      levels.push(level);
    }
    definitions.push({ id: view.getInt32(at, true), levels });
  }
  return definitions;
}

/** Reads one level ([MS-DOC] 2.9.150 LVL) and moves the cursor behind it; null when the bytes end. */
function readLevel(bytes: Uint8Array, cursor: { at: number }, fonts: readonly string[]): NumberLevel | null {
  const { at } = cursor;
  const view = viewOf(bytes);
  if (at + levelHeaderSize + 2 > bytes.length) return null;
  const letterChanges = view.getUint8(at + 24);
  const paragraphChanges = view.getUint8(at + 25);
  const info = view.getUint8(at + 5);
  const letters = at + levelHeaderSize + paragraphChanges;
  const textAt = letters + letterChanges;
  if (textAt + 2 > bytes.length) return null;
  const length = view.getUint16(textAt, true);
  cursor.at = textAt + 2 + length * 2;
  const raw = new TextDecoder('utf-16le')
    .decode(bytes.subarray(textAt + 2, cursor.at))
    .slice(0, longestLabel);
  const change = readChanges(bytes.subarray(letters, textAt)).find(({ code }) => fontOfSprm.has(code));
  const font = change && fonts[unsigned(change)];
  const format = formats[view.getUint8(at + 4)] ?? 'decimal';
  return {
    ...{ start: view.getInt32(at, true), format, legal: (info & 4) !== 0 },
    // the minus sign of the font Symbol is the dash of lists
    text: format === 'bullet' ? printedSymbols(raw, font).replace('−', '–') : withPlaceholders(raw),
    restartAfter: info & 8 ? view.getUint8(at + 26) : undefined,
    suffix: suffixes[view.getUint8(at + 15)] ?? 'tab',
    run: { font },
  };
}

/** The characters 0 to 8 stand for the numbers of the levels. */
function withPlaceholders(text: string): string {
  return Array.from(text, (char) => (char < '\u0009' ? `%${char.charCodeAt(0) + 1}` : char)).join('');
}
