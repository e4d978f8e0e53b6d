import { classNames, formatNames, reportFile } from '../../strings/report-fields.ts';
import { formatDate } from '../document/plain-date.ts';
import type { Cell, Sheet } from '../office/sheet.ts';
import type { Figures } from './figures.ts';
import { isWritten } from './figures.ts';
import type { Report, ReportClass } from './schema.ts';
import { shareCell, sumCell } from './sheet-formulas.ts';

/** Columns of the sheet, for formulas of other sheets. */
export const classColumns = {
  makeUp: 'E',
  called: 'F',
  attended: 'G',
  massesCalled: 'I',
  massesAttended: 'J',
} as const;

/** Empty rows to write classes in by hand. */
const leastRows = 6;

/** How many rows of the sheet hold classes; its sums stand in the row after, which spreadsheets call rows + 2. */
export function classRows(report: Report): number {
  return Math.max(leastRows, report.classes.filter(isWritten).length);
}

/** The sheet of the unit's own classes, with their sums in the last row. */
export function sheetOfClasses(report: Report, figures: Figures): Sheet {
  const written = report.classes.filter(isWritten);
  const last = classRows(report) + 1;
  const rows = Array.from({ length: last - 1 }, (_, index) => classRow(written[index], index + 2));
  const { called, attended, massesCalled, massesAttended } = classColumns;
  const sums: Cell[] = [
    ...[reportFile.sumOfClasses, '', '', '', ''],
    mainSum(called, last, figures.called),
    sumCell(attended, 2, last, figures.attended),
    shareCell(`G${last + 1}`, `F${last + 1}`, figures.attended, figures.called),
    mainSum(massesCalled, last, figures.massesCalled),
    sumCell(massesAttended, 2, last, figures.massesAttended),
    shareCell(`J${last + 1}`, `I${last + 1}`, figures.massesAttended, figures.massesCalled),
  ];
  return {
    name: reportFile.sheets.classes,
    widths: [34, 13, 30, 18, 12, 13, 13, 13, 13, 13, 13],
    rows: [header, ...rows, sums],
    boldRows: [last],
  };
}

const header = [
  ...[classNames.name, classNames.date, classNames.place, classNames.format, classNames.makeUp],
  ...[classNames.called, classNames.attended, reportFile.share.members],
  ...[classNames.massesCalled, classNames.massesAttended, reportFile.share.masses],
];

function classRow(one: ReportClass | undefined, row: number): Cell[] {
  const { called = null, attended = null, massesCalled = null, massesAttended = null } = one ?? {};
  return [
    one?.name ?? '',
    one?.date ? formatDate(one.date) : '',
    one?.place ?? '',
    formatNames[one?.format ?? ''],
    one?.makeUp ? reportFile.yes : '',
    { number: called },
    { number: attended },
    shareCell(`G${row}`, `F${row}`, attended, called),
    { number: massesCalled },
    { number: massesAttended },
    shareCell(`J${row}`, `I${row}`, massesAttended, massesCalled),
  ];
}

/** The sum of a column without make-up classes: those called to them were called before. */
function mainSum(column: string, last: number, value: number | null): Cell {
  const range = `${column}2:${column}${last}`;
  const flags = `${classColumns.makeUp}2:${classColumns.makeUp}${last}`;
  return { formula: `IF(COUNT(${range})=0,"",SUMIF(${flags},"<>${reportFile.yes}",${range}))`, value };
}
