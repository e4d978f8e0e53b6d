import type { SourceLine } from '../source.ts';

const leastRows = 3;
const leastColumns = 3;
const maxColumns = 12;

/**
 * Sees a table where a typed text sets columns with tabs: at least three lines in a row with two columns or more, one
 * of them with three. Each column of such a line becomes a cell; everything else stays as it is.
 */
export function readTabTables(lines: readonly SourceLine[]): SourceLine[] {
  const value: SourceLine[] = [];
  let table = lines.reduce((last, { cell }) => Math.max(last, cell?.table ?? 0), 0);
  for (let index = 0; index < lines.length; ) {
    let end = index;
    let widest = 0;
    for (let columns = columnsOf(lines[end]); columns; columns = columnsOf(lines[end])) {
      widest = Math.max(widest, columns.length);
      end += 1;
    }
    const isTable = end - index >= leastRows && widest >= leastColumns && widest <= maxColumns;
    if (isTable) table += 1;
    for (const [row, line] of lines.slice(index, Math.max(end, index + 1)).entries()) {
      if (!isTable) value.push(line);
      else
        for (const [column, text] of (columnsOf(line) ?? []).entries())
          value.push({ ...line, text: text.trim(), cell: { table, row: row + 1, column: column + 1 } });
    }
    index = Math.max(end, index + 1);
  }
  return value;
}

/** The columns of a line set with tabs; null when it has fewer than two with words. */
function columnsOf(line: SourceLine | undefined): string[] | null {
  if (!line || line.cell || !line.text.includes('\t')) return null;
  const columns = line.text.trimEnd().split('\t');
  return columns.filter((text) => /[\p{L}\p{N}]/u.test(text)).length >= 2 ? columns : null;
}
