import type { BodyFindingCode } from '../../strings/body.ts';
import { writeInlines } from './escape.ts';
import { parseInlines, plainText } from './inline.ts';
import type { Inline } from './outline.ts';

/** Words that stand together: a paragraph, or a paragraph of a cell. */
export interface Passage {
  text: string;
  inlines: Inline[];
}

/** A table: rows of cells, each cell its paragraphs; every row has the same number of cells. */
export interface Table {
  /** The first row names the columns. */
  header: boolean;
  rows: Passage[][][];
}

/** A table read from a content file, the lines that it takes, and what may not stand in it. */
export interface TableResult {
  table: Table;
  /** Number of lines. */
  length: number;
  /** `line` counts from 0 within the table. */
  findings: { code: BodyFindingCode; line: number }[];
}

const delimiter = /^\|(?:\s*:?-+:?\s*\|)+$/;
// between two paragraphs of a cell; the sign itself is written as an entity
const paragraphSign = '¶';

/**
 * Reads the table that starts at `lines[start]`: a row of column names (all empty when the table has none), a row of
 * hyphens, then the rows. Null when no table starts there. Linear in the length of the table.
 */
export function parseTable(lines: readonly string[], start: number): TableResult | null {
  if (!lines[start]?.trim().startsWith('|') || !delimiter.test(lines[start + 1]?.trim() ?? '')) return null;
  let end = start + 2;
  while (lines[end]?.trim().startsWith('|')) end += 1;
  const findings: TableResult['findings'] = [];
  const rows: Passage[][][] = [];
  let width = 0;
  for (let index = start; index < end; index += 1) {
    if (index === start + 1) continue;
    const line = index - start;
    const cells = splitAt(lines[index]?.trim().replace(/^\|/, '') ?? '', '|');
    // behind the closing pipe there is nothing
    if (cells.at(-1)?.trim() === '') cells.pop();
    else findings.push({ code: 'table-uneven', line });
    if (index === start) width = cells.length;
    else if (cells.length !== width) findings.push({ code: 'table-uneven', line });
    rows.push(
      cells.map((cell) =>
        splitAt(cell, paragraphSign).flatMap((part): Passage[] => {
          if (!part.trim()) return [];
          const { inlines, findings: found } = parseInlines(part.trim());
          findings.push(...found.map((code) => ({ code, line })));
          return [{ text: plainText(inlines), inlines }];
        }),
      ),
    );
  }
  const widest = rows.reduce((most, row) => Math.max(most, row.length), width);
  for (const row of rows) while (row.length < widest) row.push([]);
  const [first = [], ...others] = rows;
  const header = first.some((cell) => cell.length > 0);
  return { table: { header, rows: header ? rows : others }, length: end - start, findings };
}

/** Writes a table as lines of inert MDX that `parseTable` reads back to the same table. */
export function writeTable({ header, rows }: Table): string {
  const width = rows[0]?.length ?? 0;
  const names = header ? (rows[0] ?? []) : Array.from({ length: width }, (): Passage[] => []);
  const rule = `|${' --- |'.repeat(width)}`;
  return [writeRow(names), rule, ...(header ? rows.slice(1) : rows).map(writeRow)].join('\n');
}

/** Every passage of a table in reading order. */
export function tablePassages({ rows }: Table): Passage[] {
  return rows.flat(2);
}

function writeRow(cells: readonly (readonly Passage[])[]): string {
  const written = cells.map((cell) =>
    cell.map(({ inlines }) => writeInlines(inlines, `|${paragraphSign}`)).join(` ${paragraphSign} `),
  );
  return `| ${written.join(' | ')} |`;
}

/** Cuts a line at each sign that no backslash escapes. */
function splitAt(line: string, sign: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let index = 0; index < line.length; index += 1) {
    if (line[index] === '\\') index += 1;
    else if (line[index] === sign) {
      parts.push(line.slice(from, index));
      from = index + 1;
    }
  }
  return [...parts, line.slice(from)];
}
