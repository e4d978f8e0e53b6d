import type { SourceLine } from '../../source.ts';
import { isRightTitle } from '../header/cells.ts';
import { readSymbolLine } from '../header/symbol-line.ts';
import { foldLetters, squeeze } from '../letters.ts';
import type { GradeMark } from './grade.ts';

const nearLines = 14;
const tableLines = 400;
const item = /^(?:[-+•*–—]|[\p{L}\d]{1,2}[.)])\s*/u;
// «Tuyệt mật», «b) Tối mật: …», «Mật là …»
const named = /^(?:(?:do|muc|loai) (?=t))?(tuyet mat|toi mat|mat)(?: la |\s*(?:[:;,.()–-]|$))/;
// heading of a column of grades
const column = /(?:^|\s)(?:do|muc|muc do|cap do|dau) mat|^muc(?: do)?$|bi mat/;
const labelBefore = /^(?:do|muc do|cap do|dau(?: chi (?:do|muc do))?) mat ?:?$/;

/** Cells of one line: parted at tabs, wide gaps and bars. */
export function partsOf(text: string): string[] {
  return text.split(/\t|\u0020{3,}|[|│]/);
}

/**
 * True when a grade in the text is one of a list or a table of grades, as a plan about the law on State secrets has
 * them, and no mark: another grade stands in the same table or near it, the column is one of grades, or the cell is
 * one of a table of facts.
 */
export function isListedGrade(
  lines: readonly SourceLine[],
  index: number,
  { grade, letters }: GradeMark,
): boolean {
  const line = lines[index] as SourceLine;
  const table = line.cell?.table;
  const near = lines.slice(Math.max(0, index - nearLines), index + nearLines + 1);
  const same =
    table === undefined
      ? []
      : lines
          .slice(Math.max(0, index - tableLines), index + tableLines)
          .filter(({ cell }) => cell?.table === table);
  if ([...near, ...same].some(({ text }) => namesOther(text, grade))) return true;
  return line.cell ? isFact(line, same, letters) : isFactOfRow(lines, index, letters);
}

function namesOther(text: string, grade: string): boolean {
  return partsOf(text.slice(0, 300)).some((part) => {
    const found = named.exec(foldLetters(squeeze(part).replace(item, '')));
    return found !== null && (found[1] as string).replace(' ', '') !== grade;
  });
}

/** A cell of a real table; a frame of one cell and the head of an annex are none. */
function isFact({ cell }: SourceLine, table: readonly SourceLine[], letters: GradeMark['letters']): boolean {
  if (!cell) return false;
  const beside = table.find((other) => other.cell?.row === cell.row && other.cell.column === cell.column - 1);
  if (beside && labelBefore.test(foldLetters(squeeze(beside.text)))) return false;
  const isHead = table.some(({ text }) => isRightTitle(squeeze(text)) || readSymbolLine(squeeze(text)));
  if (isHead) return false;
  const columns = Math.max(...table.map((other) => other.cell?.column ?? 1));
  const above = table.filter((other) => other.cell?.column === cell.column && other.cell.row < cell.row);
  if (columns >= 2 && above.some(({ text }) => column.test(foldLetters(squeeze(text))))) return true;
  const rows = Math.max(...table.map((other) => other.cell?.row ?? 1));
  return letters !== 'capitals' && columns >= 2 && rows >= 2;
}

/** The same for a row of a text, whose cells are parted by tabs or bars. */
function isFactOfRow(lines: readonly SourceLine[], index: number, letters: GradeMark['letters']): boolean {
  const cells = cellsOf(lines[index] as SourceLine);
  const filled = cells.filter(Boolean);
  if (filled.length < 2) return false;
  if (filled.some((cell) => labelBefore.test(cell) || isRightTitle(cell) || readSymbolLine(cell)))
    return false;
  if (letters !== 'capitals') return true;
  const at = cells.findIndex((cell) => /^(?:tuyet |toi )?mat$/.test(cell));
  for (let above = index - 1; above >= Math.max(0, index - nearLines * 2); above -= 1) {
    const row = cellsOf(lines[above] as SourceLine);
    if (row.filter(Boolean).length < 2) return false;
    if (at >= 0 && column.test(row[at] ?? '')) return true;
  }
  return false;
}

const cellsOf = ({ text }: SourceLine) =>
  partsOf(text.slice(0, 2000)).map((part) => foldLetters(squeeze(part)));
