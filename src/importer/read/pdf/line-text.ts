import type { Repair } from '../../../core/document/schema.ts';
import type { LineStyle, SourceLine } from '../../source.ts';
import { excerpt } from '../../source-line.ts';
import { seamOf } from './hyphens.ts';
import type { NoteLabels } from './notes.ts';
import { isCentred } from './paragraphs.ts';
import { type PrintedLine, plainText, type Word } from './printed.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
// «km²» and «m³» are units, whatever notes there are
const unitEnd = /(?:^|[\s\d(/])[kcdm]?m$/u;
const hasLetters = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** What a document tells about all its lines. */
export interface TextContext {
  /** Labels of the footnotes as a page prints them, and as the document has them. */
  notesOf: (page: number) => NoteLabels;
  hasWord: (word: string) => boolean;
}

interface Piece {
  text: string;
  /** What stands between the piece before and this one. */
  space: string;
  bold: boolean;
  italic: boolean;
}

/** Writes a paragraph of printed lines as one source line, with the repairs that this took. */
export function toSourceLine(
  paragraph: readonly PrintedLine[],
  number: number,
  context: TextContext,
): { line: SourceLine; repairs: Repair[] } {
  const first = paragraph[0] as PrintedLine;
  const { pieces, repairs } = joinLines(paragraph, number, context);
  const lettered = pieces.filter(({ text }) => hasLetters(text));
  const isAll = (look: 'bold' | 'italic') => lettered.length > 0 && lettered.every((piece) => piece[look]);
  const [bold, italic] = [isAll('bold'), isAll('italic')];
  const line: SourceLine = {
    text: writePieces(
      pieces.map((piece) => ({ ...piece, bold: piece.bold && !bold, italic: piece.italic && !italic })),
    ),
    number,
    page: first.page,
    style: { ...styleOf(paragraph), ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) },
    ...(first.cell ? { cell: first.cell } : {}),
    ...(first.note ? { note: first.note } : {}),
  };
  return { line, repairs };
}

function joinLines(
  paragraph: readonly PrintedLine[],
  number: number,
  { notesOf, hasWord }: TextContext,
): { pieces: Piece[]; repairs: Repair[] } {
  const pieces: Piece[] = [];
  const repairs: Repair[] = [];
  const converted: Word[] = [];
  paragraph.forEach(({ row, page }, index) => {
    row.words.forEach((word, at) => {
      const last = pieces.at(-1);
      let space = word.tabbed ? '\t' : word.glued || !last ? '' : ' ';
      if (at === 0 && index > 0 && last) {
        const printed = (paragraph[index - 1] as PrintedLine).row;
        const end = plainText(printed.words.slice(-8)).split(' ').at(-1) ?? '';
        const seam = seamOf(end, word.text, printed.endsInSpace, hasWord);
        space = seam.between;
        if (seam.isRepair) {
          const before = `${end} / ${word.text}`.replace(/\u00AD/g, '[U+00AD]');
          repairs.push({ rule: 'hyphenation', line: number, before, after: seam.end + word.text });
          if (seam.end !== end) last.text = last.text.slice(0, -1);
        }
      }
      if (word.before) converted.push(word);
      const text = word.raised ? raisedText(word.text, last?.text ?? '', notesOf(page)) : word.text;
      pieces.push({ text, space, bold: word.bold, italic: word.italic });
    });
  });
  if (converted.length > 0) {
    const before = excerpt(converted.map((word) => word.before).join(' '));
    repairs.push({ rule: 'encoding', line: number, before, after: excerpt(plainText(converted)) });
  }
  return { pieces, repairs };
}

/** A raised number is the mark of a note when there is such a note, else an exponent. */
function raisedText(text: string, before: string, notes: NoteLabels): string {
  const [, digits, rest] = /^(\d{1,2})([,.;:)]*)$/.exec(text) ?? [];
  if (!digits || before === '') return text;
  const label = notes.get(digits);
  if (label && !unitEnd.test(before)) return `\uE000${label}\uE001${rest}`;
  return `${[...digits].map((digit) => superscripts[Number(digit)]).join('')}${rest}`;
}

/** Text with `**bold**` and `*italic*` marks; a star of the text itself, or a change within a word, gets none. */
function writePieces(pieces: readonly Piece[]): string {
  let text = '';
  for (let start = 0; start < pieces.length; ) {
    const { bold, italic, space } = pieces[start] as Piece;
    let end = start + 1;
    while (end < pieces.length) {
      const next = pieces[end] as Piece;
      if (next.bold !== bold || next.italic !== italic || next.space === '\t') break;
      end += 1;
    }
    const run = pieces.slice(start, end);
    const words = run.map((piece, index) => (index === 0 ? '' : piece.space) + piece.text).join('');
    const isInWord = (space === '' && start > 0) || pieces[end]?.space === '';
    const star = bold ? '**' : italic && !isInWord ? '*' : '';
    const isMarked = hasLetters(words) && !words.includes('*') && !(space === '' && text.endsWith('*'));
    text += space + (isMarked ? star + words + star : words);
    start = end;
  }
  return text;
}

function styleOf(paragraph: readonly PrintedLine[]): LineStyle {
  const first = paragraph[0] as PrintedLine;
  const { row, box } = first;
  const width = box.right - box.left;
  const size = { size: row.size };
  if (paragraph.every(isCentred)) return { align: 'center', ...size };
  const isRight = Math.abs(box.right - row.x1) < 0.3 * row.size && row.x0 - box.left > 0.3 * width;
  if (paragraph.length === 1 && isRight) return { align: 'right', ...size };
  const inner = paragraph.slice(0, -1);
  const isFull = inner.length > 0 && inner.every((line) => line.box.right - line.row.x1 < 1.5);
  const indent = Math.round(Math.max(0, row.x0 - box.left));
  return { align: isFull ? 'justify' : 'left', ...size, ...(indent > 2 ? { indent } : {}) };
}
