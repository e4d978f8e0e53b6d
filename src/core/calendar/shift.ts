import { addDays, isWeekend, type PlainDate, weekday } from '../document/plain-date.ts';
import { formatWhen, lastDay, type When } from '../plan/when.ts';

/** How a past schedule is moved to a new campaign. */
export interface Shift {
  /** A day of the past schedule, and the day that takes its place. */
  from: PlainDate;
  to: PlainDate;
  /** Moves meetings to the Monday after, and last days to the Friday before. Public holidays are not known. */
  avoidWeekends: boolean;
}

/**
 * Moves a time, keeping the number of days between it and `from`. «Trong tháng», «trong quý» become the month or
 * quarter that holds the moved last day, so that nobody gets less time than before. What recurs, waits or is not told
 * stays as it is. `printed` of the moved time is what `formatWhen` says: it is no quotation any more.
 */
export function shiftWhen(when: When, shift: Shift): When {
  const moved = moveWhen(when, shift);
  return moved === when ? when : ({ ...moved, printed: formatWhen(moved) } as When);
}

function moveWhen(when: When, { from, to, avoidWeekends }: Shift): When {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  const move = (date: PlainDate) => addDays(date, days);
  const limit = (date: PlainDate) => (avoidWeekends ? fridayBefore(date) : date);
  switch (when.kind) {
    case 'fixed': {
      const date = move(when.date);
      return { ...when, date: avoidWeekends ? mondayAfter(date) : date };
    }
    case 'range':
      return moveRange(when, move(when.from), avoidWeekends);
    case 'before':
      return { ...when, date: addDays(limit(addDays(move(when.date), -1)), 1) };
    case 'beforeHour':
      return { ...when, date: limit(move(when.date)) };
    case 'inMonth':
      return { ...when, month: move(lastDay(when) as PlainDate).slice(0, 7) };
    case 'inQuarter': {
      const last = move(lastDay(when) as PlainDate);
      return { ...when, year: Number(last.slice(0, 4)), quarter: Math.ceil(Number(last.slice(5, 7)) / 3) };
    }
    default:
      return when;
  }
}

/** A meeting of up to five days is put on the next days that hold it without a weekend; a longer one only begins on a working day. */
function moveRange(when: Extract<When, { kind: 'range' }>, first: PlainDate, avoidWeekends: boolean): When {
  const length = Math.round((Date.parse(when.to) - Date.parse(when.from)) / 86_400_000);
  let from = avoidWeekends ? mondayAfter(first) : first;
  const fits = weekday(from) + length <= 5;
  if (avoidWeekends && length < 5 && !fits) from = addDays(from, 8 - weekday(from));
  return { ...when, from, to: addDays(from, length) };
}

function mondayAfter(date: PlainDate): PlainDate {
  return isWeekend(date) ? addDays(date, 8 - weekday(date)) : date;
}

function fridayBefore(date: PlainDate): PlainDate {
  return isWeekend(date) ? addDays(date, 5 - weekday(date)) : date;
}
