import { strToU8, zipSync } from 'fflate';
import { type Cell, cellAddress, columnLetters, type Sheet } from './sheet.ts';
import {
  contentTypes,
  escapeXml,
  packageRelations,
  styleIds,
  styles,
  workbook,
  workbookRelations,
} from './xlsx-parts.ts';

/**
 * Writes a workbook (.xlsx, ECMA-376): header row bold and frozen, column widths, number formats; formulas with their
 * present results, so that viewers that do not calculate show them too. A text is always a text: nothing that a person
 * typed can become a formula, not even when the cell is edited again. Texts are NFC, without control characters.
 */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const texts = sharedTexts();
  const parts = sheets.map((sheet, index): [string, string] => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetXml(sheet, texts.indexOf),
  ]);
  const names = sheets.map(({ name }) => name);
  const files: [string, string][] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', packageRelations],
    ['xl/workbook.xml', workbook(names)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)],
    ['xl/styles.xml', styles],
    ...parts,
    ['xl/sharedStrings.xml', texts.xml()],
  ];
  // one time for all: the same report gives the same file
  const mtime = '1980-01-01T12:00:00';
  return zipSync(Object.fromEntries(files.map(([name, xml]) => [name, strToU8(xml)])), { mtime });
}

function sheetXml(sheet: Sheet, indexOf: (text: string) => number): string {
  const columns = sheet.widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const rows = sheet.rows.map((cells, row) => {
    const isBold = row === 0 || (sheet.boldRows?.includes(row) ?? false);
    const xml = cells.map((cell, column) =>
      cellXml(cell, cellAddress(column, row), isBold, row === 0, indexOf),
    );
    return `<row r="${row + 1}">${xml.join('')}</row>`;
  });
  const width = Math.max(1, ...sheet.rows.map((row) => row.length));
  const size = `A1:${columnLetters(width - 1)}${Math.max(1, sheet.rows.length)}`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="${size}"/>` +
    '<sheetViews><sheetView workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
    `<cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

function cellXml(
  cell: Cell,
  address: string,
  isBold: boolean,
  isHeader: boolean,
  indexOf: (text: string) => number,
): string {
  if (cell === null) return '';
  if (typeof cell === 'string') {
    const style = isHeader ? styleIds.header : styleIds.text(isBold, /^[=+\-@\t\r]/.test(cell));
    if (cell === '') return `<c r="${address}" s="${style}"/>`;
    return `<c r="${address}" s="${style}" t="s"><v>${indexOf(cell)}</v></c>`;
  }
  const style = styleIds.number(isBold, cell.style === 'share');
  if ('number' in cell) {
    const value = cell.number === null ? '' : `<v>${cell.number}</v>`;
    return `<c r="${address}" s="${style}">${value}</c>`;
  }
  const formula = `<f>${escapeXml(cell.formula)}</f>`;
  if (cell.value === null) return `<c r="${address}" s="${style}" t="str">${formula}<v></v></c>`;
  return `<c r="${address}" s="${style}">${formula}<v>${cell.value}</v></c>`;
}

/** The texts of a workbook, each written once. */
function sharedTexts() {
  const places = new Map<string, number>();
  let count = 0;
  return {
    indexOf(text: string): number {
      count += 1;
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return place;
    },
    xml(): string {
      const items = [...places.keys()].map(
        (text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`,
      );
      return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
        ` count="${count}" uniqueCount="${places.size}">${items.join('')}</sst>`
      );
    },
  };
}
