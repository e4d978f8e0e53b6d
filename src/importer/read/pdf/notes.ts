import { type Box, isLevel, plainText, type Row, type Rule, rowOf } from './printed.ts';

/** The rows of one footnote on a page; without a label it goes on a note of the page before. */
export interface PageNote {
  label: string | null;
  rows: Row[];
}

/** Label of a note of the document by the label that its page prints. */
export type NoteLabels = ReadonlyMap<string, string>;

const smaller = 0.9;
const openingNumber = /^(\d{1,2})[.)]?$/;
const ruleWidth = { least: 0.15, most: 0.7 };

/**
 * Takes the footnotes off the foot of a page: what stands below a short rule at the left edge, or smaller rows at the
 * foot that begin with a raised number which the text above has as a mark.
 */
export function takeNotes(
  rows: readonly Row[],
  rules: readonly Rule[],
  { left, right }: Box,
  bodySize: number,
): { notes: PageNote[]; rest: Row[] } {
  const sorted = rows.filter(({ turned }) => !turned).sort((a, b) => a.y - b.y);
  const start = startBelowRule(sorted, rules, { left, right }, bodySize) ?? startBySize(sorted, bodySize);
  if (start === null) return { notes: [], rest: [...rows] };
  const notes: PageNote[] = [];
  const below = sorted.slice(start);
  for (const row of below) {
    const label = labelOf(row, notes);
    if (label !== null) notes.push({ label, rows: [rowOf(row.words.slice(1), row)] });
    else if (notes.length > 0) (notes.at(-1) as PageNote).rows.push(row);
    else notes.push({ label: null, rows: [row] });
  }
  const taken = new Set(below);
  return { notes, rest: rows.filter((row) => !taken.has(row)) };
}

/**
 * Labels of the notes of all pages, page by page. Where every page counts from 1 again, the notes are counted through
 * the document, and a mark means the note of its page; else a label is itself on every page.
 */
export function labelNotes(pages: readonly (readonly PageNote[])[]): NoteLabels[] {
  const printed = pages.map((notes) => notes.flatMap(({ label }) => label ?? []));
  const all = printed.flat();
  if (new Set(all).size === all.length) {
    const same = new Map(all.map((label) => [label, label]));
    return pages.map(() => same);
  }
  let before = 0;
  return printed.map((labels) => {
    const own = [...new Set(labels)];
    const first = before + 1;
    before += own.length;
    return new Map(own.map((label, index) => [label, String(first + index)]));
  });
}

/** A raised number opens a note; a plain one only when it is the first of the page or the next in turn. */
function labelOf({ words }: Row, notes: readonly PageNote[]): string | null {
  const [first, second] = words;
  const label = openingNumber.exec(first?.text ?? '')?.[1];
  if (!first || !second || !label) return null;
  if (first.raised) return label;
  const last = notes.at(-1)?.label;
  const isNext = last ? Number(label) === Number(last) + 1 : notes.length === 0;
  return isNext ? label : null;
}

function startBelowRule(
  rows: readonly Row[],
  rules: readonly Rule[],
  { left, right }: Box,
  bodySize: number,
): number | null {
  const width = right - left;
  for (const rule of rules) {
    const share = (rule.x1 - rule.x0) / width;
    if (!isLevel(rule) || share < ruleWidth.least || share > ruleWidth.most || rule.x0 > left + 0.1 * width)
      continue;
    const start = rows.findIndex(({ y }) => y > rule.y1);
    const below = start < 0 ? [] : rows.slice(start);
    const above = rows[start - 1];
    const label = below[0] ? labelOf(below[0], []) : null;
    const isMarked = label !== null && marksOf(rows.slice(0, start)).has(label);
    if (below.length === 0 || (!isMarked && below.some(({ size }) => size > bodySize - 0.4))) continue;
    const isUnderline =
      above && rule.y0 - above.y < 0.25 * above.size && above.x0 < rule.x1 && above.x1 > rule.x0;
    if (isUnderline || !/\p{L}/u.test(below.map(({ words }) => plainText(words)).join(''))) continue;
    if (
      labelOf(below[0] as Row, []) !== null ||
      above === undefined ||
      rule.y0 > 0.5 * (rows.at(-1) as Row).y
    ) {
      return start;
    }
  }
  return null;
}

function startBySize(rows: readonly Row[], bodySize: number): number | null {
  let start = rows.length;
  while (start > 0 && (rows[start - 1] as Row).size <= smaller * bodySize) start -= 1;
  const marks = marksOf(rows.slice(0, start));
  for (let index = start; index < rows.length; index += 1) {
    const first = (rows[index] as Row).words[0];
    if (first?.raised && marks.has(first.text)) return index;
  }
  return null;
}

/** Raised numbers that stand behind a word. */
function marksOf(rows: readonly Row[]): Set<string> {
  const raised = rows.flatMap(({ words }) => words.slice(1).filter((word) => word.raised));
  return new Set(raised.flatMap(({ text }) => openingNumber.exec(text)?.[1] ?? []));
}
