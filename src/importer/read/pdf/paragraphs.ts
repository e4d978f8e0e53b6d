import { type PrintedLine, plainText, type Row } from './printed.ts';

/** What most lines of the document have in common. */
export interface Habits {
  /** From one base line to the next within a paragraph, in sizes of the letters. */
  pitch: number;
}

const marker =
  /^(?:[-–—+•*▪➢✓→](?:\s|$|(?=\p{L}))|\(?\d{1,3}(?:\.\d{1,3}){0,4}[.)](?:\s|$|(?=\p{Lu}))|\d{1,2}(?:\.\d{1,2})+\s|[a-zđ]{1,2}\)|[IVXLC]{1,6}\s?[.)–-]\s?|[A-H]\.\s|(?:Điều|Chương|Mục|Phần|Phụ lục)\s+(?:\d|[IVXL]|thứ\s)|Căn cứ\s|Theo đề nghị)/u;
// fewer lines than this tell nothing of the habits of a document
const fewPitches = 6;
const ended = /[.;:!?…][”"’)»\]]?$/u;
// a line of a table of contents
const led = /(?<![.…_])[.…_]{4,}\s?\d{1,4}$/u;
const startsLower = /^[“"(«]?\p{Ll}/u;
const brokenWord = /(?<=[\p{L}\p{N}])[-/\u00AD\u2010]$/u;
// «chính trị / - xã hội»: the dash of a phrase, not of a list
const dashInside = /^[-–]\s\p{Ll}/u;
const dash = /^[-–—+•]/u;

/**
 * Joins the lines of each group to paragraphs, also over the end of a page. Groups are independent of each other;
 * paragraphs stand in the order of their first lines.
 */
export function toParagraphs(lines: readonly PrintedLine[], habits: Habits): PrintedLine[][] {
  const paragraphs: PrintedLine[][] = [];
  const open = new Map<string, PrintedLine[]>();
  for (const line of lines) {
    const paragraph = open.get(line.group);
    if (paragraph && goesOn(paragraph, line, habits)) {
      paragraph.push(line);
      continue;
    }
    const started = [line];
    paragraphs.push(started);
    open.set(line.group, started);
  }
  return paragraphs;
}

/** The usual line pitch: the tighter quarter of all, since the rest holds the space between paragraphs. */
export function lineHabits(lines: readonly PrintedLine[]): Habits {
  const pitches = lines
    .slice(1)
    .flatMap(({ row, page, group }, index) => {
      const above = lines[index] as PrintedLine;
      const pitch = (row.y - above.row.y) / row.size;
      return page === above.page && group === above.group && pitch > 0.8 && pitch < 3 ? [pitch] : [];
    })
    .sort((a, b) => a - b);
  const tight = pitches[Math.floor(pitches.length / 4)] ?? 1.2;
  return { pitch: pitches.length < fewPitches ? Math.min(tight, 1.5) : tight };
}

function goesOn(paragraph: readonly PrintedLine[], next: PrintedLine, habits: Habits): boolean {
  const first = paragraph[0] as PrintedLine;
  const last = paragraph.at(-1) as PrintedLine;
  const { row } = next;
  const size = Math.max(row.size, last.row.size);
  if (row.turned || last.row.turned || Math.abs(row.size - last.row.size) > 0.13 * size) return false;
  if (next.page === last.page && !isTight(paragraph, next, habits)) return false;
  const text = plainText(row.words);
  const before = plainText(last.row.words);
  if (led.test(before) || !hasLetters(before) || !hasLetters(text)) return false;
  const isBroken = brokenWord.test(before);
  const isFull = isBroken || !wouldFit(last, row);
  if (allBold(paragraph.map((line) => line.row)) && noneBold(row) && /^\p{Lu}/u.test(text)) return false;
  if (isCentred(last) && isCentred(next)) return isFull && !ended.test(before);
  if (startsLower.test(text) && !marker.test(text) && !ended.test(before)) {
    const room = last.box.right - last.row.x1;
    return isFull || room < 0.3 * (last.box.right - last.box.left);
  }
  return isFull && isInPlace(first, last, next, paragraph.length, text, before);
}

function isTight(paragraph: readonly PrintedLine[], next: PrintedLine, habits: Habits): boolean {
  const last = paragraph.at(-1) as PrintedLine;
  const above = paragraph.at(-2);
  const pitch = next.row.y - last.row.y;
  const own = above?.page === last.page ? last.row.y - above.row.y : null;
  const usual = own ?? habits.pitch * Math.max(next.row.size, last.row.size);
  return pitch > 0 && pitch <= 1.22 * usual + 0.6;
}

/** The first word of the next line had room at the end of this one: the line was ended on purpose. */
function wouldFit({ row, box }: PrintedLine, next: Row): boolean {
  if (box.right - row.x1 < 0.6 * row.size) return false;
  const end = next.words.findIndex(({ glued }, index) => index > 0 && !glued);
  const unit = next.words.slice(0, end < 0 ? undefined : end);
  const width = (unit.at(-1)?.x1 ?? 0) - (unit[0]?.x0 ?? 0);
  return row.x1 + 0.25 * row.size + width < box.right - 0.5;
}

/** Whether a line stands where a further line of the paragraph would, by the indents of both. */
function isInPlace(
  first: PrintedLine,
  last: PrintedLine,
  next: PrintedLine,
  count: number,
  text: string,
  before: string,
): boolean {
  const tolerance = 0.4 * next.row.size;
  const indent = ({ row, box }: PrintedLine) => row.x0 - box.left;
  if (count > 1) {
    const inPlace = Math.abs(indent(next) - indent(last)) <= tolerance;
    return inPlace && !(marker.test(text) && ended.test(before));
  }
  const shift = indent(next) - indent(first);
  if (shift < -tolerance) return !marker.test(text) || (dashInside.test(text) && !ended.test(before));
  if (shift > tolerance) {
    // a hanging indent: the line stands under the first word after the number
    const words = first.row.words.slice(1, 4);
    const hangs = words.some(({ x0 }) => Math.abs(x0 - next.row.x0) <= tolerance);
    return marker.test(plainText(first.row.words)) && hangs && !marker.test(text);
  }
  const isMarked = marker.test(text) && !(dashInside.test(text) && !dash.test(plainText(first.row.words)));
  return !isMarked && !ended.test(before) && indent(next) < 1.2 * next.row.size;
}

/** The line stands in the middle of its column with room on both sides. */
export function isCentred({ row, box }: PrintedLine): boolean {
  const [before, after] = [row.x0 - box.left, box.right - row.x1];
  return before > row.size && after > row.size && Math.abs(before - after) < 0.4 * row.size;
}

const hasLetters = (text: string) => /[\p{L}\p{N}]/u.test(text);
const allBold = (rows: readonly Row[]) =>
  rows.every(({ words }) => words.every(({ bold, text }) => bold || !hasLetters(text)));
const noneBold = ({ words }: Row) => words.every(({ bold, text }) => !bold || !hasLetters(text));
