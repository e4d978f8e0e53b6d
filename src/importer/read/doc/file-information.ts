/** Which parts of a Word file lie where ([MS-DOC] 2.5, the FIB at the start of the stream WordDocument). */
export interface FileInformation {
  version: number;
  isEncrypted: boolean;
  /** Name of the stream with the tables. */
  tableStream: '0Table' | '1Table';
  /** Characters of each part; the parts follow each other in this order. */
  lengths: Record<DocumentPart, number>;
  /** Bytes of one of the tables, empty where the file has none. */
  table: (name: TableName) => { at: number; length: number };
}

export const documentParts = [
  'main',
  'footnotes',
  'headers',
  'macros',
  'comments',
  'endnotes',
  'textBoxes',
  'headerTextBoxes',
] as const;
export type DocumentPart = (typeof documentParts)[number];

// place of each pair (offset, length) in the list FibRgFcLcb97
const tableIndex = {
  styles: 1,
  footnoteMarks: 2,
  footnoteTexts: 3,
  headerTexts: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  shapes: 40,
  endnoteMarks: 46,
  endnoteTexts: 47,
  textBoxTexts: 56,
  lists: 73,
  listOverrides: 74,
} as const;
export type TableName = keyof typeof tableIndex;
export const tableNames = Object.keys(tableIndex) as TableName[];

const word97 = 0xc1;

/**
 * Reads the FIB. Of files older than Word 97 only the version is read.
 * @throws RangeError when the stream is too short or belongs to another program
 */
export function readFileInformation(view: DataView): FileInformation {
  const mark = view.getUint16(0, true);
  const version = view.getUint16(2, true);
  const isOld = mark === 0xa5dc || mark === 0xa59b || mark === 0xa5db || version < word97;
  if (mark !== 0xa5ec && !isOld) throw new RangeError('no Word document');
  const flags = view.getUint16(0x0a, true);
  const lengthOf = (index: number) => (isOld ? 0 : Math.max(0, view.getInt32(0x4c + index * 4, true)));
  return {
    version: isOld ? Math.min(version, word97 - 1) : version,
    isEncrypted: (flags & 0x100) !== 0,
    tableStream: flags & 0x200 ? '1Table' : '0Table',
    lengths: Object.fromEntries(documentParts.map((part, index) => [part, lengthOf(index)])) as Record<
      DocumentPart,
      number
    >,
    table: (name) => {
      const at = 0x9a + tableIndex[name] * 8;
      if (isOld || at + 8 > view.byteLength) return { at: 0, length: 0 };
      return { at: view.getUint32(at, true), length: view.getUint32(at + 4, true) };
    },
  };
}

/** Whether Word 97 or a later one wrote the file: only these are read. */
export const isWord97 = ({ version }: FileInformation): boolean => version >= word97;
