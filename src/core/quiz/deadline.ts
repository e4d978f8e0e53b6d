import { addDays } from '../document/plain-date.ts';
import { firstDay, formatWhen, lastDay, type When } from '../plan/when.ts';

/** A time as an option shows it: without the reading aid in brackets, which would answer another question. */
export function printOption(when: When): string {
  return formatWhen(when).replace(/ \([^()]*\)$/, '');
}

/** True when the time names days, so that another time can be shown to differ from it. */
export function hasDays(when: When): boolean {
  return lastDay(when) !== null;
}

/**
 * Times that a reader could take for the right one and that mean something else: first those of the same plan,
 * then the right one moved. All are of the same kind («trước ngày», «trong tháng»), so that form gives nothing away.
 */
export function otherTimes(right: When, others: readonly When[]): When[] {
  const sameKind = others.filter((other) => other.kind === right.kind && hasDays(other));
  return [...sameKind, ...moved(right)].filter((other) => differs(other, right));
}

function differs(a: When, b: When): boolean {
  return lastDay(a) !== lastDay(b) && (firstDay(a) !== firstDay(b) || firstDay(a) === null);
}

function moved(when: When): When[] {
  switch (when.kind) {
    case 'before':
    case 'fixed':
      return [-10, 10, 5, -5].map((days) => ({ ...when, date: addDays(when.date, days) }));
    case 'beforeHour':
      return [-1, 1, 2, -2].map((days) => ({ ...when, date: addDays(when.date, days) }));
    case 'range':
      return [-7, 7, 14, -14].map((days) => ({
        ...when,
        from: addDays(when.from, days),
        to: addDays(when.to, days),
      }));
    case 'inMonth':
      return [1, -1, 2].map((months) => ({ ...when, month: addMonths(when.month, months) }));
    case 'inQuarter':
      return [1, 2, 3].map((step) => ({ ...when, quarter: ((when.quarter - 1 + step) % 4) + 1 }));
    default:
      return [];
  }
}

function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
