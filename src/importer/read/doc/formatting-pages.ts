import { readPlc, viewOf } from './plc.ts';

/** Formatting of the bytes from `start` to `end` of the stream WordDocument. */
export interface FormattedStretch {
  start: number;
  end: number;
  /** Paragraphs only: their style. */
  style: number;
  /** List of changes, see `readChanges`. */
  changes: Uint8Array;
}

const pageSize = 512;
const nothing = new Uint8Array(0);

/**
 * Reads the pages that say how letters (`kind` character) or paragraphs look ([MS-DOC] 2.9.33 and 2.9.174).
 * @param table the PLC that lists the pages
 * @returns stretches in the order of the file, without those that a broken page does not have
 */
export function readFormattingPages(
  stream: Uint8Array,
  table: Uint8Array,
  kind: 'character' | 'paragraph',
): FormattedStretch[] {
  const pages = readPlc(table, 4).slice(0, Math.ceil(stream.length / pageSize));
  const stretches = pages.flatMap(({ data }) => {
    const start = (viewOf(data).getUint32(0, true) & 0x3fffff) * pageSize;
    const page = stream.subarray(start, start + pageSize);
    return page.length === pageSize ? readPage(page, kind) : [];
  });
  return stretches.sort((a, b) => a.start - b.start);
}

function readPage(page: Uint8Array, kind: 'character' | 'paragraph'): FormattedStretch[] {
  const view = viewOf(page);
  const count = page[pageSize - 1] as number;
  const entrySize = kind === 'character' ? 1 : 13;
  const stretches: FormattedStretch[] = [];
  for (let index = 0; index < count && (count + 1) * 4 + count * entrySize < pageSize; index += 1) {
    const start = view.getUint32(index * 4, true);
    const end = view.getUint32(index * 4 + 4, true);
    const at = (page[(count + 1) * 4 + index * entrySize] as number) * 2;
    if (end <= start) continue;
    stretches.push({
      start,
      end,
      ...(kind === 'character' ? readLetters(page, at) : readParagraph(page, at)),
    });
  }
  return stretches;
}

function readLetters(page: Uint8Array, at: number): { style: number; changes: Uint8Array } {
  return { style: 0, changes: at === 0 ? nothing : page.subarray(at + 1, at + 1 + (page[at] as number)) };
}

function readParagraph(page: Uint8Array, at: number): { style: number; changes: Uint8Array } {
  if (at === 0 || at + 4 > pageSize) return { style: 0, changes: nothing };
  const half = page[at] as number;
  const start = half === 0 ? at + 2 : at + 1;
  const size = half === 0 ? (page[at + 1] as number) * 2 : half * 2 - 1;
  return {
    style: viewOf(page).getUint16(start, true),
    changes: page.subarray(start + 2, start + size),
  };
}

/** Index of the stretch that has a byte, or of the one after it where none has. */
export function stretchAt(stretches: readonly FormattedStretch[], at: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as FormattedStretch).end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
