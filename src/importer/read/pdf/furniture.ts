import type { DroppedLine } from '../../source.ts';
import { readPageNumber } from '../page-number.ts';
import { plainText, type Row } from './printed.ts';

/** Rows of one page, with the size of the page in points. */
export interface PageRows {
  number: number;
  height: number;
  rows: Row[];
}

/** A row that belongs to the page and not to the text. */
export interface Furniture {
  row: Row;
  page: number;
  rule: DroppedLine['rule'];
}

const deepest = 3;
const margin = 0.16;
const samePlace = 4;
// such lines open a text or a part of it wherever they stand
const opensText = /^(?:phụ lục|biểu|mẫu|điều|chương|mục|phần|bảng|hình|câu|đảng |cộng h[òo])/iu;

// a line out of a paragraph or a list, though it should stand on the same spot of several pages
const isProse = /^(?:[-–+•]\s)?\p{Ll}|^[-–+•]\s\p{L}|^[a-zđ]\)|[;,:]$/u;

/**
 * Takes page numbers, running heads and running feet off the edges of pages, from the edge inwards. A number counts
 * only when it runs with the pages; a head only when it stands on the same spot of several pages.
 */
export function takeFurniture(pages: readonly PageRows[]): { furniture: Furniture[]; rest: Row[][] } {
  const furniture: Furniture[] = [];
  const left = pages.map(({ rows }) => [...rows].sort((a, b) => a.y - b.y));
  for (const edge of ['top', 'bottom'] as const) {
    for (let depth = 0, open = pages.map(() => true); depth < deepest; depth += 1) {
      const outermost = pages.flatMap(({ number, height }, index): Candidate[] => {
        const row = (left[index] as Row[]).at(edge === 'top' ? 0 : -1);
        if (!open[index] || !row || row.turned) return [];
        const distance = edge === 'top' ? row.y : height - row.y;
        return distance < margin * height ? [{ row, index, page: number, text: plainText(row.words) }] : [];
      });
      const found = [...numbersAmong(outermost, pages.length), ...repeatedAmong(outermost, pages.length)];
      const taken = new Map(found.map((item) => [item.row, item]));
      open = pages.map(() => false);
      for (const { row, index } of outermost) {
        const item = taken.get(row);
        if (!item) continue;
        furniture.push(item);
        open[index] = true;
        left[index] = (left[index] as Row[]).filter((other) => other !== row);
      }
      if (taken.size === 0) break;
    }
  }
  const stamps = repeatedStamps(pages);
  const isStamp = new Set(stamps.map(({ row }) => row));
  return {
    furniture: [...furniture, ...stamps],
    rest: left.map((rows) => rows.filter((row) => !isStamp.has(row))),
  };
}

/** Turned words that stand on several pages: a mark printed across each page. */
function repeatedStamps(pages: readonly PageRows[]): Furniture[] {
  const byText = new Map<string, Furniture[]>();
  for (const { number, rows } of pages) {
    for (const row of rows.filter(({ turned }) => turned)) {
      const text = plainText(row.words);
      byText.set(text, [...(byText.get(text) ?? []), { row, page: number, rule: 'running-head' }]);
    }
  }
  const least = leastPages(pages.length);
  return [...byText.values()].filter((group) => new Set(group.map(({ page }) => page)).size >= least).flat();
}

const leastPages = (pageCount: number) => (pageCount <= 3 ? 2 : 3);

interface Candidate {
  row: Row;
  index: number;
  page: number;
  text: string;
}

function numbersAmong(candidates: readonly Candidate[], pageCount: number): Furniture[] {
  const byOffset = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const value = readPageNumber(candidate.text);
    if (value === null) continue;
    const offset = value - candidate.page;
    byOffset.set(offset, [...(byOffset.get(offset) ?? []), candidate]);
  }
  return [...byOffset].flatMap(([offset, group]) => {
    const isLone = group.length === 1 && offset === 0 && pageCount <= 3;
    return group.length >= 2 || isLone
      ? group.map(({ row, page }): Furniture => ({ row, page, rule: 'page-number' }))
      : [];
  });
}

function repeatedAmong(candidates: readonly Candidate[], pageCount: number): Furniture[] {
  const least = leastPages(pageCount);
  const byText = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { text, page } = candidate;
    if (
      opensText.test(text) ||
      isProse.test(text) ||
      readPageNumber(text) !== null ||
      !/[\p{L}\p{N}]/u.test(text)
    )
      continue;
    // a number that is the page's own may differ from page to page
    for (const key of new Set([text, text.replace(new RegExp(`(?<!\\d)${page}(?!\\d)`), '#')])) {
      byText.set(key, [...(byText.get(key) ?? []), candidate]);
    }
  }
  return [...byText.values()].flatMap((group) => {
    const here = group.filter(
      ({ row }) => group.filter((other) => Math.abs(other.row.y - row.y) <= samePlace).length >= least,
    );
    return here.map(({ row, page }): Furniture => ({ row, page, rule: 'running-head' }));
  });
}
