import { Parser } from 'htmlparser2';

/** The widest and longest sheet that is looked at. */
const most = { columns: 200, rows: 5000 };

/** What stands in a cell. */
type Value = string | number | null;

/** The shared texts of a workbook; letters of all runs, without the readings that East Asian texts carry. */
export function readTexts(xml: string): string[] {
  const texts: string[] = [];
  let isText = false;
  let aside = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        const tag = local(name);
        if (tag === 'si') texts.push('');
        if (tag === 'rPh') aside += 1;
        if (tag === 't') isText = true;
      },
      ontext(text) {
        if (isText && aside === 0) texts[texts.length - 1] += text;
      },
      onclosetag(name) {
        const tag = local(name);
        if (tag === 'rPh') aside -= 1;
        if (tag === 't') isText = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return texts.map((text) => text.normalize('NFC'));
}

/** Rows of a sheet, empty cells as null; a cell that names no place stands after the one before. */
export function readSheetXml(xml: string, texts: readonly string[]): Value[][] {
  const rows: Value[][] = [];
  let row = -1;
  let column = -1;
  let type = 'n';
  let part = '';
  let written = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const tag = local(name);
        if (tag === 'row') {
          row = attributes.r ? Number(attributes.r) - 1 : row + 1;
          column = -1;
        } else if (tag === 'c') {
          column = attributes.r ? columnOf(attributes.r) : column + 1;
          type = attributes.t ?? 'n';
          written = '';
        } else if (tag === 'v' || tag === 't') part = tag;
      },
      ontext(text) {
        if (part) written += text;
      },
      onclosetag(name) {
        const tag = local(name);
        if (tag === 'v' || tag === 't') part = '';
        if (tag !== 'c' || row < 0 || row >= most.rows || column < 0 || column >= most.columns) return;
        while (rows.length <= row) rows.push([]);
        const cells = rows[row] as Value[];
        while (cells.length < column) cells.push(null);
        cells[column] = cellValue(type, written, texts);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return rows;
}

function cellValue(type: string, written: string, texts: readonly string[]): Value {
  if (written === '') return null;
  if (type === 's') return texts[Number(written)] ?? null;
  if (type === 'n') return Number.isFinite(Number(written)) ? Number(written) : null;
  if (type === 'e') return null;
  return written.normalize('NFC');
}

function columnOf(address: string): number {
  const letters = /^[A-Z]{1,3}/.exec(address)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
