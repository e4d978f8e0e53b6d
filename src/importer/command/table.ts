const gap = 2;
const narrowest = 6;

/** May stand in a cell where it can be broken without a space; it is not printed. */
export const breakHere = '\u200b';

/**
 * Lays rows out in columns for a terminal. Columns give way when a line is too long: first where a cell can be broken
 * between words, the widest first, then within words. What does not fit goes on below itself.
 * @param width letters in a line
 */
export function layTable(rows: readonly (readonly string[])[], width: number): string {
  const widthsOf = (measure: (cell: string) => number) =>
    (rows[0] ?? []).map((_, column) => Math.max(1, ...rows.map((row) => measure(row[column] ?? ''))));
  const widths = widthsOf(lengthOf);
  const room = width - gap * (widths.length - 1);
  narrow(widths, widthsOf(longestWord), room);
  narrow(
    widths,
    widths.map(() => narrowest),
    room,
  );
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

/** Takes from the widest column that is above its floor, letter by letter, until all fit or none can give. */
function narrow(widths: number[], floors: readonly number[], room: number): void {
  while (widths.reduce((sum, size) => sum + size, 0) > room) {
    const slack = widths.map((size, column) => (size > (floors[column] ?? 0) ? size : 0));
    const widest = slack.indexOf(Math.max(...slack));
    if (!slack[widest]) return;
    widths[widest] = (slack[widest] ?? 0) - 1;
  }
}

/** Breaks text between words into lines of at most `width` letters, and words that are longer anywhere. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=[ \u200b])/)) {
    const letters = [...word.replace(breakHere, '')];
    if (lengthOf(`${line}${letters.join('')}`.trimEnd()) <= width) line += letters.join('');
    else {
      if (line) lines.push(line.trimEnd());
      while (lengthOf(letters.join('').trimEnd()) > width) lines.push(letters.splice(0, width).join(''));
      line = letters.join('');
    }
  }
  return [...lines, line.trimEnd()];
}

const longestWord = (text: string) => Math.max(...text.split(/[ \u200b]/).map(lengthOf));
const lengthOf = (text: string) => [...text.replaceAll(breakHere, '')].length;
const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - lengthOf(text)));
