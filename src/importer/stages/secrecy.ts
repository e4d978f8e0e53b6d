import type { SourceLine } from '../source.ts';
import { foldLetters, foldWords, squeeze } from './letters.ts';
import { isOtherWord, latinLetters, readGradeMark } from './secrecy/grade.ts';
import { isListedGrade, partsOf } from './secrecy/grade-list.ts';

// the words of the head that a mark is stamped before or after
const beside =
  /(?:dang cong san viet nam|cong hoa xa hoi chu nghia viet nam|doc lap ?- ?tu do ?- ?hanh phuc|s[o06] ?:? ?[\d.…_]{0,12} ?[-/] ?[a-z&]{1,8} ?[-/] ?[a-z&]{1,12})/;
const stamped = /(?<!\p{L})(?:MẬT|MAT|MÂT|MẠT)(?!\p{L})/u;
// a title broken before its last word: «BẢO VỆ BÍ / MẬT»
const brokenBefore = /(?:^| )(?:bi|bao|co|than|giu)$/;
const longestHeadLine = 200;

/**
 * The line that bears a secrecy mark (law 29/2018/QH14), or null.
 *
 * A mark stands alone on a line, in a cell or beside the number or the national title: in the head in any letters,
 * elsewhere in capitals or written as a sentence starts («Tối mật»). In the text a grade is no mark where it is one of
 * a list or a table of grades. The word «mật» within a sentence or a name is none, nor is «MẶT TRẬN».
 *
 * @param headEnd index of the first line after the head
 */
export function findSecrecyMark(lines: readonly SourceLine[], headEnd: number): SourceLine | null {
  return lines.find((_, index) => bearsMark(lines, index, index < headEnd)) ?? null;
}

function bearsMark(lines: readonly SourceLine[], index: number, inHead: boolean): boolean {
  const { text } = lines[index] as SourceLine;
  const cells = text.length > longestHeadLine ? text.split(/[\t|│]/) : [text, ...partsOf(text)];
  return cells.some((cell) => isMark(lines, index, cell, inHead) || isStamped(cell));
}

function isMark(lines: readonly SourceLine[], index: number, cell: string, inHead: boolean): boolean {
  const mark = readGradeMark(cell);
  if (!mark || inHead) return mark !== null;
  if (mark.letters === 'small' || isOtherWord(cell)) return false;
  const words = squeeze(cell);
  // «- Mật;», «Tối mật:» are items of a list
  if (mark.letters === 'sentence' && (/^[-+•–—]\s*\p{L}[^-–—]*$/u.test(words) || /[;:,]$/.test(words)))
    return false;
  const before = foldWords(squeeze((lines[index - 1]?.text ?? '').slice(-60)));
  return !brokenBefore.test(before) && !isListedGrade(lines, index, mark);
}

/** «MẬT Số 12-KH/TU», «ĐẢNG CỘNG SẢN VIỆT NAM TỐI MẬT»: capitals beside known words of the head. */
function isStamped(cell: string): boolean {
  if (cell.length > longestHeadLine) return false;
  const text = latinLetters(squeeze(cell));
  if (!stamped.test(text)) return false;
  const folded = foldLetters(text.replace(/[–—]/g, '-'));
  const found = beside.exec(folded);
  if (!found) return false;
  return readGradeMark(`${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`) !== null;
}
