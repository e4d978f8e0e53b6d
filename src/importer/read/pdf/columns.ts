import { type Box, plainText, type Row, rowOf } from './printed.ts';

/** Rows printed side by side, cut at the channel between them; each side from top to bottom. */
export interface TwoColumns {
  start: number;
  end: number;
  channel: number;
  left: Row[];
  right: Row[];
}

// the title of the State or of the Party, printed over the right column; without diacritics in old files too
const rightTitle = /^(?:ĐẢNG CỘNG SẢN|DANG CONG SAN|CỘNG H[ÒO][ÀA]? XÃ HỘI|CONG HOA XA HOI|Độc lập\s*[-–])/iu;
const recipients = /^n[ơo]i\s+nh[ậa]n\b/iu;
const authority =
  /^(?:T\s?\/\s?M|K\s?\/\s?T|T\s?\/\s?L|TM|KT|TL|TUQ|Q)\.?\s(?=\p{Lu})|^(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|BÍ THƯ|PHÓ BÍ THƯ|GIÁM ĐỐC|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|CHỦ TRÌ|CHỦ TỌA|CHỦ TOẠ|THƯ KÝ|TỔNG BÍ THƯ|THỦ TƯỚNG|BỘ TRƯỞNG)(?!\p{L})/u;
const numberOrDate = /^số\s*:?\s*[\d/-]|,\s*ngày\s/iu;
const kindAlone = /^[\p{Lu}\s]{5,30}$/u;
const mostSmallLetters = 36;
const longestHeader = 16;
const longestClosing = 45;
const least = 0.4;

/** The two columns at the head of a document: issuer and number left, title, place and date right; or null. */
export function findHeader(rows: readonly Row[], box: Box): TwoColumns | null {
  const first = rows.slice(0, longestHeader);
  const titled = first.findIndex(({ words }) =>
    words.some((_, at) => rightTitle.test(plainText(words.slice(at, at + 6)))),
  );
  const columned = first.findIndex((row) => gapsOf(row).length > 0);
  const start = [titled, columned].filter((index) => index >= 0).sort((a, b) => a - b)[0];
  if (start === undefined) return null;
  const row = first[titled >= 0 ? titled : columned] as Row;
  const at =
    titled < 0
      ? -1
      : row.words.findIndex((_, index) => rightTitle.test(plainText(row.words.slice(index, index + 6))));
  // the title names its column even where hardly a space is left beside it
  const named = at >= 0 ? (row.words[at]?.x0 ?? 0) : null;
  const from = expandUp(rows, start, box);
  const found = widest(rows, from, box, longestHeader, (end) => endsHeader(rows[end] as Row, box));
  if (found) return titled >= 0 || isHeader(found) ? found : null;
  if (named === null || at === 0) return null;
  const end = rows.findIndex(
    (next, index) => index > start && (!isBeside(next, named - 1) || endsHeader(next, box)),
  );
  return cut(rows, from, end < 0 ? rows.length : Math.min(end, from + longestHeader), named - 0.1);
}

/** The two columns of a close: recipients left, signature right, or two signatures; or null. */
export function findClosing(rows: readonly Row[], box: Box, from = 0): TwoColumns | null {
  for (let index = from; index < rows.length; index += 1) {
    const row = rows[index] as Row;
    const parts = [row.words, ...gapsOf(row).map((gap) => row.words.slice(gap))].map(plainText);
    if (!parts.some((text) => recipients.test(text) || authority.test(text))) continue;
    const found = widest(rows, index, box, longestClosing, () => false);
    if (!found) continue;
    // a signature set in larger letters may begin a little above the recipients
    let start = index;
    while (start > from && index - start < 5) {
      const above = rows[start - 1] as Row;
      if (above.x0 < found.channel || (rows[start] as Row).y - above.y > 2.2 * above.size) break;
      start -= 1;
    }
    return start === index ? found : cut(rows, start, found.end, found.channel);
  }
  return null;
}

/** A line in the middle of the page, such as the kind of document, ends the head; so does a line of running text. */
export function endsHeader(row: Row, box: Box): boolean {
  if (gapsOf(row).length > 0) return false;
  const small = plainText(row.words).match(/\p{Ll}/gu)?.length ?? 0;
  if (small > mostSmallLetters) return true;
  const isCentred = Math.abs((row.x0 + row.x1) / 2 - (box.left + box.right) / 2) < 12;
  return isCentred && (kindAlone.test(plainText(row.words)) || row.x0 > box.left + 20);
}

/** Without the title over the right column, a number or a date tells a head from a table or a close. */
function isHeader({ start, left, right }: TwoColumns): boolean {
  const texts = [...left, ...right].map(({ words }) => plainText(words));
  return (
    start < 5 && texts.some((text) => numberOrDate.test(text)) && !texts.some((text) => authority.test(text))
  );
}

function expandUp(rows: readonly Row[], start: number, box: Box): number {
  const middle = (box.left + box.right) / 2;
  let from = start;
  while (from > 0) {
    const { x0, x1 } = rows[from - 1] as Row;
    if (x0 < middle && x1 > middle && x1 - x0 > 0.5 * (box.right - box.left)) break;
    from -= 1;
  }
  return from;
}

/** The longest run of rows from `start` that one channel parts, with words on both sides. */
function widest(
  rows: readonly Row[],
  start: number,
  box: Box,
  most: number,
  stop: (end: number) => boolean,
): TwoColumns | null {
  let found: TwoColumns | null = null;
  for (let end = start; end < rows.length && end - start < most; end += 1) {
    if ((rows[end] as Row).turned || stop(end)) break;
    const group = rows.slice(start, end + 1);
    const channel = channelOf(group, box);
    if (channel === null) {
      if (found || end - start > 6) break;
      continue;
    }
    const columns = cut(rows, start, end + 1, channel);
    if (columns && standBeside(columns)) found = columns;
  }
  return found;
}

/** Middle of the widest space, in the middle half of the column, that no word of the rows stands in. */
function channelOf(rows: readonly Row[], { left, right }: Box): number | null {
  const words = rows.flatMap((row) => row.words).sort((a, b) => a.x0 - b.x0);
  const size = Math.max(...rows.map((row) => row.size));
  const [low, high] = [left + 0.22 * (right - left), left + 0.78 * (right - left)];
  let reach = words[0]?.x1 ?? 0;
  let best: { width: number; at: number } | null = null;
  for (const word of words) {
    const width = word.x0 - reach;
    const at = (word.x0 + reach) / 2;
    if (width > least * size && at > low && at < high && (!best || width > best.width)) best = { width, at };
    reach = Math.max(reach, word.x1);
  }
  if (!best) return null;
  // two words in a line part by as much: the space must be wider than those between words, or shared by rows
  const { at, width } = best;
  const sides = rows.filter((row) => row.x0 < at && row.x1 > at).length;
  return sides === 0 && rows.length < 2 ? null : width > 0.9 * size || sides > 1 ? at : null;
}

/** Columns have lines at the same height; a line on the left and one below it on the right are no columns. */
function standBeside({ left, right }: TwoColumns): boolean {
  const [leftTop, leftEnd] = [left[0] as Row, left.at(-1) as Row];
  const [rightTop, rightEnd] = [right[0] as Row, right.at(-1) as Row];
  return leftTop.y < rightEnd.y + 0.5 * rightEnd.size && rightTop.y < leftEnd.y + 0.5 * leftEnd.size;
}

/** No word of a row stands in the channel. */
export const isBeside = ({ words }: Row, channel: number) =>
  words.every(({ x0, x1 }) => x1 <= channel + 1 || x0 >= channel - 1);

function cut(rows: readonly Row[], start: number, end: number, channel: number): TwoColumns | null {
  const columns = splitColumns(rows, start, end, channel);
  return columns.left.length > 0 && columns.right.length > 0 ? columns : null;
}

/** Cuts rows at a channel; a side may be empty. */
export function splitColumns(rows: readonly Row[], start: number, end: number, channel: number): TwoColumns {
  const side = (isLeft: boolean) =>
    rows.slice(start, end).flatMap((row) => {
      const words = row.words.filter(({ x0, x1 }) => (x0 + x1) / 2 < channel === isLeft);
      return words.length > 0 ? [rowOf(words, row)] : [];
    });
  return { start, end, channel, left: side(true), right: side(false) };
}

const columnGap = 1.5;
const leaders = /^[.…_·-]{3,}$|[.…_]{4,}/;

/**
 * Indexes of the words of a row before which a column begins: after a gap much wider than the others of the row, not
 * the even gaps of a stretched line and not dots that lead to a page number.
 */
export function gapsOf({ words, size }: Row): number[] {
  const gaps = words.slice(1).map(({ x0 }, index) => x0 - (words[index]?.x1 ?? 0));
  const inner = gaps.filter((_, index) => !words[index + 1]?.glued).sort((a, b) => a - b);
  const usual = inner.length < 3 ? 0 : (inner[Math.floor((inner.length - 1) / 2)] as number);
  return gaps.flatMap((gap, index) => {
    const led = leaders.test(words[index]?.text ?? '') || leaders.test(words[index + 1]?.text ?? '');
    return gap > columnGap * size && gap > 2.2 * usual && !led ? [index + 1] : [];
  });
}
