import type { SourceLine } from '../../source.ts';
import { isCapitals, squeeze } from '../letters.ts';
import { type ClosingPart, closingPartOf, isRecipientsHeading } from './closing-cell.ts';

/** A run of words at the end of a document, in the order of the source. */
interface ClosingCell {
  text: string;
  number: number;
  part: ClosingPart;
  /** The block that it belongs to. */
  block: 'recipients' | 'signature';
}

/** The end of a document: its lines from `start` up to `end`, and their words. */
export interface FoundClosing {
  start: number;
  end: number;
  cells: ClosingCell[];
}

const lastLines = 60;
const nearLines = 14;
const farLines = 90;
const longestRecipient = 220;
const longestLine = 4000;
// no closing has more; it keeps the search linear
const mostCells = 400;

/**
 * Finds recipients and signature: at the end, or before annexes that follow them. Lines between and among the two
 * belong to the block that their form tells, else to the one before them. Null when a document has neither.
 */
export function findClosing(lines: readonly SourceLine[]): FoundClosing | null {
  const rows = lines.map((line) =>
    line.note === undefined && line.text.length < longestLine ? cellsOf(line.text) : [],
  );
  const partAt = (index: number) => rows[index]?.map(closingPartOf) ?? [];
  const headingAt = rows.findIndex((cells) => cells.some(isRecipientsHeading));
  const signatureAt = findSignature(rows.length, headingAt, partAt);
  const ends = [headingAt, signatureAt].filter((index) => index >= 0);
  if (ends.length === 0) return null;
  const start = Math.min(...ends);
  const cells: ClosingCell[] = [];
  let columns: ClosingCell['block'][] = [];
  const tableColumns = new Map<string, ClosingCell['block']>();
  let end = start;
  for (let index = start; index < lines.length; index += 1) {
    const row = rows[index] as string[];
    if ((lines[index] as SourceLine).text.length >= longestLine || cells.length >= mostCells) break;
    if (row.length === 0) continue;
    const awaited = Math.max(headingAt, signatureAt) > index;
    const { cell } = lines[index] as SourceLine;
    const column = cell ? `${cell.table}:${cell.column}` : undefined;
    const placed =
      placeRow(row, cells, columns, { hasHeading: headingAt >= 0, awaited }) ??
      placeByColumn(row, column ? tableColumns.get(column) : undefined);
    if (!placed) break;
    const told = placed[0];
    if (column && told && told.part !== 'other') tableColumns.set(column, told.block);
    if (row.length === 2 && placed[0]?.block !== placed[1]?.block) columns = placed.map(({ block }) => block);
    for (const cell of placed) cells.push({ ...cell, number: (lines[index] as SourceLine).number });
    end = index + 1;
  }
  return cells.length > 0 ? { start, end, cells } : null;
}

/** A cell without a form of its own belongs to the block that its column of the table has shown. */
function placeByColumn(
  row: readonly string[],
  block: ClosingCell['block'] | undefined,
): Omit<ClosingCell, 'number'>[] | null {
  return block ? row.map((text) => ({ text, part: closingPartOf(text), block })) : null;
}

/**
 * The blocks that the runs of one line belong to: told by their form, then by the columns that an earlier line has
 * shown, then by what stands beside them. Null when the line belongs to neither block.
 */
function placeRow(
  row: readonly string[],
  before: readonly ClosingCell[],
  columns: readonly ClosingCell['block'][],
  state: { hasHeading: boolean; awaited: boolean },
): Omit<ClosingCell, 'number'>[] | null {
  const cells = [...before];
  const blocks = row.map((text, place) => {
    const part = closingPartOf(text);
    const told = blockOf(text, part, cells, state);
    const isBare = part === 'other' && row.length === 2 && columns.length === 2;
    const block = isBare ? (columns[place] ?? told) : told;
    if (block) cells.push({ text, part, block, number: 0 });
    return { text, part, block };
  });
  const beside = blocks.find(({ block }) => block !== null)?.block;
  if (beside) return blocks.map((cell) => ({ ...cell, block: cell.block ?? beside }));
  const isListed = columns[0] === 'recipients' && row.length === 1 && (row[0] as string).length <= 60;
  const hasOpenList = isListed && !isComplete(before.filter(({ block }) => block === 'recipients'));
  return hasOpenList && blocks[0]?.part === 'other' ? [{ ...blocks[0], block: 'recipients' }] : null;
}

const cellsOf = (text: string) =>
  text
    .split(/\t|\u0020{4,}|\s?\|\s?/)
    .map(squeeze)
    .filter((cell) => /[\p{L}\p{N}]/u.test(cell));

/** Line of the first words of the signature, or -1: an authority near the recipients, else a position that signs for itself. */
function findSignature(count: number, headingAt: number, partAt: (index: number) => ClosingPart[]): number {
  const search = (part: ClosingPart, from: number, to: number) => {
    for (let index = Math.max(0, from); index < Math.min(count, to); index += 1)
      if (partAt(index).includes(part)) return index;
    return -1;
  };
  /** First line of the last lines of a kind: a position further above is a cell of a table or a word of the text. */
  const lastRun = (part: ClosingPart, from: number, to: number) => {
    let last = -1;
    for (let index = to - 1; index >= Math.max(0, from); index -= 1) {
      const parts = partAt(index);
      if (parts.includes(part)) last = index;
      else if (last >= 0 && parts.some((other) => other !== 'name' && other !== 'signed')) break;
    }
    return last;
  };
  const isSigned = (index: number) =>
    index >= 0 &&
    [...Array(nearLines).keys()].some((offset) =>
      partAt(index + offset).some((p) => p === 'name' || p === 'signed'),
    );
  if (headingAt >= 0) {
    for (const part of ['authority', 'position'] as const) {
      const from = headingAt - nearLines;
      const before = part === 'position' ? lastRun(part, from, headingAt) : search(part, from, headingAt);
      if (isSigned(before) || (part === 'authority' && before >= 0)) return before;
      const after = search(part, headingAt, headingAt + farLines);
      if (after >= 0) return after;
    }
    return -1;
  }
  const authority = search('authority', 0, count);
  if (authority >= 0) return authority;
  const position = search('position', count - lastLines, count);
  if (position >= 0) return position;
  const signed = search('signed', count - lastLines, count);
  return isSigned(signed) ? signed : -1;
}

function blockOf(
  text: string,
  part: ClosingPart,
  cells: readonly ClosingCell[],
  { hasHeading, awaited }: { hasHeading: boolean; awaited: boolean },
): ClosingCell['block'] | null {
  const last = cells.at(-1);
  const hasSigner = cells.some((cell) => cell.part === 'name');
  const signature = cells.filter(({ block }) => block === 'signature');
  const recipients = cells.filter(({ block }) => block === 'recipients');
  if (part === 'heading') return recipients.length === 0 ? 'recipients' : null;
  if (part === 'authority' || part === 'signed') return 'signature';
  if (part === 'annex') return awaited && !hasSigner ? (last?.block ?? null) : null;
  if (part === 'position') return 'signature';
  if (part === 'recipient') return hasHeading && (recipients.length > 0 || awaited) ? 'recipients' : null;
  if (part === 'name')
    return signature.length > 0
      ? 'signature'
      : recipients.length > 0 && isComplete(recipients)
        ? 'signature'
        : (last?.block ?? null);
  if (awaited && last) return last.block;
  if (part === 'numbered') return null;
  if (last?.block === 'recipients') return goesOn(text, recipients, hasSigner) ? 'recipients' : null;
  const isShort = text.length <= 70 && !/[.;:]$/.test(text);
  if (last?.block === 'signature' && !hasSigner && isShort) return 'signature';
  return recipients.length > 0 && !isComplete(recipients) && /^\p{Ll}/u.test(text) ? 'recipients' : null;
}

/** A line without a dash belongs to the list while the list is open; its end is a full stop, or capitals after the signer. */
function goesOn(text: string, recipients: readonly ClosingCell[], hasSigner: boolean): boolean {
  if (isComplete(recipients) || text.length > longestRecipient) return false;
  if (/^\p{Ll}/u.test(text)) return true;
  if (hasSigner && isCapitals(text)) return false;
  return !(recipients.some(({ part }) => part === 'recipient') && /\.$/.test(recipients.at(-1)?.text ?? ''));
}

/** «- Lưu VP.» closes the list. */
function isComplete(recipients: readonly ClosingCell[]): boolean {
  return (
    /^[^\p{L}]*l[uư]u[^\p{L}]/iu.test(recipients.at(-1)?.text ?? '') &&
    /[\p{L}\d)]\.?\/?\.?$/u.test(recipients.at(-1)?.text ?? '')
  );
}
