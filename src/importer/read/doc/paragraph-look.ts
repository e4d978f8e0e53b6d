import type { RowCell, WordParagraph } from '../word/paragraph.ts';
import { viewOf } from './plc.ts';
import { type Change, readChanges, signed16, unsigned } from './sprm.ts';

/** How a paragraph looks, is numbered, and stands in tables. */
export interface ParagraphLook {
  style: WordParagraph['style'];
  /** List that counts it, from 1, and level from 0. */
  list?: number;
  level: number;
  depth: number;
  endsRow: boolean;
  /** Ends a cell of a table within a table. */
  endsInnerCell: boolean;
  /** Known for a paragraph that ends a row. */
  cells: RowCell[];
}

const alignments = ['left', 'center', 'right', 'justify', 'justify'] as const;
const cellSize = 20;
const maximumCells = 64;
const lastList = 0x7fe;
// rows of 63 cells need some hundred; the bound keeps a hostile file from costing more than its size
const maximumFarChanges = 512;

/**
 * Works out the look of a paragraph from its changes, those of its style first ([MS-DOC] 2.6.2 and 2.6.3).
 * @param data the stream Data, which holds lists of changes that are too long for their page
 */
export function readParagraphLook(changes: readonly Change[], data: Uint8Array | null): ParagraphLook {
  const look: ParagraphLook = {
    style: {},
    level: 0,
    depth: 0,
    endsRow: false,
    endsInnerCell: false,
    cells: [],
  };
  let hasTable = false;
  for (const change of changes) {
    if (change.code === 0x6646 || change.code === 0x6645) {
      // sprmPHugePapx, always alone: more changes in the stream Data
      for (const far of readFarChanges(data, unsigned(change))) applyChange(look, far);
      break;
    } else if (change.code === 0x646b && !hasTable) {
      // sprmPTableProps: the table's changes are in the stream Data
      hasTable = true;
      for (const far of readFarChanges(data, unsigned(change))) applyChange(look, far);
    } else applyChange(look, change);
  }
  return look;
}

function applyChange(look: ParagraphLook, change: Change): void {
  const value = unsigned(change);
  switch (change.code) {
    case 0x2403: // sprmPJc80
    case 0x2461: // sprmPJc
      look.style.align = alignments[value] ?? 'left';
      break;
    case 0x840f: // sprmPDxaLeft80
    case 0x845e: // sprmPDxaLeft, twentieths of a point
      look.style.indent = signed16(change) / 20;
      break;
    case 0x2640: // sprmPOutLvl, 9 is body text
      look.style.heading = value < 9 ? value + 1 : undefined;
      break;
    case 0x460b: // sprmPIlfo
      look.list = value >= 1 && value <= lastList ? value : undefined;
      break;
    case 0x260a: // sprmPIlvl
      look.level = Math.min(value, 8);
      break;
    default:
      applyTableChange(look, change, value);
  }
}

function applyTableChange(look: ParagraphLook, change: Change, value: number): void {
  const { operand } = change;
  switch (change.code) {
    case 0x2416: // sprmPFInTable
      look.depth = value ? Math.max(1, look.depth) : 0;
      break;
    case 0x6649: // sprmPItap
      look.depth = value;
      break;
    case 0x664a: // sprmPDtap
      look.depth = Math.max(0, look.depth + signed16(change));
      break;
    case 0x2417: // sprmPFTtp
    case 0x244c: // sprmPFInnerTtp
      look.endsRow = value !== 0;
      break;
    case 0x244b: // sprmPFInnerTableCell
      look.endsInnerCell = value !== 0;
      break;
    case 0xd608: // sprmTDefTable
      look.cells = readCells(operand);
      break;
    case 0xd62b: {
      // sprmTVertMerge: cell, 1 goes on or 3 begins
      const cell = look.cells[operand[0] ?? 0];
      if (cell) cell.joinsAbove = operand[1] === 1;
      break;
    }
    case 0x5624: // sprmTMerge: first cell, the one behind the last
      for (const cell of look.cells.slice((operand[0] ?? 0) + 1, operand[1] ?? 0)) cell.joinsLeft = true;
      break;
  }
}

function readFarChanges(data: Uint8Array | null, at: number): Change[] {
  if (!data || at + 2 > data.length) return [];
  const size = viewOf(data).getUint16(at, true);
  return readChanges(data.subarray(at + 2, at + 2 + size)).slice(0, maximumFarChanges);
}

/** The cells of a row: their edges, then twenty bytes for each of which the first two tell merged ones. */
function readCells(operand: Uint8Array): RowCell[] {
  const view = viewOf(operand);
  const count = Math.min(operand[0] ?? 0, maximumCells);
  if (1 + (count + 1) * 2 > operand.length) return [];
  const cells: RowCell[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = 1 + (count + 1) * 2 + index * cellSize;
    const flags = at + 2 <= operand.length ? view.getUint16(at, true) : 0;
    cells.push({
      left: view.getInt16(1 + index * 2, true),
      right: view.getInt16(3 + index * 2, true),
      joinsLeft: (flags & 3) === 1,
      joinsAbove: (flags & 0x60) === 0x20,
    });
  }
  return cells;
}
