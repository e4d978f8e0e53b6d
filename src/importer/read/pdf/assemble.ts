import type { Repair } from '../../../core/document/schema.ts';
import type { DroppedLine, SourceLine } from '../../source.ts';
import { type Furniture, takeFurniture } from './furniture.ts';
import { takeGrids } from './grids.ts';
import { wordLookup } from './hyphens.ts';
import { layOut, type PageParts } from './layout.ts';
import { toSourceLine } from './line-text.ts';
import { labelNotes, takeNotes } from './notes.ts';
import { lineHabits, toParagraphs } from './paragraphs.ts';
import { type Box, type PrintedLine, type PrintedPage, plainText, type Row } from './printed.ts';

/** The text of a document, put together from its printed pages; every word is in `lines` or in `dropped`. */
export interface Assembled {
  lines: SourceLine[];
  dropped: DroppedLine[];
  repairs: Repair[];
}

/** Turns printed pages into paragraphs: tables, page furniture, notes, columns and paragraphs in this order. */
export function assemble(pages: readonly PrintedPage[]): Assembled {
  const ruled = pages.map(({ rows, rules }) => takeGrids(rows, rules));
  const { furniture, rest } = takeFurniture(
    pages.map(({ number, height }, index) => ({ number, height, rows: ruled[index]?.rest ?? [] })),
  );
  const body = usualSize(rest.flat());
  const boxes = boxesOf(rest);
  const firstText = rest.findIndex((rows) => rows.length > 0);
  const parts = pages.map(({ number, rules }, index): PageParts => {
    const box = boxes[index] as Box;
    const { notes, rest: rows } = takeNotes(rest[index] ?? [], rules, box, body);
    return { number, box, rows, grids: ruled[index]?.grids ?? [], notes, isFirst: index === firstText };
  });
  const labels = labelNotes(parts.map(({ notes }) => notes));
  for (const [index, part] of parts.entries())
    part.notes = part.notes.map((note) => ({ ...note, label: labels[index]?.get(note.label ?? '') ?? null }));
  const printed = withFurniture(layOut(parts), furniture, boxes);
  const hasWord = wordLookup(printed.map(({ row }) => plainText(row.words)));
  const notesOf = (page: number) => labels[page - 1] ?? new Map<string, string>();
  const assembled: Assembled = { lines: [], dropped: [], repairs: [] };
  toParagraphs(printed, lineHabits(printed)).forEach((paragraph, index) => {
    const { line, repairs } = toSourceLine(paragraph, index + 1, { notesOf, hasWord });
    const rule = paragraph[0]?.dropped;
    if (rule) assembled.dropped.push({ line, rule });
    else assembled.lines.push(line);
    assembled.repairs.push(...repairs);
  });
  return assembled;
}

/** Puts heads before and feet after the lines of their page, so that all lines are numbered as printed. */
function withFurniture(
  lines: readonly PrintedLine[],
  furniture: readonly Furniture[],
  boxes: readonly Box[],
): PrintedLine[] {
  const spans = new Map<number, { first: number; last: number; top: number }>();
  lines.forEach(({ page, row }, index) => {
    const span = spans.get(page) ?? { first: index, last: index, top: row.y };
    spans.set(page, { ...span, last: index, top: Math.min(span.top, row.y) });
  });
  let last = -1;
  // a page without text has its furniture behind the page before
  const spanOf = boxes.map((_, index) => {
    const span = spans.get(index + 1);
    last = Math.max(last, span?.last ?? last);
    return span ?? { first: last + 1, last, top: Number.POSITIVE_INFINITY };
  });
  const placed = lines.map((line, index) => ({ line, at: index }));
  [...furniture]
    .sort((a, b) => a.page - b.page || a.row.y - b.row.y)
    .forEach(({ row, page, rule }, index) => {
      const span = spanOf[page - 1] as (typeof spanOf)[number];
      const box = boxes[page - 1] as Box;
      const line: PrintedLine = { row, page, group: `furniture ${index}`, box, dropped: rule };
      placed.push({ line, at: row.y < span.top ? span.first - 0.4 : span.last + 0.4 });
    });
  return placed.sort((a, b) => a.at - b.at).map(({ line }) => line);
}

function usualSize(rows: readonly Row[]): number {
  const sizes = new Map<number, number>();
  for (const { size, words } of rows) sizes.set(size, (sizes.get(size) ?? 0) + words.length);
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

/** Edges of the text of each page; a page with short lines only is as wide as the others. */
function boxesOf(pages: readonly (readonly Row[])[]): Box[] {
  const boxes = pages.map((rows) => {
    const upright = rows.filter(({ turned }) => !turned);
    return {
      left: upright.reduce((left, { x0 }) => Math.min(left, x0), Number.POSITIVE_INFINITY),
      right: upright.reduce((right, { x1 }) => Math.max(right, x1), Number.NEGATIVE_INFINITY),
    };
  });
  const widths = boxes
    .map(({ left, right }) => right - left)
    .filter((width) => width > 0)
    .sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length / 2)] ?? 0;
  return boxes.map(({ left, right }) => ({ left, right: Math.max(right, left + width) }));
}
