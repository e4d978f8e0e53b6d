import type { CellPlace, DroppedLine } from '../../source.ts';
import { branchOf } from './alternate.ts';
import { wholeNumber } from './format.ts';
import type { BlockReader, Place, Reading } from './reading.ts';
import type { XmlElement } from './xml.ts';
import { elementsOf, firstOf, settingOf, someWithin } from './xml-query.ts';

interface Cell {
  element: XmlElement;
  place: CellPlace;
  /** The cell only goes on the one above. */
  continues: boolean;
  lost?: DroppedLine['rule'];
}

const shown = new Set(['w:t', 'w:delText', 'w:drawing', 'w:pict', 'w:sym', 'w:object', 'm:t']);

/**
 * Reads a table cell by cell, row by row. Columns count in the grid, so that merged cells keep the columns below
 * aligned; a cell that goes on the one above gives lines only when it has text all the same.
 */
export function readTable(table: XmlElement, place: Place, reading: Reading, readBlocks: BlockReader): void {
  const number = ++reading.tables;
  for (const { element, place: cell, continues, lost } of cellsOf(table, number)) {
    const isEmpty = continues && !someWithin(element, ({ name }) => shown.has(name));
    if (!isEmpty) readBlocks(element, { ...place, cell, lost: place.lost ?? lost }, reading);
  }
}

function cellsOf(table: XmlElement, number: number): Cell[] {
  const cells: Cell[] = [];
  const above = new Map<number, Cell>();
  rowsOf(table).forEach((row, index) => {
    const properties = firstOf(row, 'w:trPr');
    const isHidden = firstOf(properties, 'w:hidden') !== undefined;
    const lostRow = firstOf(properties, 'w:del') ? 'deleted-text' : isHidden ? 'hidden-text' : undefined;
    let column = 1 + spanOf(settingOf(properties, 'w:gridBefore'), 0);
    for (const element of within(row, 'w:tc')) {
      const own = firstOf(element, 'w:tcPr');
      const columnSpan = spanOf(settingOf(own, 'w:gridSpan'), 1);
      const merge = firstOf(own, 'w:vMerge');
      const start = merge && merge.attributes['w:val'] !== 'restart' ? above.get(column) : undefined;
      const lost = lostRow ?? (firstOf(own, 'w:cellDel') ? ('deleted-text' as const) : undefined);
      const place: CellPlace = { table: number, row: index + 1, column };
      if (columnSpan > 1) place.columnSpan = columnSpan;
      const cell: Cell = { element, place, continues: start !== undefined, lost };
      if (start) start.place.rowSpan = (start.place.rowSpan ?? 1) + 1;
      else if (merge) above.set(column, cell);
      else above.delete(column);
      cells.push(cell);
      column += columnSpan;
    }
  });
  return cells;
}

const rowsOf = (table: XmlElement) => within(table, 'w:tr');

/** Rows of a table or cells of a row, also those inside a content control or a tracked change. */
function within(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.name === name) return [element];
    if (element.name === 'w:tbl' || element.name.endsWith('Pr')) return [];
    return within(element.name === 'mc:AlternateContent' ? branchOf(element) : element, name);
  });
}

function spanOf(value: string | undefined, usual: number): number {
  return Math.min(wholeNumber(value) ?? usual, 1000);
}
