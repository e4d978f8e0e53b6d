import { readNumber } from '../../../core/document/numbering.ts';
import type { SourceLine } from '../../source.ts';
import { withoutMarks } from '../../source-line.ts';
import { foldWords, isCapitals } from '../letters.ts';

/** A line of dashes, stars or the like that closes the subject. */
export const ruleLine = /^[-–—_=*~\s]{3,}$/;
// first words of bases, of addresses, and of sentences that open a text; after folding
const opensText =
  /^(?:thuc hien (?:nghi|chi|ket|quy|ke|huong|chuong|cong|su|y kien|cac|luat|dieu|thong|van|de an|tinh than|quyet|nham)|can cu|chap hanh|tren co so|theo |xet |de |kinh gui|kinh thua|nham |sau khi|trong nhung|trong thoi gian|hom nay|ngay \d|hoi \d|vao hoi|dieu \d|chuong [ivx1]|phan thu|phan [ivx]+ |qua thoi gian|thoi gian|nam \d{4}|toi \w+ la |chung toi|ban thuong vu .{0,60} (?:ban hanh|yeu cau|xay dung)|ban chap hanh .{0,60} (?:ban hanh|nhan thay)|bo chinh tri ban hanh|dai hoi .{0,80} tien hanh)/;
// names under the subject of a resolution or a decision: «HỘI ĐỒNG NHÂN DÂN XÃ …», «CHỦ TỊCH ỦY BAN …»
const passedBy =
  /^(?:hoi dong (?:nhan dan|quan tri|thanh vien|truong)|uy ban nhan dan|chu tich|giam doc|tong giam doc|bo truong|hieu truong|truong ban|chanh an|vien truong|cuc truong|ban (?:chap hanh|thuong vu|bi thu)|bo chinh tri|thu tuong|chinh phu|quoc hoi|dai hoi|dang uy|tinh uy|thanh uy|doan chu tich)(?: |$)/;
const longestSubjectLine = 160;
const longestSubject = 6;

/** True for a line that opens the text: a basis, an address, a number, a finished or a long sentence. */
export function opensBody(line: string): boolean {
  const text = withoutMarks(line);
  if (!text) return false;
  return isOpening(text) || isNumbered(text);
}

/** A capital and a small letter: a line of capitals, or one that goes on in small letters, belongs to a title. */
function isOpening(text: string): boolean {
  if (/^KÍNH GỬI/u.test(text)) return true;
  return /^\p{Lu}[\p{Ll}\s]/u.test(text) && opensText.test(foldWords(text.slice(0, 160)));
}

function isNumbered(text: string): boolean {
  if (/^[-+•●]\s+[\p{L}\d]/u.test(text)) return !isCapitals(text);
  const number = readNumber(text.slice(0, 60), true);
  return number !== null && number.kind !== 'section';
}

/**
 * Where the subject ends, below the line at `start - 1`: after its rule; without a rule near, where its alignment
 * ends, at the first blank line that parts it from the text, or at the first line that opens the text.
 *
 * @param begun words of the subject on the line of the kind
 */
export function subjectEnd(lines: readonly SourceLine[], start: number, begun = ''): number {
  const words = lines.slice(start, start + 60).map(({ text }) => withoutMarks(text));
  const limit = words.length;
  let first = 0;
  while (first < limit && !words[first]) first += 1;
  const isText = (at: number) => {
    const text = words[at] ?? '';
    const isLong = text.length > longestSubjectLine;
    if (lines[start + at]?.note !== undefined) return true;
    if ((begun || at > first) && namesWhoPassed(begun || (words[first] ?? ''), text)) return true;
    if (!opensBody(lines[start + at]?.text ?? '')) return isLong && /[.;:]$/.test(text);
    return (
      at > first ||
      isLong ||
      isNumbered(text) ||
      /^(?:kinh|can cu|dieu \d)/.test(foldWords(text.slice(0, 60)))
    );
  };

  for (let at = first, seen = 0; at < limit && seen <= longestSubject && !isText(at); at += 1) {
    if (words[at] && ruleLine.test(words[at] as string)) return start + at + 1;
    if (words[at]) seen += 1;
  }
  const align = lines[start + first]?.style?.align;
  let end = first;
  for (let at = first, seen = 0; at < limit && !isText(at); at += 1) {
    if (!words[at]) continue;
    const isNext = at === end;
    seen += 1;
    if (seen > longestSubject || (!isNext && !goesOn(lines, start + end - 1, start + at))) break;
    const here = lines[start + at]?.style?.align;
    if (at > first && align === 'center' && here !== undefined && here !== 'center') break;
    end = at + 1;
  }
  return start + end;
}

/** A line of capitals that names a body or an office, under a subject in small letters. */
function namesWhoPassed(subject: string, text: string): boolean {
  return /\p{Ll}/u.test(subject) && isCapitals(text) && passedBy.test(foldWords(text.slice(0, 60)));
}

/** After a blank line the subject goes on when its line broke off, or when both lines are centred. */
function goesOn(lines: readonly SourceLine[], before: number, at: number): boolean {
  const [last, next] = [lines[before], lines[at]];
  if (!last || !next || at - before > 3) return false;
  const text = withoutMarks(next.text);
  if (last.style?.align === 'center' && next.style?.align === 'center') return !/[.;:]$/.test(text);
  if (text.length > longestSubjectLine || /[.;:,]$/.test(text) || /[.;:]$/.test(withoutMarks(last.text)))
    return false;
  const isMarked = /^\s*\*\*[^*]+\*\*\s*$/.test(next.text) && /^\s*\*\*[^*]+\*\*\s*$/.test(last.text);
  return (
    isMarked ||
    /^\p{Ll}/u.test(text) ||
    /(?:\s(?:và|của|về|các|trong|theo|lần|thứ)|,)$/u.test(withoutMarks(last.text))
  );
}
