import { type Count, type FigureKey, figureKeys, type OwnCountKey, sumCounts } from './counts.ts';
import type { Report, ReportClass } from './schema.ts';

/** Every figure of a report or of a unit. */
export type Figures = Record<FigureKey, Count>;

/** Figures of a report's own people: what was typed, and the sums over its own classes. */
export function ownFigures({ own, classes }: Pick<Report, 'own' | 'classes'>): Figures {
  const held = classes.filter(isWritten);
  const main = held.filter(({ makeUp }) => !makeUp);
  const madeUp = held.filter(({ makeUp }) => makeUp);
  const sum = (of: readonly ReportClass[], key: 'called' | 'attended' | 'massesCalled' | 'massesAttended') =>
    sumCounts(of.map((one) => one[key]));
  return {
    ...own,
    called: sum(main, 'called'),
    attended: sum(held, 'attended'),
    madeUp: sum(madeUp, 'attended'),
    massesCalled: sum(main, 'massesCalled'),
    massesAttended: sum(held, 'massesAttended'),
    massesMadeUp: sum(madeUp, 'massesAttended'),
    classes: main.length || null,
    makeUpClasses: madeUp.length || null,
  };
}

/** Figures of a whole report: its own and those of the units added to it. */
export function figuresOf(report: Report): Figures {
  return addFigures([ownFigures(report), ...report.units.map(({ figures }) => figures)]);
}

/** Adds figures one by one; a figure that nobody wrote stays null. */
export function addFigures(all: readonly Figures[]): Figures {
  const sums = figureKeys.map((key) => [key, sumCounts(all.map((figures) => figures[key]))] as const);
  return Object.fromEntries(sums) as Figures;
}

/**
 * Members who must study: total − exempt − away. Null while the total is not written; what is not written of the
 * other two counts as nobody. Never below zero.
 */
export function membersToStudy({ total, exempt, away }: Pick<Figures, OwnCountKey>): Count {
  return total === null ? null : Math.max(0, total - (exempt ?? 0) - (away ?? 0));
}

/**
 * Members who have yet to study for 100 %: of those who must study, or of those called where the total is not
 * written. Null when neither is, or nobody's attendance is.
 */
export function membersRemaining(figures: Figures): Count {
  const whole = membersToStudy(figures) ?? figures.called;
  if (whole === null || figures.attended === null) return null;
  return Math.max(0, whole - figures.attended);
}

/** True when anything is written of a class: the form always shows one more than is filled in. */
export function isWritten(one: ReportClass): boolean {
  const texts = [one.name, one.place, one.date ?? ''];
  const counts = [one.called, one.attended, one.massesCalled, one.massesAttended];
  return texts.some((text) => text.trim() !== '') || counts.some((count) => count !== null);
}
