import type { SourceLine } from '../source.ts';
import { foldLetters, isCapitals, squeeze } from './letters.ts';

// «TỐI MẬT», «Độ mật: Mật», «MẬT - HỎA TỐC», after folding, without spaces and signs
const grade =
  /^(?:(?:do|mucdo|capdo|dau)mat)?(?:tuyetmat|toimat|mat)(?:(?:hoatoc|thuongkhan|khan)(?:hengio)?[a-z0-9]{0,30})?$|^(?:hoatoc|thuongkhan|khan)(?:tuyetmat|toimat|mat)$|^(?:do|mucdo)mat[abc]$/;
// the words of the head that a mark is stamped before or after
const beside =
  /(?:dang cong san viet nam|cong hoa xa hoi chu nghia viet nam|doc lap ?- ?tu do ?- ?hanh phuc|s[o06] ?:? ?[\d.…_]{0,12} ?[-/] ?[a-z&]{1,8} ?[-/] ?[a-z&]{1,12})/;
const stamped = /(?<!\p{L})(?:MẬT|MAT|MÂT|MẠT)(?!\p{L})/u;
const longestMark = 70;
const longestHeadLine = 200;
const headWithoutKind = 25;

/**
 * The line that bears a secrecy mark (law 29/2018/QH14), or null.
 *
 * A mark stands alone on a line, in a cell or beside the number or the national title: up to the kind of document
 * («KẾ HOẠCH») in any letters, after it in capitals only. Letters that scanners mistake («M4T», «MÂT») count. The
 * word «mật» within a sentence or a name is no mark, nor is «MẶT TRẬN».
 *
 * @param headerEnd index of the line of the kind, or -1 when there is none
 */
export function findSecrecyMark(lines: readonly SourceLine[], headerEnd: number): SourceLine | null {
  const end = headerEnd < 0 ? headWithoutKind : headerEnd;
  return lines.find(({ text }, index) => bearsMark(text, index <= end)) ?? null;
}

function bearsMark(text: string, inHeader: boolean): boolean {
  const cells =
    text.length > longestHeadLine ? text.split(/[\t|│]/) : [text, ...text.split(/\t|\u0020{3,}|[|│]/)];
  return cells.some((cell) => isMark(cell, inHeader) || (inHeader && isStamped(cell)));
}

function isMark(cell: string, inHeader: boolean): boolean {
  if (cell.length > longestMark * 2) return false;
  const text = squeeze(cell);
  if (/[“”"«»‘’]/u.test(text)) return false;
  const words = text.replace(/[^\p{L}\p{N}@]/gu, '');
  if (!words || words.length > longestMark) return false;
  const label = words.replace(/^(?:độ|mứcđộ|cấpđộ|dấu)mật/iu, '');
  if (!inHeader && !isCapitals(label || words)) return false;
  return readings(words).some((reading) => grade.test(reading));
}

/** The letters as printed, and as a scanner may have mistaken them. */
function readings(words: string): string[] {
  const plain = foldLetters(words);
  return [plain, plain.replace(/[4@]/g, 'a').replace(/0/g, 'o').replace(/[1l]/g, 'i')];
}

/** «MẬT Số 12-KH/TU», «ĐẢNG CỘNG SẢN VIỆT NAM TỐI MẬT»: capitals beside known words of the head. */
function isStamped(cell: string): boolean {
  const text = squeeze(cell);
  if (text.length > longestHeadLine || !stamped.test(text)) return false;
  const folded = foldLetters(text.replace(/[–—]/g, '-'));
  const found = beside.exec(folded);
  if (!found) return false;
  return isMark(`${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`, true);
}
