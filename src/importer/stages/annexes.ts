import { readAnnexNumber } from '../../core/document/annex.ts';
import type { SourceLine } from '../source.ts';
import { withoutMarks } from '../source-line.ts';
import { cellsOf, isRightTitle } from './header/cells.ts';
import { isCapitals } from './letters.ts';

/** What a line does for an annex: opens it (as its title, if it is one), opens it with a head of its own, names it. */
export type AnnexLine = 'opens' | 'head' | 'title';

const maxTitleWords = 40;
const attachedWithin = 6;
const titleWithin = 14;

// «PHỤ LỤC», «PHỤ LỤC I», «Phụ lục số 02: Danh mục …»
const annexTitle = /^(?:phụ lục|biểu mẫu|mẫu số|phu luc|bieu mau|mau so)(?!\p{L})/iu;
// papers that a decision puts into force, forms and lists that a plan attaches
const attachedTitle =
  /^(?:quy định|quy chế|quy trình|điều lệ|nội quy|chương trình|đề án|kế hoạch|hướng dẫn|đề cương|danh sách|danh mục|biểu|bảng|mẫu|lịch|thống kê)(?!\p{L})/iu;
const attached = /^\(?\s*(?:ban hành\s+)?kèm theo(?!\p{L})/iu;

/**
 * Finds the lines that open an annex. Annexes follow the signature: the first line with words after it opens one,
 * whatever it says; so does every later title of an annex («PHỤ LỤC II», «Mẫu số 03»), and a title in capitals with
 * «(Ban hành kèm theo …)» below it. Where a text has no signature, only a title «Phụ lục …» opens one. An annex that
 * starts with the head of a document («CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM») has its title below that.
 *
 * @param end index of the first line after recipients and signature, null when the text has none
 * @returns the lines themselves and what they do
 */
export function findAnnexes(lines: readonly SourceLine[], end: number | null): Map<SourceLine, AnnexLine> {
  const opening = new Map<SourceLine, AnnexLine>();
  let opened = -attachedWithin;
  let headed = -titleWithin;
  for (const [index, line] of lines.entries()) {
    if (index < (end ?? 0)) continue;
    const words = withoutMarks(line.text.slice(0, 600));
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    const first = end !== null && opening.size === 0;
    const isNew =
      (index - opened > 1 || opened === headed) &&
      (isAnnexTitle(line, words, end !== null) || (end !== null && isAttached(lines, index, words)));
    if (!first && (line.cell || !isNew)) continue;
    const isTitled = isNew && !first && index - headed < titleWithin;
    const isHead = !isTitled && startsHead(lines, index);
    opening.set(line, isTitled ? 'title' : isHead ? 'head' : 'opens');
    headed = isHead ? index : -titleWithin;
    opened = index;
  }
  return opening;
}

/** A title of Party or State in the line, or in one of the next after names in capitals. */
function startsHead(lines: readonly SourceLine[], index: number): boolean {
  for (const line of lines.slice(index, index + 3)) {
    const cells = cellsOf(line, 0).map(({ text }) => text);
    if (cells.some(isRightTitle)) return true;
    if (cells.some((text) => annexTitle.test(text) || attachedTitle.test(text) || !isCapitals(text)))
      return false;
  }
  return false;
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
