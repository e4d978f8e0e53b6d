import type { SourceLine } from '../../source.ts';

const pipeRow = /^\s*\|.*\|\s*$/;
const ruled = /^[\s|:+=-]+$/;
const isDelimiter = (text: string) => ruled.test(text) && text.includes('--');
const gridBorder = /^\s*\+(?:[-=:]{3,}\+){1,50}\s*$/;
const fewestRows = 2;

/**
 * Gives the cells of pipe tables their places. A table is a run of lines between bars, of two rows or more with the
 * same number of cells, or any number under a line of dashes; other bars stay as they are. Tables are numbered on.
 */
export function placePipeCells(lines: readonly SourceLine[]): SourceLine[] {
  let table = lines.reduce((last, { cell }) => Math.max(last, cell?.table ?? 0), 0);
  return runsOf(lines, (line) => !line.cell && pipeRow.test(line.text)).flatMap(({ matched, run }) => {
    if (!matched) return run;
    const rows = run.filter(({ text }) => !isDelimiter(text)).map((line) => ({ line, cells: cellsOf(line) }));
    const widths = new Set(rows.map(({ cells }) => cells.length));
    const isTable = rows.length < run.length || (rows.length >= fewestRows && widths.size === 1);
    if (!isTable || ![...widths].some((width) => width > 1)) return run;
    table++;
    return rows.flatMap(({ line, cells }, row) =>
      cells.flatMap((text, column) =>
        text ? [{ ...line, text, cell: { table, row: row + 1, column: column + 1 } }] : [],
      ),
    );
  });
}

/** Gives the cells of grid tables (`+---+---+`) their places; the printed lines of a cell are one line again. */
export function placeGridCells(lines: readonly SourceLine[]): SourceLine[] {
  let table = 0;
  const isGrid = ({ text }: SourceLine) => gridBorder.test(text) || pipeRow.test(text);
  return runsOf(lines, isGrid).flatMap(({ matched, run }) => {
    const borders = run.filter(({ text }) => gridBorder.test(text)).length;
    const [first] = run;
    if (!matched || borders < 2 || !first || !gridBorder.test(first.text)) return run;
    table++;
    let row = 0;
    return runsOf(run, ({ text }) => !gridBorder.test(text)).flatMap(({ matched: isRow, run: printed }) => {
      if (!isRow) return [];
      row++;
      const cells = new Map<number, SourceLine>();
      for (const line of printed) {
        cellsOf(line).forEach((text, index) => {
          const cell = cells.get(index);
          if (cell && text) cell.text += ` ${text}`;
          else if (text)
            cells.set(index, { text, number: line.number, cell: { table, row, column: index + 1 } });
        });
      }
      return [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
    });
  });
}

function cellsOf({ text }: SourceLine): string[] {
  return text
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

/** Cuts lines into runs that all match, or all do not. */
function runsOf(
  lines: readonly SourceLine[],
  matches: (line: SourceLine) => boolean,
): { matched: boolean; run: SourceLine[] }[] {
  const runs: { matched: boolean; run: SourceLine[] }[] = [];
  for (const line of lines) {
    const matched = matches(line);
    const last = runs.at(-1);
    if (last?.matched === matched) last.run.push(line);
    else runs.push({ matched, run: [line] });
  }
  return runs;
}
