const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A text inside XML, in NFC; what XML 1.0 does not allow is left out. */
export function escapeXml(text: string): string {
  return (
    text
      .normalize('NFC')
      // control characters, lone halves of pairs, and what is no character at all
      .replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

/** Places of the formats in `styles`. */
export const styleIds = {
  header: 1,
  /** `isQuoted`: a text that a spreadsheet would take for a formula when it is typed again. */
  text: (isBold: boolean, isQuoted: boolean) => 2 + (isBold ? 1 : 0) + (isQuoted ? 2 : 0),
  number: (isBold: boolean, isShare: boolean) => 6 + (isBold ? 1 : 0) + (isShare ? 2 : 0),
} as const;

const wrap = '<alignment vertical="top" wrapText="1"/>';
const top = '<alignment vertical="top"/>';

/** Formats of cells, in the order of `styleIds`; counts with separators of thousands, shares with two decimals. */
export const styles =
  `${declaration}<styleSheet xmlns="${main}">` +
  '<fonts count="2"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>' +
  '<font><b/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF6F1E8"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="10">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  format(49, 1, wrap, ' fillId="2" applyFill="1"') +
  format(49, 0, wrap) +
  format(49, 1, wrap) +
  format(49, 0, wrap, ' fillId="0" quotePrefix="1"') +
  format(49, 1, wrap, ' fillId="0" quotePrefix="1"') +
  format(3, 0, top) +
  format(3, 1, top) +
  format(10, 0, top) +
  format(10, 1, top) +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function format(numberFormat: number, font: 0 | 1, alignment: string, more = ' fillId="0"'): string {
  return (
    `<xf numFmtId="${numberFormat}" fontId="${font}" borderId="1" xfId="0"${more}` +
    ' applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">' +
    `${alignment}</xf>`
  );
}

/** Relations of the package to its workbook. */
export const packageRelations =
  `${declaration}<Relationships xmlns="${relations}">` +
  `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** Which part of the package holds what. */
export function contentTypes(sheets: number): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="${types}.${type}+xml"/>`;
  return (
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('workbook.xml', 'sheet.main') +
    numbers(sheets, (number) => part(`worksheets/sheet${number}.xml`, 'worksheet')) +
    part('styles.xml', 'styles') +
    part('sharedStrings.xml', 'sharedStrings') +
    '</Types>'
  );
}

/** The workbook: its sheets in order; everything is worked out anew when it is opened. */
export function workbook(names: readonly string[]): string {
  const sheets = numbers(names.length, (number) => {
    return `<sheet name="${escapeXml(names[number - 1] ?? '')}" sheetId="${number}" r:id="rId${number}"/>`;
  });
  return (
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets}</sheets>` +
    '<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>'
  );
}

/** Relations of the workbook to its sheets, formats and texts. */
export function workbookRelations(sheets: number): string {
  const relation = (number: number, type: string, target: string) =>
    `<Relationship Id="rId${number}" Type="${office}/${type}" Target="${target}"/>`;
  return (
    `${declaration}<Relationships xmlns="${relations}">` +
    numbers(sheets, (number) => relation(number, 'worksheet', `worksheets/sheet${number}.xml`)) +
    relation(sheets + 1, 'styles', 'styles.xml') +
    relation(sheets + 2, 'sharedStrings', 'sharedStrings.xml') +
    '</Relationships>'
  );
}

function numbers(count: number, write: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index + 1)).join('');
}
