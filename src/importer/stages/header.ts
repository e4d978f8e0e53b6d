import { type KindId, kinds } from '../../core/document/kind.ts';
import { isPlainDate, type PlainDate } from '../../core/document/plain-date.ts';
import type { Repair } from '../../core/document/schema.ts';
import type { SourceLine } from '../source.ts';
import { type Staged, withoutMarks } from '../source-line.ts';

/** The head of a document as printed, and what it says. */
export interface Header {
  left: string[];
  right: string[];
  title: string[];
  kind: KindId | null;
  /** Text after «Số», or null when there is no such line. */
  symbolText: string | null;
  place: string | null;
  issuedOn: PlainDate | null;
  /** A printed date that is no day, with its line. */
  impossibleDate: { text: string; line: number } | null;
  subject: string;
  line: number;
}

const ruleLine = /^[-–—_=*\s]{3,}$/;
const rightColumn = /^(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H[ÒO]À? XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–])/iu;
const placeAndDate = /^(.{2,60}?),\s*ngày\s+(\d{1,2}|…+|\.+)?\s*tháng\s+(\d{1,2}|…+|\.+)?\s*năm\s+(\d{4})/u;
const symbolLine = /^Số\s*:?\s*(.*)$/u;
const opensText =
  /^(?:Thực hiện|Căn cứ|Trên cơ sở|Theo |Xét |Để |Kính gửi|Nhằm |Sau khi|Điều \d|(?:[IVX]+|\d+)\s*[.-])/u;
const kindByTitle = new Map<string, KindId>(kinds.map((kind) => [kind.label.toUpperCase(), kind.id]));
const headerLines = 40;
const longestSubjectLine = 160;

/**
 * Index of the line that names the kind of document («KẾ HOẠCH»), or -1. A line with nothing else wins over one that
 * goes on with the subject («KẾ HOẠCH tổ chức…»); only the first lines of a document are looked at.
 */
export function findKindLine(lines: readonly SourceLine[]): number {
  const head = lines.slice(0, headerLines).map(({ text }) => readKind(text));
  const alone = head.findIndex((found) => found?.rest === '');
  return alone >= 0 ? alone : head.findIndex((found) => found !== null);
}

function readKind(line: string): { kind: KindId; label: string; rest: string } | null {
  const text = squeeze(line);
  for (const [label, kind] of kindByTitle) {
    if (text === label || text.startsWith(`${label} `))
      return { kind, label, rest: text.slice(label.length).trim() };
  }
  return null;
}

/**
 * Takes the head off a document: two columns above the kind, the kind, the subject below it up to the rule or the
 * first basis. Lines are given in the order left column, right column, title; a change of order is recorded.
 * Without a line for the kind the head is empty and every line stays in the text.
 */
export function takeHeader(lines: readonly SourceLine[]): Staged<{ header: Header; rest: SourceLine[] }> {
  const kindIndex = findKindLine(lines);
  const header: Header = {
    ...{ left: [], right: [], title: [], kind: null, symbolText: null, place: null, issuedOn: null },
    ...{ impossibleDate: null, subject: '', line: 1 },
  };
  if (kindIndex < 0) return { value: { header, rest: [...lines] }, repairs: [] };

  const kindLine = lines[kindIndex] as SourceLine;
  const titled = readKind(kindLine.text) as NonNullable<ReturnType<typeof readKind>>;
  const cells = lines.slice(0, kindIndex).flatMap(cellsOf);
  for (const cell of cells) readCell(cell, header);
  const end = subjectEnd(lines, kindIndex + 1);
  const below = lines.slice(kindIndex + 1, end).map(({ text }) => squeeze(text));
  const subject = [titled.rest, ...below].filter((text) => text && !ruleLine.test(text));
  const rest = lines.slice(end);
  while (rest[0] && (!rest[0].text.trim() || ruleLine.test(rest[0].text))) rest.shift();

  header.kind = titled.kind;
  header.line = kindLine.number;
  header.title = [titled.label, ...subject];
  header.subject = subject.join(' ');
  return { value: { header, rest }, repairs: orderRepairs(cells, header) };
}

function cellsOf({ text, number }: SourceLine): SourceLine[] {
  return text
    .split(/\t|\s{4,}/)
    .map((cell) => ({ text: squeeze(cell), number }))
    .filter((cell) => cell.text && !/^[-–—_=\s]+$/.test(cell.text));
}

function readCell({ text, number }: SourceLine, header: Header): void {
  const dated = placeAndDate.exec(text);
  (dated || rightColumn.test(text) ? header.right : header.left).push(text);
  const symbol = symbolLine.exec(text);
  if (symbol) header.symbolText ??= (symbol[1] as string).trim();
  if (!dated) return;
  const [, place, day, month, year] = dated;
  header.place = place as string;
  if (!/^\d/.test(day ?? '') || !/^\d/.test(month ?? '')) return;
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (isPlainDate(date)) header.issuedOn = date;
  else header.impossibleDate = { text, line: number };
}

/** The subject ends at its rule; without a rule near, at the first blank line or the first line that opens the text. */
function subjectEnd(lines: readonly SourceLine[], start: number): number {
  const words = lines.map(({ text }) => withoutMarks(text));
  let first = start;
  while (first < lines.length && !words[first]) first += 1;
  const isText = (index: number) =>
    opensText.test(words[index] ?? '') && (index > first || (words[index] ?? '').length > longestSubjectLine);

  for (let index = first, seen = 0; index < lines.length && seen <= 6 && !isText(index); index += 1) {
    if (words[index] && ruleLine.test(words[index] as string)) return index + 1;
    if (words[index]) seen += 1;
  }
  let end = first;
  while (end < lines.length && words[end] && !isText(end)) end += 1;
  return end;
}

function orderRepairs(cells: readonly SourceLine[], { left, right }: Header): Repair[] {
  const before = cells.map((cell) => cell.text).join(' / ');
  const after = [...left, ...right].join(' / ');
  const line = cells[0]?.number ?? 1;
  return before === after ? [] : [{ rule: 'header-columns', line, before, after }];
}

const squeeze = (text: string) => withoutMarks(text).replace(/\s+/g, ' ').trim();
