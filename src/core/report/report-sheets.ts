import { derivedNames, figureNames, headNames, reportFile } from '../../strings/report-fields.ts';
import { formatDate } from '../document/plain-date.ts';
import type { Cell, Sheet } from '../office/sheet.ts';
import { type FigureKey, ownCountKeys } from './counts.ts';
import { addFigures, type Figures, figuresOf, ownFigures } from './figures.ts';
import { type Report, type ReportHead, reportVersion } from './schema.ts';
import { remainingCell, workedOutCell } from './sheet-formulas.ts';
import { classColumns, classRows, sheetOfClasses } from './sheet-of-classes.ts';
import { sheetOfUnits, unitColumn, unitSumRow } from './sheet-of-units.ts';

/** Rows of figures, in order: counted by the unit, summed over classes, or worked out. */
const figureRows = [
  ...(['total', 'exempt', 'away', 'toStudy', 'called', 'attended', 'membersShare', 'toStudyShare'] as const),
  ...(['remaining', 'madeUp', 'absentWork', 'absentSick', 'absentLeave', 'absentOther'] as const),
  ...(['massesCalled', 'massesAttended', 'massesShare', 'massesMadeUp', 'classes', 'makeUpClasses'] as const),
  ...(['programmes', 'plannedMembers', 'plannedMasses', 'actualMembers', 'actualMasses'] as const),
];
type FigureRow = (typeof figureRows)[number];

/**
 * The sheets of a report for .xlsx and CSV: the form, the classes, and the units where there are any. Sums and
 * percentages are formulas over what was typed; `readReportSheets` reads the sheets back.
 */
export function reportSheets(report: Report): Sheet[] {
  const own = ownFigures(report);
  const classes = sheetOfClasses(report, own);
  const units = report.units.length > 0 ? [sheetOfUnits(report.units)] : [];
  return [formSheet(report, own), classes, ...units];
}

function formSheet(report: Report, own: Figures): Sheet {
  const isSum = report.units.length > 0;
  const texts: [string, string][] = [
    [reportFile.formName, reportFile.form],
    [reportFile.version, String(reportVersion)],
    [reportFile.plan, report.plan],
    [reportFile.planName, report.planName],
    ...headEntries(report.head),
  ];
  const firstFigure = texts.length + 2;
  const place = new Map(figureRows.map((key, index) => [key, firstFigure + index]));
  const at = (column: string) => (key: FigureRow) => `${column}${place.get(key)}`;
  const allUnits = addFigures(report.units.map(({ figures }) => figures));
  const ownSource = ownCell(report, own);
  const figures = figureRows.map((key): Cell[] => {
    const mine = isWorkedOut(key) ? workedOut(key, own, at('B')) : ownSource(key);
    const how = (reportFile.howToCount as Partial<Record<FigureRow, string>>)[key] ?? '';
    if (!isSum) return [rowName(key), mine, how];
    const units = isWorkedOut(key)
      ? workedOut(key, allUnits, at('C'))
      : {
          formula: `'${reportFile.sheets.units}'!${unitColumn(key)}${unitSumRow(report.units)}`,
          value: allUnits[key],
        };
    const sums = figuresOf(report);
    const row = place.get(key);
    const sum = isWorkedOut(key)
      ? workedOut(key, sums, at('D'))
      : { formula: `IF(COUNT(B${row}:C${row})=0,"",SUM(B${row}:C${row}))`, value: sums[key] };
    return [rowName(key), mine, units, sum, how];
  });
  const header = isSum
    ? [reportFile.item, reportFile.own, reportFile.units, reportFile.all, reportFile.how]
    : [reportFile.item, reportFile.figure, reportFile.how];
  return {
    name: reportFile.sheets.form,
    widths: isSum ? [46, 44, 16, 16, 46] : [46, 60, 46],
    rows: [header, ...texts, ...figures, [reportFile.difficulties, report.difficulties]],
  };
}

function headEntries(head: ReportHead): [string, string][] {
  return (Object.keys(headNames) as (keyof ReportHead)[]).map((key) => [
    headNames[key],
    key === 'date' ? (head.date ? formatDate(head.date) : '') : head[key],
  ]);
}

function rowName(key: FigureRow): string {
  return isWorkedOut(key) ? derivedNames[key] : figureNames[key];
}

type DerivedRow = keyof typeof derivedNames;

function isWorkedOut(key: FigureRow): key is DerivedRow {
  return key in derivedNames;
}

function workedOut(key: DerivedRow, figures: Figures, at: (key: FigureRow) => string): Cell {
  if (key !== 'remaining') return workedOutCell(key, figures, at);
  return remainingCell(at('toStudy'), at('called'), at('attended'), figures);
}

/** A figure of the reporting unit: as typed, or taken from the sheet of its classes. */
function ownCell(report: Report, own: Figures): (key: FigureKey) => Cell {
  const last = classRows(report) + 1;
  const range = (column: string) => `'${reportFile.sheets.classes}'!${column}2:${column}${last}`;
  const { makeUp, called, attended, massesCalled, massesAttended } = classColumns;
  const sum = (column: string) => `'${reportFile.sheets.classes}'!${column}${last + 1}`;
  const madeUp = (column: string) =>
    `IF(COUNTIF(${range(makeUp)},"${reportFile.yes}")=0,"",SUMIF(${range(makeUp)},"${reportFile.yes}",${range(column)}))`;
  const formulas: Partial<Record<FigureKey, string>> = {
    called: sum(called),
    attended: sum(attended),
    massesCalled: sum(massesCalled),
    massesAttended: sum(massesAttended),
    madeUp: madeUp(attended),
    massesMadeUp: madeUp(massesAttended),
    classes: `COUNTA(${range('A')})-COUNTIF(${range(makeUp)},"${reportFile.yes}")`,
    makeUpClasses: `COUNTIF(${range(makeUp)},"${reportFile.yes}")`,
  };
  const typed: readonly string[] = ownCountKeys;
  return (key) => {
    const formula = formulas[key];
    return formula && !typed.includes(key) ? { formula, value: own[key] } : { number: own[key] };
  };
}
