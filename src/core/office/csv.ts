import type { Cell, Grid, Sheet } from './sheet.ts';

/**
 * Sheets under one another as CSV (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8. Fields are
 * parted by «;», for where numbers have a decimal comma spreadsheets expect that. Formulas give their results; an
 * apostrophe keeps a text from being run as a formula.
 */
export function writeCsv(sheets: readonly Sheet[]): string {
  const blocks = sheets.map(({ rows }) => rows.map((row) => row.map(field).join(';')).join('\r\n'));
  return `\uFEFF${blocks.join('\r\n\r\n')}\r\n`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
  const value = 'number' in cell ? cell.number : cell.value;
  if (value === null) return '';
  return cell.style === 'share' ? `${percent(value)}%` : String(value);
}

function percent(share: number): string {
  return String(Math.round(share * 10_000) / 100).replace('.', ',');
}

function quoted(text: string): string {
  const nfc = text.normalize('NFC');
  return /[";\n\r]/.test(nfc) ? `"${nfc.replaceAll('"', '""')}"` : nfc;
}

/** The most lines that are looked at. */
const mostRows = 5000;

/**
 * Reads CSV with «;», «,» or tabs between fields (the one that the first line has most of), quoted fields and lines of
 * any system. An apostrophe that guards a text is taken off. Never throws.
 */
export function readCsv(text: string): Grid {
  const source = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length && rows.length < mostRows) {
    const { value, end } = readField(source, at, separator);
    row.push(value.replace(/^'(?=[=+\-@\t\r])/, ''));
    if (source[end] === separator) {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    at = end + (source.startsWith('\r\n', end) ? 2 : 1);
  }
  if (row.length > 0) rows.push([...row, '']);
  return { name: '', rows };
}

function readField(source: string, from: number, separator: string): { value: string; end: number } {
  let at = from;
  let value = '';
  while (source[at] === '"') {
    const close = source.indexOf('"', at + 1);
    const stop = close < 0 ? source.length : close;
    value += source.slice(at + 1, stop);
    at = stop + 1;
    if (source[at] === '"') value += '"';
  }
  const start = at;
  while (at < source.length && source[at] !== separator && source[at] !== '\n' && source[at] !== '\r') at++;
  return { value: value + source.slice(start, at), end: at };
}

function separatorOf(source: string): string {
  const end = source.search(/[\r\n]/);
  const line = end < 0 ? source : source.slice(0, end);
  const count = (sign: string) => line.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
