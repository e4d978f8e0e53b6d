import { readNumber } from '../../core/document/numbering.ts';
import type { Repair } from '../../core/document/schema.ts';
import type { SourceLine } from '../source.ts';
import { type Staged, withoutMarks } from '../source-line.ts';

/** A line put together of several printed lines; `parts` are their numbers, the first one included. */
export interface WrappedLine extends SourceLine {
  parts?: number[];
}

/** How wide a file is set: null when its lines are paragraphs. */
interface Setting {
  /** Characters of a full line. */
  width: number;
  /** Paragraphs are parted by blank lines. */
  blanksPart: boolean;
}

const widest = 130;
const narrowest = 30;
const leastCuts = 3;
const sentenceEnd = /[.;:!?…]["”’)\]]*$/u;
const startsLower = /^["“‘(]?\p{Ll}/u;
const opensParagraph = /^(?:[-+*–—•●▪·#|>]|[⁰¹²³⁴-⁹]|\[\^)/u;
// «18-» before «NQ/TW»: the number goes on without a space
const cutNumber = /\p{N}[-/]$/u;

/**
 * Joins the printed lines of a paragraph where a file is set in short lines (typed texts, OCR, mail). Whether it is,
 * the lengths of its lines and the share of lines that go on in lower case tell. A line goes on when its successor
 * starts in lower case, or when the first word of the successor had no room. Numbers, headings, dashes, tables, notes
 * and blank lines always start anew. Words are untouched; each paragraph is recorded once.
 */
export function joinWrapped(lines: readonly SourceLine[]): Staged<WrappedLine[]> {
  const setting = readSetting(lines);
  if (!setting) return { value: [...lines], repairs: [] };
  const repairs: Repair[] = [];
  const value: WrappedLine[] = [];
  let pieces: SourceLine[] = [];
  const close = () => {
    const [first, second] = pieces;
    if (!first) return;
    if (!second) value.push(first);
    else {
      const text = pieces.reduce<string[]>((texts, { text: piece }, at) => {
        const before = pieces[at - 1]?.text.trimEnd() ?? '';
        const space = at === 0 || cutNumber.test(before) ? '' : ' ';
        texts.push(space + (at === 0 ? piece.trimEnd() : piece.trim()));
        return texts;
      }, []);
      value.push({ ...first, text: text.join(''), parts: pieces.map(({ number }) => number) });
      repairs.push({
        rule: 'line-wrap',
        line: first.number,
        before: `${tail(first.text)} / ${lead(second.text)} (+${pieces.length - 1})`,
        after: `${tail(first.text)} ${lead(second.text)}`,
      });
    }
    pieces = [];
  };
  for (const line of lines) {
    const last = pieces.at(-1);
    if (!last || !goesOn(last, line, setting)) close();
    pieces.push(line);
  }
  close();
  return { value, repairs };
}

/** Lengths of the lines that carry words, and how often a line goes on in lower case, say how the file is set. */
function readSetting(lines: readonly SourceLine[]): Setting | null {
  const lengths: number[] = [];
  let [pairs, cuts, blanks] = [0, 0, 0];
  let last: SourceLine | undefined;
  for (const line of lines) {
    const text = line.text.trim();
    if (!text) blanks += 1;
    if (text && !line.cell && !line.note) {
      lengths.push(text.length);
      if (last) {
        pairs += 1;
        if (!sentenceEnd.test(last.text.slice(-20).trim()) && startsLower.test(text)) cuts += 1;
      }
    }
    last = text && !line.cell && !line.note ? line : undefined;
  }
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (cuts < leastCuts || cuts < pairs * 0.15 || width < narrowest || width > widest) return null;
  return { width, blanksPart: blanks * 4 >= lengths.length };
}

function goesOn(last: SourceLine, line: SourceLine, { width, blanksPart }: Setting): boolean {
  if (last.cell || line.cell || last.note || line.note) return false;
  const before = last.text.trim();
  const after = line.text.trim();
  if (!before || !after || opensParagraph.test(after) || before.startsWith('#')) return false;
  if (last.text.length > widest * 2) return false;
  const words = withoutMarks(after);
  const number = readNumber(words, true);
  if (number && !isRunningNumber(words, number.kind)) return false;
  if (cutNumber.test(before)) return true;
  const isFull = before.length + 1 + (after.split(/\s/, 1)[0]?.length ?? 0) >= width * 0.85;
  const [upperBefore, upperAfter] = [isCapitals(before), isCapitals(after)];
  if (upperBefore !== upperAfter && hasLetters(before) && hasLetters(after)) return false;
  if (upperBefore && hasLetters(before)) return isFull && before.length > width / 2;
  if (!sentenceEnd.test(before)) return startsLower.test(after) ? before.length >= width / 3 : isFull;
  const indented = indentOf(line) > indentOf(last);
  return isFull && !indented && !/[:;]["”’)]*$/.test(before) && (blanksPart || before.length >= width * 0.95);
}

/** «Mục 3 của Nghị quyết», «Điều 5 Quy định»: a line that only happens to start with the name of a clause. */
function isRunningNumber(words: string, kind: string): boolean {
  if (kind !== 'article' && kind !== 'section' && kind !== 'chapter' && kind !== 'part') return false;
  return readNumber(words, false) === null && /^\S+\s+\S+\s+\p{Ll}/u.test(words);
}

const isCapitals = (text: string) => text === text.toUpperCase();
const hasLetters = (text: string) => /\p{L}{2}/u.test(text);
const indentOf = ({ text }: SourceLine) => text.length - text.trimStart().length;
const tail = (text: string) => text.trim().slice(-80).split(/\s+/).slice(-2).join(' ');
const lead = (text: string) => text.trim().slice(0, 80).split(/\s+/).slice(0, 2).join(' ');
