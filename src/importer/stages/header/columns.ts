import { nothing, type Reading } from '../../reading.ts';
import type { Header } from '../header.ts';
import { isCapitals, withoutNoteMark } from '../letters.ts';
import { type HeadCell, isRightTitle } from './cells.ts';
import { type IssuerName, joinNames } from './issuer-lines.ts';
import { isUnderStamp, readHeadMark, withoutAbout } from './marks.ts';
import { type PlaceDate, readPlaceAlone, readPlaceDate } from './place-date.ts';
import { readSymbolLine } from './symbol-line.ts';

const longestDate = 60;

/** What the two columns above the kind say. */
export type Columns = Pick<
  Header,
  'left' | 'right' | 'symbol' | 'place' | 'issuedOn' | 'impossibleDate' | 'issuers' | 'marks'
> & {
  /** The subject of a letter, line by line, without «V/v». */
  letterSubject: { text: string; number: number }[];
  /** The words after «Trích yếu:», which a page around the document states as well. */
  statedSubject: { text: string; number: number } | null;
};

/**
 * Sorts the cells above the kind into two columns by what they say; where they say nothing known, by where they
 * stand. Nothing is left out.
 */
export function readColumns(cells: readonly HeadCell[]): Columns {
  const isSwapped = areSwapped(cells);
  const columns: Columns = {
    ...{ left: [], right: [], symbol: null, place: nothing(), issuedOn: nothing(), impossibleDate: null },
    ...{
      issuers: [],
      letterSubject: [],
      statedSubject: null,
      marks: { urgency: null, draft: null, restricted: null },
    },
  };
  const names: (IssuerName & { isAfterSymbol: boolean })[] = [];
  const stamps = findStamps(cells);
  const dates = readDates(cells, stamps);
  const symbols = new Set<string>();
  for (const [at, cell] of cells.entries()) {
    const { text, number } = cell;
    if (stamps.has(at)) {
      (cell.column === 'right' ? columns.right : columns.left).push(text);
      continue;
    }
    const dated = dates.get(at) ?? null;
    const isPlace = !dated && isPlaceOfNext(cells, at, dates);
    const isRight = cell.column === (isSwapped ? 'left' : 'right');
    const symbol = dated || isPlace ? null : readSymbolLine(text);
    const mark = readHeadMark(text);
    const isOther = !dated && !isPlace && !symbol && !mark && !isRightTitle(text);
    (dated || isPlace || isRightTitle(text) || (isOther && isRight) ? columns.right : columns.left).push(
      text,
    );
    if (dated && dated !== 'part') readDay(columns, dated, cell);
    if (isPlace) columns.place = { value: readPlaceAlone(text), confidence: 0.95, line: number };
    if (symbol && (symbol.value || !columns.symbol?.value)) {
      if (symbol.value) symbols.add(symbol.value);
      if (symbols.size <= 1) columns.symbol = { ...symbol, line: number };
      const after = readPlaceDate(symbol.after);
      if (after?.date && !columns.issuedOn.value) readDay(columns, { ...after, confidence: 0.85 }, cell);
    }
    if (mark === 'letterSubject' && !/^v/iu.test(text))
      columns.statedSubject = { text: withoutAbout(text), number };
    else if (mark === 'letterSubject') columns.letterSubject.push({ text: withoutAbout(text), number });
    else if (mark && mark !== 'ornament' && mark !== 'stamp') columns.marks[mark] = { text, line: number };
    else if (isOther && columns.letterSubject.length > 0 && !isRight)
      columns.letterSubject.push({ text, number });
    else if (isOther && !isRight && /\p{L}/u.test(text))
      names.push({
        text: withoutNoteMark(text).replace(/^[*•] ?/, ''),
        line: number,
        isAfterSymbol: columns.symbol !== null,
      });
  }
  if (symbols.size > 1 && columns.symbol) columns.symbol = { ...columns.symbol, confidence: 0.5 };
  const before = names.filter(({ isAfterSymbol }) => !isAfterSymbol);
  const likely = before.length > 0 ? before : names;
  // names are printed in capitals: small letters above the first capitals are the page around them
  const first = likely.findIndex(({ text }) => isCapitals(text));
  columns.issuers = joinNames(likely.slice(Math.max(0, first)));
  const last = columns.issuers.at(-1);
  // a line below the number may be the rest of the name
  if (last && names.length > likely.length) last.isGuess = true;
  return columns;
}

/** True where the national title stands at the left; without a title, where place and date do. */
function areSwapped(cells: readonly HeadCell[]): boolean {
  const titled = cells.filter(({ text, column }) => column !== null && isRightTitle(text));
  if (titled.length > 0) return titled[0]?.column === 'left';
  return cells.some(({ text, column }) => column === 'left' && readPlaceDate(text) !== null);
}

const stampCells = 6;

/** Cells of stamps that say when the paper came in, was copied or signed: printed, and never read as its own. */
function findStamps(cells: readonly HeadCell[]): Set<number> {
  const found = new Set<number>();
  let open = 0;
  for (const [at, { text }] of cells.entries()) {
    const isStamp = readHeadMark(text) === 'stamp';
    open = isStamp ? stampCells : open - 1;
    if (isStamp || (open > 0 && isUnderStamp(text))) found.add(at);
  }
  return found;
}

/** Place and date by cell; 'part' for a cell that an earlier one needs to be a date («tháng 7», «năm 2022»). */
function readDates(cells: readonly HeadCell[], stamps: ReadonlySet<number>): Map<number, PlaceDate | 'part'> {
  const dates = new Map<number, PlaceDate | 'part'>();
  for (const [at, { text }] of cells.entries()) {
    if (dates.has(at) || stamps.has(at)) continue;
    const alone = readPlaceDate(text);
    const isWhole =
      alone !== null && (alone.date !== null || alone.impossible || alone.proposal !== undefined);
    if (!isWhole && /ng[àa]y/iu.test(text) && text.length <= longestDate) joinParts(cells, at, dates);
    if (alone && !dates.has(at)) dates.set(at, alone);
  }
  return dates;
}

/** A date that is broken over lines goes on in one of the next cells, which the left column may part from it. */
function joinParts(cells: readonly HeadCell[], at: number, dates: Map<number, PlaceDate | 'part'>): void {
  let joined = cells[at]?.text ?? '';
  const parts: number[] = [];
  for (let next = at + 1; next < Math.min(cells.length, at + 7); next += 1) {
    const text = cells[next]?.text ?? '';
    if (text.length > 30 || !/^(?:th[áa]ng|n[ăa]m|\d{1,4}(?!\p{L}|[-/]))/iu.test(text)) continue;
    joined += ` ${text}`;
    parts.push(next);
    const dated = readPlaceDate(joined);
    if (!dated) continue;
    dates.set(at, dated);
    for (const part of parts) dates.set(part, 'part');
    return;
  }
}

/** «Thái Nguyên,» whose date stands in one of the next cells. */
function isPlaceOfNext(
  cells: readonly HeadCell[],
  at: number,
  dates: Map<number, PlaceDate | 'part'>,
): boolean {
  if (!readPlaceAlone(cells[at]?.text ?? '')) return false;
  return [1, 2, 3].some((step) => {
    const dated = dates.get(at + step);
    return dated !== undefined && dated !== 'part' && dated.place === null;
  });
}

function readDay(columns: Columns, dated: PlaceDate, { text, number: line }: HeadCell): void {
  if (dated.place && !columns.place.value) columns.place = { value: dated.place, confidence: 0.95, line };
  const { date: value, confidence, proposal } = dated;
  const isSecond = columns.issuedOn.value !== null && value !== null && columns.issuedOn.value !== value;
  if (isSecond) columns.issuedOn = { ...columns.issuedOn, confidence: 0.5 };
  else if (!columns.issuedOn.value)
    columns.issuedOn = { value, confidence, line, ...(proposal ? { proposal } : {}) } as Reading<string>;
  if (dated.impossible) columns.impossibleDate = { text, line };
}
