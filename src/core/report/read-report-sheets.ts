import { classNames, figureNames, formatNames, headNames, reportFile } from '../../strings/report-fields.ts';
import { addDays, type PlainDate, parseVietnameseDate } from '../document/plain-date.ts';
import type { Grid } from '../office/sheet.ts';
import { type Count, figureKeys, ownCountKeys, readCount } from './counts.ts';
import { type Figures, ownFigures } from './figures.ts';
import { cellText, findLabel, type GridValue, labelKey, readTable } from './grid-labels.ts';
import {
  type Report,
  type ReportClass,
  type ReportUnit,
  reportKind,
  reportSchema,
  reportVersion,
} from './schema.ts';

/** Why sheets give no report. `details` names the figures that are no counts, or the version. */
export interface SheetProblem {
  problem: 'not-ours' | 'other-version' | 'unreadable-figures';
  details: string[];
}

/** A report that was read, and the figures whose sum in the file is not what its parts add up to. */
export interface SheetReport {
  report: Report;
  disagreeing: { name: string; written: number; added: number }[];
}

/**
 * Reads the sheets of `reportSheets` back, also after somebody worked on them: sheets, rows and columns in another
 * order, rows and columns added, numbers written as text. Everything is found by its name. Sums are added anew, never
 * taken from the file. Never throws.
 */
export function readReportSheets(grids: readonly Grid[]): SheetReport | SheetProblem {
  const form = formOf(grids);
  if (!form) return { problem: 'not-ours', details: [] };
  const version = form(reportFile.version);
  if (readCount(version) !== reportVersion) return { problem: 'other-version', details: [cellText(version)] };
  const unreadable: string[] = [];
  const count = (value: GridValue, name: string): Count => {
    const read = readCount(value);
    if (read !== 'unreadable') return read;
    unreadable.push(`${name}: ${cellText(value).slice(0, 40)}`);
    return null;
  };
  const head = Object.entries(headNames).map(([key, name]) => {
    return [key, key === 'date' ? readDate(form(name)) : cellText(form(name)).slice(0, 600)];
  });
  const read = {
    kind: reportKind,
    version: reportVersion,
    plan: cellText(form(reportFile.plan)),
    planName: cellText(form(reportFile.planName)),
    head: Object.fromEntries(head),
    own: Object.fromEntries(
      ownCountKeys.map((key) => [key, count(form(figureNames[key]), figureNames[key])]),
    ),
    classes: readClasses(grids, count),
    difficulties: cellText(form(reportFile.difficulties)).slice(0, 8000),
    units: readUnits(grids, count),
  };
  if (unreadable.length > 0) return { problem: 'unreadable-figures', details: unreadable };
  const parsed = reportSchema.safeParse(read);
  if (!parsed.success) return { problem: 'not-ours', details: [] };
  return { report: parsed.data, disagreeing: disagreements(ownFigures(parsed.data), form) };
}

/** Looks values up in the form by the names of its rows; null when no grid holds the form. */
function formOf(grids: readonly Grid[]): ((name: string) => GridValue) | null {
  for (const grid of grids) {
    const mark = findLabel(grid, reportFile.formName);
    if (!mark) continue;
    const header = (grid.rows.find((cells) =>
      cells.some((cell) => labelKey(cell) === labelKey(reportFile.item)),
    ) ?? []) as readonly GridValue[];
    const names = [reportFile.figure, reportFile.own].map(labelKey);
    const valueColumn = header.findIndex((cell) => names.includes(labelKey(cell)));
    const values = new Map<string, GridValue>();
    for (const cells of grid.rows) {
      const key = labelKey(cells[mark.column]);
      const value = cells[valueColumn < 0 ? mark.column + 1 : valueColumn] ?? null;
      if (key && !values.has(key)) values.set(key, value);
    }
    if (labelKey(values.get(labelKey(reportFile.formName))) !== labelKey(reportFile.form)) continue;
    return (name) => values.get(labelKey(name)) ?? null;
  }
  return null;
}

type ReadOne = (value: GridValue, name: string) => Count;

function readClasses(grids: readonly Grid[], count: ReadOne): ReportClass[] {
  const table = readTable(grids, classNames, ['name', 'called', 'attended'], reportFile.sumOfClasses) ?? [];
  return table.map((row) => ({
    name: cellText(row.name).slice(0, 600),
    date: readDate(row.date),
    place: cellText(row.place).slice(0, 600),
    format: readFormat(row.format),
    makeUp: ['co', 'x', 'hoc bu', '1', 'true'].includes(labelKey(row.makeUp)),
    called: count(row.called, classNames.called),
    attended: count(row.attended, classNames.attended),
    massesCalled: count(row.massesCalled, classNames.massesCalled),
    massesAttended: count(row.massesAttended, classNames.massesAttended),
  }));
}

function readUnits(grids: readonly Grid[], count: ReadOne): ReportUnit[] {
  const names = { unit: reportFile.unitName, difficulties: reportFile.difficulties, ...figureNames };
  const table = readTable(grids, names, ['unit', 'total', 'called'], reportFile.sum) ?? [];
  return table.map((row) => ({
    unit: cellText(row.unit).slice(0, 600),
    figures: Object.fromEntries(figureKeys.map((key) => [key, count(row[key], figureNames[key])])) as Figures,
    difficulties: cellText(row.difficulties).slice(0, 8000),
  }));
}

function readFormat(value: GridValue): ReportClass['format'] {
  const formats = Object.keys(formatNames) as ReportClass['format'][];
  return formats.find((format) => format && labelKey(formatNames[format]) === labelKey(value)) ?? '';
}

/** A date as people write it, or as the number of days that a spreadsheet makes of it; null for anything else. */
function readDate(value: GridValue): PlainDate | null {
  if (typeof value === 'number') {
    const isDay = Number.isInteger(value) && value > 20_000 && value < 80_000;
    return isDay ? addDays('1899-12-30', value) : null;
  }
  return parseVietnameseDate(cellText(value));
}

/** Sums that somebody wrote over: the file says one number, its classes another. Nothing stands for 0. */
function disagreements(own: Figures, form: (name: string) => GridValue): SheetReport['disagreeing'] {
  return (
    ['called', 'attended', 'madeUp', 'massesCalled', 'massesAttended', 'massesMadeUp'] as const
  ).flatMap((key) => {
    const written = readCount(form(figureNames[key]));
    const added = own[key] ?? 0;
    if (written === null || written === 'unreadable' || written === added) return [];
    return [{ name: figureNames[key], written, added }];
  });
}
