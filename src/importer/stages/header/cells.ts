import { dashes } from '../../../core/text/normalize.ts';
import type { SourceLine } from '../../source.ts';
import { foldLetters, isCapitals, squeeze } from '../letters.ts';

/** One run of words in the two columns at the head of a document. */
export interface HeadCell {
  text: string;
  /** Line of the source. */
  number: number;
  /** Place of its line among the lines of the document. */
  index: number;
  /** Column of a table or of tabs when the source tells; content decides where it does not. */
  column: 'left' | 'right' | null;
}

const nationTitle = 'cong hoa xa hoi chu nghia viet nam';
const partyTitle = 'dang cong san viet nam';
const motto = /^doc lap\s*\S?\s*tu do\s*\S?\s*hanh phuc$/;
// titles of the mass organizations stand where the Party's title stands in its own papers
const unionTitle = /^doan (?:tncs|thanh nien cong san) ho chi minh$/;
const onlyRule = /^[^\p{L}\p{N}]*$/u;
const titles = [nationTitle, partyTitle, 'doc lap - tu do - hanh phuc', 'doan tncs ho chi minh'];
// room that a clerk fills in by hand: «ngày     tháng     năm», «Số:      /KH-UBND»
const blanks = /(?<=(?:ngày|tháng|năm|Số:?))\u0020{2,60}(?=tháng|năm|\d|[-/])/giu;
const longestSplit = 300;

/**
 * True for the lines that stand at the right by their words: title of the Party or of the State, its motto; also where
 * a scanner misread a few of their letters.
 */
export function isRightTitle(text: string): boolean {
  const words = foldLetters(text).replace(/[*_.]+$/, '');
  if (words === nationTitle || words === partyTitle || motto.test(words) || unionTitle.test(words))
    return true;
  return titles.some((title) => Math.abs(words.length - title.length) <= 2 && isNear(words, title));
}

/** At most one letter in seven differs. */
function isNear(words: string, title: string): boolean {
  let before = Array.from({ length: title.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...words].entries()) {
    const line = [row + 1];
    for (let at = 1; at <= title.length; at += 1) {
      const change = (before[at - 1] as number) + (title[at - 1] === letter ? 0 : 1);
      line.push(Math.min(change, (before[at] as number) + 1, (line[at - 1] as number) + 1));
    }
    before = line;
  }
  return (before[title.length] as number) <= title.length / 7;
}

/**
 * The words of one line as cells: parted at tabs, wide gaps and table bars, and where a right-hand title or the place
 * and date follow the left column after a single space. Rules and stars without words give a cell of their own only
 * when the line has nothing else to say; lines of dashes give none.
 */
export function cellsOf(line: SourceLine, index: number): HeadCell[] {
  const { text, number, cell } = line;
  const parts = isSpaced(text) ? [text] : text.replace(blanks, ' ').split(/\t|\u0020{4,}|\s?\|\s?/);
  const columns = parts.length > 1 && parts[0]?.trim() ? parts.length : 0;
  return parts.flatMap((part, place) => {
    const words = squeeze(part).replace(/^(?:> ?)+/, '');
    if (!words || /^[-–—_=\s:.]+$/.test(words) || (onlyRule.test(words) && words.length > 7)) return [];
    const pieces = splitGlued(words);
    const column = pieces.length > 1 ? null : columnOf(cell?.column, place, columns);
    return pieces.map((piece) => ({ text: piece, number, index, column }));
  });
}

function columnOf(table: number | undefined, place: number, columns: number): HeadCell['column'] {
  if (table !== undefined) return table === 1 ? 'left' : 'right';
  if (columns < 2) return null;
  return place === 0 ? 'left' : 'right';
}

/** «ĐẢNG BỘ TỈNH A ĐẢNG CỘNG SẢN VIỆT NAM», «Số 12-KH/TU Hà Nội, ngày 5 tháng 3 năm 2024» are two cells. */
function splitGlued(words: string): string[] {
  if (words.length > longestSplit) return [words];
  const folded = foldLetters(words.replace(dashes, '-'));
  for (const title of [nationTitle, partyTitle, 'doc lap - tu do - hanh phuc']) {
    const at = folded.indexOf(title);
    const end = at + title.length;
    if (at >= 0 && (at > 0 || end < words.length) && isWordEnd(folded[at - 1]) && isWordEnd(folded[end]))
      return [words.slice(0, at), words.slice(at, end), words.slice(end)]
        .map((part) => part.trim())
        .filter(Boolean);
  }
  const dated =
    /^(so\s?:?\s?[\d.…]{0,12}\s?[-/][^\s,]{2,24}|\*{1,3}|doan tncs ho chi minh) (?=[a-z][a-z. ]{1,40}, ?ngay )/.exec(
      folded,
    );
  const numbered =
    /^[^a-z]{0,3}[a-z][a-z0-9 ,-]{3,90} (?=so ?:? ?[\d.…]{1,8} ?[-/] ?[a-z]{1,5} ?[-/] ?[a-z])/.exec(folded);
  if (numbered && isCapitals(words.slice(0, numbered[0].length)))
    return [words.slice(0, numbered[0].length).trim(), words.slice(numbered[0].length)];
  return dated ? [words.slice(0, dated[0].length).trim(), words.slice(dated[0].length)] : [words];
}

const isWordEnd = (character: string | undefined) => character === undefined || character === ' ';

/** True for words set letter by letter: «K Ế  H O Ạ C H». */
function isSpaced(text: string): boolean {
  if (text.length > longestSplit) return false;
  const tokens = squeeze(text).split(' ');
  return tokens.length >= 4 && tokens.every((token) => token.length === 1);
}
