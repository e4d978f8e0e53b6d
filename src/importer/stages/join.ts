import { readNumber } from '../../core/document/numbering.ts';
import type { Repair } from '../../core/document/schema.ts';
import type { SourceLine } from '../source.ts';
import { type Staged, withoutMarks } from '../source-line.ts';

// a paragraph that ends so is finished
const finished = /[.;:/…”")!?\]]$/;
const startsLower = /^[\p{Ll}]/u;
// names that a page break cuts before a capital letter: the end of one page, the start of the next
const cutNames: readonly [RegExp, RegExp][] = [
  [/(?:^|\s)Ban$/u, /^(?:Thường vụ|Chấp hành|Tuyên giáo|Tổ chức|Nội chính|Bí thư|Dân vận|Chỉ đạo)/u],
  [/chỉnh đốn$/u, /^Đảng/u],
  [/(?:^|\s)(?:của|và|về|các|do|theo|tại|với|cho|từ|đến|trong)$/u, /^\p{Lu}/u],
  [/(?:^|\s)(?:khóa|khoá)$/u, /^[XVI]+(?!\p{L})/u],
];
const maxBlankLines = 4;

/**
 * Joins paragraphs that a page break cut (DOMAIN 5.5): the first does not end as a sentence does, and after at most
 * four blank lines the second starts in lower case or goes on a known name. Words are untouched.
 */
export function joinPageBreaks(lines: readonly SourceLine[]): Staged {
  const repairs: Repair[] = [];
  const value: SourceLine[] = [];
  let blanks = 0;
  for (const line of lines) {
    const text = line.text.trim();
    if (!text) {
      blanks += 1;
      continue;
    }
    const last = value.at(-1);
    if (last && blanks <= maxBlankLines && isCut(last.text.trim(), text)) {
      const end = last.text.trim();
      repairs.push({
        rule: 'page-break',
        line: line.number,
        before: `${lastWords(end)} / ${firstWords(text)}`,
        after: `${lastWords(end)} ${firstWords(text)}`,
      });
      value[value.length - 1] = { ...last, text: `${end} ${text}` };
    } else {
      value.push(line);
    }
    blanks = 0;
  }
  return { value, repairs };
}

function isCut(before: string, after: string): boolean {
  const end = withoutMarks(before);
  const start = withoutMarks(after);
  if (finished.test(end) || /^#/.test(after) || end === end.toUpperCase()) return false;
  if (startsLower.test(start)) return readNumber(start, false) === null;
  return cutNames.some(([left, right]) => left.test(end) && right.test(start));
}

const lastWords = (text: string) => text.split(/\s+/).slice(-2).join(' ');
const firstWords = (text: string) => text.split(/\s+/).slice(0, 2).join(' ');
