import { derivedNames, figureNames, reportFile } from '../../strings/report-fields.ts';
import { type Cell, columnLetters, type Sheet } from '../office/sheet.ts';
import type { FigureKey } from './counts.ts';
import { addFigures, type Figures } from './figures.ts';
import type { ReportUnit } from './schema.ts';
import { sumCell, type WorkedOut, workedOutCell } from './sheet-formulas.ts';

/** A column: a figure, or what is worked out of figures of the same row. */
type Column = FigureKey | WorkedOut;

const columns: readonly Column[] = [
  ...(['total', 'exempt', 'away', 'toStudy', 'called', 'attended', 'membersShare', 'toStudyShare'] as const),
  ...(['massesCalled', 'massesAttended', 'massesShare', 'classes', 'makeUpClasses', 'madeUp'] as const),
  ...(['massesMadeUp', 'absentWork', 'absentSick', 'absentLeave', 'absentOther', 'programmes'] as const),
  ...(['plannedMembers', 'plannedMasses', 'actualMembers', 'actualMasses'] as const),
];

/** Letters of the column of a figure, for formulas of other sheets. */
export function unitColumn(key: Column): string {
  return columnLetters(columns.indexOf(key) + 1);
}

/** The row of the sums, as spreadsheets count. */
export function unitSumRow(units: readonly ReportUnit[]): number {
  return units.length + 2;
}

/** The sheet of the units that were added up, their sums in the last row. */
export function sheetOfUnits(units: readonly ReportUnit[]): Sheet {
  const sumRow = unitSumRow(units);
  const sums = addFigures(units.map(({ figures }) => figures));
  return {
    name: reportFile.sheets.units,
    widths: [40, ...columns.map(() => 13), 60],
    rows: [
      [reportFile.unitName, ...columns.map(columnName), reportFile.difficulties],
      ...units.map(({ unit, figures, difficulties }, index) => [
        unit,
        ...columns.map((key) => cellOf(key, figures, index + 2)),
        difficulties,
      ]),
      [
        reportFile.sum,
        ...columns.map((key) =>
          isFigure(key) ? sumCell(unitColumn(key), 2, sumRow - 1, sums[key]) : cellOf(key, sums, sumRow),
        ),
        '',
      ],
    ],
    boldRows: [sumRow - 1],
  };
}

function columnName(key: Column): string {
  if (isFigure(key)) return figureNames[key];
  const names = { toStudy: derivedNames.toStudy, membersShare: reportFile.share.members } as const;
  const shares = { toStudyShare: reportFile.share.toStudy, massesShare: reportFile.share.masses } as const;
  return { ...names, ...shares }[key];
}

function isFigure(key: Column): key is FigureKey {
  return key in figureNames;
}

function cellOf(key: Column, figures: Figures, row: number): Cell {
  if (isFigure(key)) return { number: figures[key] };
  return workedOutCell(key, figures, (column) => `${unitColumn(column)}${row}`);
}
