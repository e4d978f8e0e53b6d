import { figureNames } from '../../strings/report-fields.ts';
import { reportFindings as words } from '../../strings/report-findings.ts';
import { checkFigures } from './check-figures.ts';
import { formatCount } from './counts.ts';
import { isWritten, ownFigures } from './figures.ts';
import { isOver, type ReportFinding } from './finding.ts';
import type { Report, ReportClass } from './schema.ts';

/**
 * Everything worth a look in a report, contradictions first: its classes one by one, its own figures, the units added
 * to it, and what is not written yet. With units, the sums are not judged again: what is wrong is said of the unit.
 */
export function checkReport(report: Report): ReportFinding[] {
  const classes = report.classes.flatMap((one, index) => checkClass(one, index));
  const named = new Set(classes.map(({ code }) => code));
  const own = checkFigures(ownFigures(report)).filter(({ code }) => !named.has(code));
  const findings = [...missing(report), ...classes, ...own, ...checkUnits(report)];
  return findings.sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight));
}

const weights = ['wrong', 'note', 'missing'];

function checkClass(one: ReportClass, index: number): ReportFinding[] {
  const where = words.class(index + 1, one.name);
  const groups = [
    ['attended', 'attended-over-called', one.attended, one.called, words.members],
    ['massesAttended', 'masses-attended-over-called', one.massesAttended, one.massesCalled, words.masses],
  ] as const;
  const over = groups
    .filter(([, , attended, called]) => isOver(attended, called))
    .map(([key, code, attended, called, who]): ReportFinding => {
      const message = words.attendedOverCalled(where, who, formatCount(attended), formatCount(called));
      return { code, weight: 'wrong', field: `classes.${index}.${key}`, message };
    });
  if (!isWritten(one)) return over;
  const lacks = [
    ...(one.called === null && !one.makeUp ? [['called', words.noCalled(where)] as const] : []),
    ...(one.attended === null ? [['attended', words.noAttended(where)] as const] : []),
  ].map(([key, message]): ReportFinding => {
    return { code: `no-${key}`, weight: 'missing', field: `classes.${index}.${key}`, message };
  });
  return [...over, ...lacks];
}

function missing({ head, own, units }: Report): ReportFinding[] {
  const findings: ReportFinding[] = [];
  if (!head.unit.trim()) {
    findings.push({ code: 'no-unit', weight: 'missing', field: 'head.unit', message: words.noUnit });
  }
  if (own.total === null && units.length === 0) {
    findings.push({ code: 'no-total', weight: 'missing', field: 'own.total', message: words.noTotal });
  }
  return findings;
}

/** What a unit's report itself would be told, and which units have no total, no called, no attended. */
function checkUnits({ units }: Report): ReportFinding[] {
  const own = units.flatMap(({ unit, figures }, index) =>
    checkFigures(figures)
      .filter(({ weight }) => weight === 'wrong')
      .map(({ code, weight, message }): ReportFinding => {
        return { code, weight, field: `units.${index}`, message: words.ofUnit(unit, message) };
      }),
  );
  const gaps = (['total', 'called', 'attended'] as const).flatMap((key): ReportFinding[] => {
    const without = units.filter(({ figures }) => figures[key] === null).map(({ unit }) => unit);
    if (without.length === 0) return [];
    const message = words.unitsWithout(figureNames[key], without.join('; '));
    return [{ code: 'units-without', weight: 'missing', field: 'units.0', message }];
  });
  return [...own, ...gaps];
}
