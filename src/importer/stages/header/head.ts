import type { SourceLine } from '../../source.ts';
import { withoutMarks } from '../../source-line.ts';
import { cellsOf, type HeadCell, isRightTitle } from './cells.ts';
import { findKindLine } from './kind-line.ts';
import { readHeadMark } from './marks.ts';
import { readPlaceDate } from './place-date.ts';
import { opensBody, ruleLine } from './subject.ts';
import { readSymbolLine } from './symbol-line.ts';

/** Where the head of a document stands. */
export interface Head {
  /** Line that names the kind, or -1. */
  kindIndex: number;
  /** The two columns above the kind, cell by cell in the order of the source. */
  cells: HeadCell[];
  /** First line after the columns. */
  columnsEnd: number;
}

const headLines = 60;
const longestHeadLine = 250;
const longestLetterSubject = 8;

/**
 * Finds the head: up to the line of the kind, or, in letters and where that line is missing, up to the last line of
 * the columns. Null when the first lines of the document have neither.
 */
export function findHead(lines: readonly SourceLine[]): Head | null {
  const end = headEnd(lines);
  const first = lines.slice(0, end);
  const cells = first.flatMap((line, index) => (line.note === undefined ? cellsOf(line, index) : []));
  const structural = cells.filter(isStructural);
  let kindIndex = findKindLine(first, structural.length > 0);
  if (kindIndex < 0 && structural.length === 0) {
    kindIndex = findKindLine(lines.slice(0, 40));
    if (kindIndex < 0) return null;
    return { kindIndex, cells: cellsBefore(lines, kindIndex), columnsEnd: kindIndex };
  }
  const letterAt = cells.findIndex(({ text }) => readHeadMark(text) === 'letterSubject');
  const saysAbout = /^v/iu.test(cells[letterAt]?.text ?? '');
  const isLetter =
    letterAt >= 0 && (kindIndex < 0 || (saysAbout && (cells[letterAt]?.index ?? 0) < kindIndex));
  if (kindIndex >= 0 && !isLetter)
    return { kindIndex, cells: cellsBefore(lines, kindIndex), columnsEnd: kindIndex };
  let last = Math.max(-1, ...structural.map(({ index }) => index));
  if (isLetter) last = Math.max(last, letterEnd(lines, cells[letterAt] as HeadCell, end));
  return { kindIndex: -1, cells: cellsBefore(lines, last + 1), columnsEnd: last + 1 };
}

function cellsBefore(lines: readonly SourceLine[], end: number): HeadCell[] {
  return lines.slice(0, end).flatMap((line, index) => (line.note === undefined ? cellsOf(line, index) : []));
}

/** The head goes no further than the first line that opens the text. */
function headEnd(lines: readonly SourceLine[]): number {
  const limit = Math.min(lines.length, headLines);
  for (let index = 0; index < limit; index += 1) {
    const text = withoutMarks(lines[index]?.text ?? '');
    if (text.length > longestHeadLine && !/^\p{Lu}{2}/u.test(text)) return index;
    if (!text || ruleLine.test(text) || readSymbolLine(text) || readPlaceDate(text)) continue;
    if (opensBody(lines[index]?.text ?? '')) return index;
  }
  return limit;
}

/** A line that no text has: a national title, «Số …», place and date, «V/v …»; a bare number or date may be text. */
function isStructural({ text }: HeadCell): boolean {
  if (isRightTitle(text) || readHeadMark(text) === 'letterSubject') return true;
  return readPlaceDate(text)?.place
    ? true
    : /^[*•\s]{0,4}[\p{L} ]{0,20}s[ốôổồo06]/iu.test(text) && readSymbolLine(text) !== null;
}

/** Last line of the subject of a letter that starts at `cell`: up to a blank line, an address or the text. */
function letterEnd(lines: readonly SourceLine[], cell: HeadCell, end: number): number {
  let last = cell.index;
  for (let at = cell.index + 1, seen = 0; at < end && seen < longestLetterSubject; at += 1) {
    const text = withoutMarks(lines[at]?.text ?? '');
    if (!text) {
      if (!addressFollows(lines, at, end)) return last;
      continue;
    }
    if (ruleLine.test(text) || text.length > 160 || /[;:]$/.test(text)) return last;
    last = at;
    seen += 1;
  }
  return last;
}

function addressFollows(lines: readonly SourceLine[], from: number, end: number): boolean {
  return /^k[íi]nh g[ửu]i/iu.test(withoutMarks(lines[end]?.text ?? '')) && end - from < 12;
}
