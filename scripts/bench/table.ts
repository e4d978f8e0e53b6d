/** A table as text: the first column at the left, numbers at the right, one space and a rule between columns. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(...[head, ...rows].map((row) => lengthOf(row[column] ?? '')), lengthOf(title)),
  );
  const line = (cells: readonly string[]) =>
    widths
      .map((width, column) => {
        const cell = cells[column] ?? '';
        const gap = ' '.repeat(width - lengthOf(cell));
        return column === 0 ? cell + gap : gap + cell;
      })
      .join(' │ ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('─┼─');
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** A number as Vietnamese texts write it: «13,7», «1.371»; «–» for what was not measured. */
export function formatNumber(value: number | null, decimals = 0): string {
  if (value === null || !Number.isFinite(value)) return '–';
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${part ? `,${part}` : ''}`;
}

/** «0,85 lần»; «–» when either is not known. */
export function formatRatio(value: number | null, base: number | null): string {
  return value === null || base === null || base === 0 ? '–' : `${formatNumber(value / base, 2)} lần`;
}

/** Columns that a text takes: one for each letter of NFC Vietnamese. */
function lengthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
