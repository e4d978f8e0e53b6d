import type { Repair } from '../core/document/schema.ts';
import type { DroppedLine, Source, SourceFormat } from './source.ts';
import { cellsOf, isRightTitle } from './stages/header/cells.ts';
import { readPlaceDate } from './stages/header/place-date.ts';
import { readSymbolLine } from './stages/header/symbol-line.ts';
import { isCapitals, squeeze } from './stages/letters.ts';

const headLines = 60;
const longest = 14;
const longestLine = 300;
// their lines are numbered as paragraphs: a line that comes to the front may be counted among them
const counted: readonly SourceFormat[] = ['docx', 'doc', 'rtf', 'pdf'];

/**
 * Puts a letterhead that stands only in the head of the page («ĐẢNG BỘ … / ĐẢNG CỘNG SẢN VIỆT NAM / Số …») before the
 * text, as it is printed: its lines are no longer dropped but the first ones, all others are counted after them, and
 * the record says so (`letterhead`). A source whose text has the title of the Party or of the State stays as it is.
 */
export function placeLetterhead(source: Source): Source {
  if (!counted.includes(source.format)) return source;
  if (source.lines.slice(0, headLines).some(({ text }) => signOf(text) === 'title')) return source;
  const taken = findLetterhead(source.dropped);
  if (taken.length === 0) return source;
  const shift = taken.length;
  const moved = <T extends { line: number }>(item: T): T => ({ ...item, line: item.line + shift });
  const record: Repair = {
    rule: 'letterhead',
    line: 1,
    before: '',
    after: taken.map(({ line }) => squeeze(line.text)).join(' / '),
  };
  return {
    ...source,
    lines: [
      ...taken.map(({ line }, index) => ({ ...line, number: index + 1 })),
      ...source.lines.map((line) => ({ ...line, number: line.number + shift })),
    ],
    dropped: source.dropped
      .filter((item) => !taken.includes(item))
      .map((item) => ({ ...item, line: { ...item.line, number: item.line.number + shift } })),
    images: source.images.map((image) => ({ ...image, afterLine: image.afterLine + shift })),
    repairs: [record, ...source.repairs.map(moved)],
  };
}

/** The lines of page heads around the title that are of a letterhead; each text once. */
function findLetterhead(dropped: readonly DroppedLine[]): DroppedLine[] {
  const heads = dropped.filter(({ rule }) => rule === 'running-head');
  const signs = heads.map(({ line }) => signOf(line.text));
  const title = signs.indexOf('title');
  if (title < 0) return [];
  let start = title;
  while (start > 0 && title - start < longest && signs[start - 1]) start -= 1;
  const seen = new Set<string>();
  let end = title + 1;
  for (let index = start; index < Math.min(heads.length, start + longest); index += 1) {
    const text = squeeze(heads[index]?.line.text ?? '');
    // the next page's head; a union has its title in both columns
    if (seen.has(text) && signs[index] !== 'title') break;
    seen.add(text);
    if (signs[index]) end = index + 1;
  }
  return heads.slice(start, end);
}

/** What shows that a line is of a letterhead: a title of Party or State, a number, place and date, a name in capitals. */
function signOf(text: string): 'title' | 'other' | null {
  if (text.length > longestLine) return null;
  const cells = cellsOf({ text, number: 1 }, 0).map((cell) => cell.text);
  if (cells.some(isRightTitle)) return 'title';
  const isOther = cells.some((cell) => readPlaceDate(cell) || readSymbolLine(cell) || isCapitals(cell));
  return isOther ? 'other' : null;
}
