import type { DroppedLine, SourceLine } from '../../source.ts';
import { isCapitals } from '../../stages/letters.ts';
import { readPageNumber } from '../page-number.ts';

/** Lines of a text without those of its pages' edges. */
export interface WithoutEdges {
  lines: SourceLine[];
  dropped: DroppedLine[];
}

/** A page of a text by the places of its lines that have words. */
type Page = number[];

const deepest = 2;
// less is a row of a table that was pasted cell by cell
const leastLetters = 500;
const longestHead = 120;
const hasWords = /[\p{L}\p{N}]/u;
// such lines open a document or a part of it wherever they stand
const opensText =
  /^(?:phụ lục|biểu|mẫu|điều|chương|mục|phần|bảng|hình|câu)(?!\p{L})|cộng sản việt nam|cộng h[òo]a xã hội/iu;
// a line out of a paragraph or a list, though several pages should start with it
const isProse = /^(?:[-–+•]\s)?\p{Ll}|^[-–+•]\s\p{L}|^[a-zđ]\)|^\d+[.)]|[;,:.]$|\t|\|/u;

/**
 * Takes page numbers and running heads off a text that was printed, scanned or copied page by page: at a page break
 * (form feed), or, where a text has none, at lines that are nothing but numbers and count up. A number counts only
 * when it runs with the pages; a head only when several pages have it at the same edge.
 */
export function takePageEdges(lines: readonly SourceLine[]): WithoutEdges {
  const worded = lines.flatMap(({ text }, index) => (hasWords.test(text) ? [index] : []));
  const isPaged = lines.some(({ page }) => page !== undefined);
  const pages = isPaged ? breakAtFeeds(lines, worded) : breakAtNumbers(lines, worded);
  if (pages.length < 2) return { lines: [...lines], dropped: [] };
  const rules = new Map<number, DroppedLine['rule']>();
  for (const edge of [0, -1]) {
    for (let depth = 0; depth < deepest; depth += 1) {
      const outermost = pages.map((page) => page.filter((index) => !rules.has(index)).at(edge));
      const texts = outermost.map((index) => (index === undefined ? '' : plain(lines[index] as SourceLine)));
      for (const [page, rule] of [...runningNumbers(texts), ...runningHeads(texts)])
        rules.set(outermost[page] as number, rule);
    }
  }
  return takeLines(lines, rules);
}

const plain = ({ text }: SourceLine) => text.replace(/\*/g, '').trim();

function breakAtFeeds(lines: readonly SourceLine[], worded: readonly number[]): Page[] {
  const pages: Page[] = [];
  let last: number | undefined;
  for (const index of worded) {
    const { page } = lines[index] as SourceLine;
    if (pages.length === 0 || page !== last) pages.push([]);
    pages.at(-1)?.push(index);
    last = page;
  }
  return pages;
}

/** Pages that end with their number: 1, 2, 3… (or 2, 3… after a first page without one), a page of text apart. */
function breakAtNumbers(lines: readonly SourceLine[], worded: readonly number[]): Page[] {
  const pages: Page[] = [];
  let page: Page = [];
  let letters = 0;
  let next: number | null = null;
  for (const index of worded) {
    const text = plain(lines[index] as SourceLine);
    page.push(index);
    letters += text.length;
    const number = letters < leastLetters ? null : readPageNumber(text);
    if (number === null || number !== (next ?? Math.min(number, 2))) continue;
    next = number + 1;
    pages.push(page);
    page = [];
    letters = 0;
  }
  return page.length > 0 ? [...pages, page] : pages;
}

/** Lines by page that run with the pages: at least two, or a lone one of three pages at most. */
function runningNumbers(texts: readonly string[]): [number, DroppedLine['rule']][] {
  const byOffset = new Map<number, number[]>();
  for (const [page, text] of texts.entries()) {
    const number = readPageNumber(text);
    if (number === null) continue;
    const group = byOffset.get(number - page) ?? [];
    byOffset.set(number - page, group);
    group.push(page);
  }
  return [...byOffset].flatMap(([offset, group]) =>
    group.length >= 2 || (offset === 1 && texts.length <= 3)
      ? group.map((page): [number, DroppedLine['rule']] => [page, 'page-number'])
      : [],
  );
}

/**
 * Short lines that at least two pages of three, or three of more, have; the page's own number may differ. On the first
 * page a name in capitals stays: it may be the issuer's, above the number.
 */
function runningHeads(texts: readonly string[]): [number, DroppedLine['rule']][] {
  const byText = new Map<string, number[]>();
  for (const [page, text] of texts.entries()) {
    if (text.length > longestHead || !/\p{L}/u.test(text) || opensText.test(text) || isProse.test(text))
      continue;
    const key = text.replace(/\d+(?=\D*$)/, (digits) =>
      Math.abs(Number(digits) - page) <= 2 ? '#' : digits,
    );
    const group = byText.get(key) ?? [];
    byText.set(key, group);
    group.push(page);
  }
  const least = texts.length <= 3 ? 2 : 3;
  return [...byText.values()]
    .filter((group) => group.length >= least)
    .flatMap((group) => group.filter((page) => page > 0 || !isCapitals(texts[page] as string)))
    .map((page) => [page, 'running-head']);
}

/** Blank lines around what is taken go with it, up to one: the text of two pages stays near each other. */
function takeLines(
  lines: readonly SourceLine[],
  rules: ReadonlyMap<number, DroppedLine['rule']>,
): WithoutEdges {
  const kept: SourceLine[] = [];
  const dropped: DroppedLine[] = [];
  let isEdge = false;
  for (const [index, line] of lines.entries()) {
    const rule = rules.get(index);
    if (rule) dropped.push({ line, rule });
    if (rule && !isEdge) {
      while (kept.length > 0 && !kept.at(-1)?.text.trim()) kept.pop();
      kept.push({ ...line, text: '' });
    }
    if (rule) isEdge = true;
    else if (line.text.trim()) isEdge = false;
    if (!rule && !isEdge) kept.push(line);
  }
  return { lines: kept, dropped };
}
