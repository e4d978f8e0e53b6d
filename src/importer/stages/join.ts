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
  [/(?:^|\s)(?:của|và|về|các|do|theo|tại|với|cho|từ|đến|trong|thay thế|những|hoặc|giữa|bằng)$/u, /^\p{Lu}/u],
  [/(?:^|\s)(?:khóa|khoá)$/u, /^[XVI]+(?!\p{L})/u],
];
const maxBlankLines = 4;
// a paragraph cut more often is no page's work; its first cuts tell
const maxListed = 8;

/** A paragraph being put together; only its last piece is looked at again. */
interface Paragraph {
  line: SourceLine;
  pieces: string[];
  /** No piece has a small letter. */
  capitals: boolean;
}

/**
 * Joins paragraphs that a page break cut: the first does not end as a sentence does, and after at most
 * four blank lines the second starts in lower case or goes on a known name. Words are untouched. Cells of tables and
 * notes are left alone.
 */
export function joinPageBreaks(lines: readonly SourceLine[]): Staged {
  const repairs: Repair[] = [];
  const paragraphs: Paragraph[] = [];
  let blanks = 0;
  for (const line of lines) {
    const text = line.text.trim();
    if (!text) {
      blanks += 1;
      continue;
    }
    const last = paragraphs.at(-1);
    const capitals = isCapitals(text);
    const alone = line.cell || line.note || last?.line.cell || last?.line.note;
    if (last && !alone && blanks <= maxBlankLines && isCut(last, text)) {
      const end = last.pieces.at(-1) ?? '';
      if (last.pieces.length <= maxListed)
        repairs.push({
          rule: 'page-break',
          line: line.number,
          before: `${lastWords(end)} / ${firstWords(text)}`,
          after: `${lastWords(end)} ${firstWords(text)}`,
        });
      last.pieces.push(text);
      last.capitals &&= capitals;
    } else {
      paragraphs.push({ line, pieces: [text], capitals });
    }
    blanks = 0;
  }
  const value = paragraphs.map(({ line, pieces }) =>
    pieces.length > 1 ? { ...line, text: pieces.join(' ') } : line,
  );
  return { value, repairs };
}

function isCut({ pieces, capitals }: Paragraph, after: string): boolean {
  if (capitals || after.startsWith('#')) return false;
  const end = withoutMarks((pieces.at(-1) ?? '').slice(-reach));
  if (finished.test(end)) return false;
  const start = withoutMarks(after.slice(0, reach));
  if (startsLower.test(start)) return readNumber(start, false) === null;
  return cutNames.some(([left, right]) => left.test(end) && right.test(start));
}

const reach = 400;

function isCapitals(text: string): boolean {
  const words = withoutMarks(text);
  return words === words.toUpperCase();
}

const lastWords = (text: string) => text.slice(-80).split(/\s+/).slice(-2).join(' ');
const firstWords = (text: string) => text.slice(0, 80).split(/\s+/).slice(0, 2).join(' ');
