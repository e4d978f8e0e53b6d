const gap = 2;
const narrowest = 6;

/**
 * Lays rows out in columns for a terminal. The widest columns give way first when a line is too long; a cell that does
 * not fit goes on below itself, broken at spaces, and within a word that is longer than the column.
 * @param width letters in a line
 */
export function layTable(rows: readonly (readonly string[])[], width: number): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(1, ...rows.map((row) => lengthOf(row[column] ?? ''))),
  );
  const room = width - gap * (widths.length - 1);
  while (widths.reduce((sum, size) => sum + size, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    const size = widths[widest] ?? 0;
    if (size <= narrowest) break;
    widths[widest] = size - 1;
  }
  return rows
    .flatMap((row) => {
      const cells = widths.map((size, column) => wrap(row[column] ?? '', size));
      const height = Math.max(...cells.map((lines) => lines.length));
      return Array.from({ length: height }, (_, line) =>
        cells
          .map((lines, column) => pad(lines[line] ?? '', widths[column] ?? 0))
          .join(' '.repeat(gap))
          .trimEnd(),
      );
    })
    .join('\n');
}

/** Breaks text at spaces into lines of at most `width` letters. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const letters = [...word];
    if (line && lengthOf(line) + 1 + letters.length <= width) line += ` ${word}`;
    else {
      if (line) lines.push(line);
      while (letters.length > width) lines.push(letters.splice(0, width).join(''));
      line = letters.join('');
    }
  }
  return line || lines.length === 0 ? [...lines, line] : lines;
}

const lengthOf = (text: string) => [...text].length;
const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - lengthOf(text)));
