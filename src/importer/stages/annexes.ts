import { readAnnexNumber } from '../../core/document/annex.ts';
import type { SourceLine } from '../source.ts';
import { withoutMarks } from '../source-line.ts';

const maxTitleWords = 40;
const attachedWithin = 6;

// «PHỤ LỤC», «PHỤ LỤC I», «Phụ lục số 02: Danh mục …»
const annexTitle = /^(?:phụ lục|biểu mẫu|mẫu số|phu luc|bieu mau|mau so)(?!\p{L})/iu;
// papers that a decision puts into force, forms and lists that a plan attaches
const attachedTitle =
  /^(?:quy định|quy chế|quy trình|điều lệ|nội quy|chương trình|đề án|kế hoạch|hướng dẫn|đề cương|danh sách|danh mục|biểu|bảng|mẫu|lịch|thống kê)(?!\p{L})/iu;
const attached = /^\(?\s*(?:ban hành\s+)?kèm theo(?!\p{L})/iu;

/**
 * Finds the lines that open an annex. Annexes follow the signature: the first line with words after it opens one,
 * whatever it says; so does every later title of an annex («PHỤ LỤC II», «Mẫu số 03»), and a title in capitals with
 * «(Ban hành kèm theo …)» below it. Where a text has no signature, only a title «Phụ lục …» opens one.
 *
 * @param end index of the first line after recipients and signature, null when the text has none
 * @returns the lines themselves
 */
export function findAnnexes(lines: readonly SourceLine[], end: number | null): Set<SourceLine> {
  const opening = new Set<SourceLine>();
  let opened = -attachedWithin;
  for (const [index, line] of lines.entries()) {
    if (index < (end ?? 0)) continue;
    const words = withoutMarks(line.text.slice(0, 600));
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    const first = end !== null && opening.size === 0;
    const isNew =
      index - opened > 1 &&
      (isAnnexTitle(line, words, end !== null) || (end !== null && isAttached(lines, index, words)));
    if (!first && (line.cell || !isNew)) continue;
    opening.add(line);
    opened = index;
  }
  return opening;
}

/** After the end a title may go on in small letters; in a text without an end only its look tells it from a sentence. */
function isAnnexTitle({ style }: SourceLine, words: string, afterEnd: boolean): boolean {
  if (!annexTitle.test(words) || words.split(/\s+/).length > maxTitleWords || /[.;,]$/.test(words))
    return false;
  const rest = words.slice(readAnnexNumber(words)?.length ?? words.split(/\s+/, 2).join(' ').length).trim();
  return (
    !rest ||
    /^[(:–-]/.test(rest) ||
    rest === rest.toUpperCase() ||
    (afterEnd && /^\p{Lu}/u.test(rest)) ||
    Boolean(style?.bold || style?.heading)
  );
}

/** A title in capitals, with the words «kèm theo» within the lines below it. */
function isAttached(lines: readonly SourceLine[], index: number, words: string): boolean {
  if (words !== words.toUpperCase() || !attachedTitle.test(words)) return false;
  return lines
    .slice(index + 1, index + 1 + attachedWithin)
    .some(({ text }) => attached.test(withoutMarks(text.slice(0, 200))));
}
