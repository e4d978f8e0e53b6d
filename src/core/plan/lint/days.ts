import { planLintMessages } from '../../../strings/plan-lint.ts';
import { addDays, type PlainDate } from '../../document/plain-date.ts';
import { firstDay, lastDay, type When, weekendNote } from '../when.ts';
import type { Found } from './finding.ts';
import { placeOf, type Subject } from './subject.ts';

const onDays = new Set<When['kind']>(['fixed', 'range', 'before', 'beforeHour']);

/** Meetings and due days on a Saturday or Sunday; a due day within a meeting's own days is no surprise. */
export function weekends(subject: Subject): Found[] {
  const { conferences, orders } = subject.orders;
  const meetings = new Set(conferences.flatMap(({ when }) => when.flatMap(daysOf)));
  const times = [
    ...conferences.flatMap(({ clause, when }) => when.map((one) => ({ clause, when: one }))),
    ...orders
      .filter(({ due }) => !meetings.has(lastDay(due) ?? ''))
      .map(({ clause, due }) => ({ clause, when: due })),
  ];
  const seen = new Set<string>();
  return times.flatMap(({ clause, when }): Found[] => {
    const message = onDays.has(when.kind) ? weekendNote(when) : null;
    const printed = when.printed ?? '';
    const at = placeOf(subject, clause, printed);
    if (!message || seen.has(`${at} ${printed}`)) return [];
    seen.add(`${at} ${printed}`);
    return [{ clause: at, printed, message }];
  });
}

/** The days of a meeting whose days are set; a long period counts as none. */
function daysOf(when: When): PlainDate[] {
  const [from, to] = [firstDay(when), lastDay(when)];
  if (when.kind !== 'fixed' && when.kind !== 'range') return [];
  const days: PlainDate[] = [];
  for (let day = from; day && to && day <= to && days.length < 10; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Days that are not in the calendar, «31/6/2022». */
export function impossibleDates(subject: Subject): Found[] {
  return slipsOf(subject, 'impossible', planLintMessages.impossibleDate);
}

/** A period whose end comes before its beginning. */
export function reversedRanges(subject: Subject): Found[] {
  return slipsOf(subject, 'reversed', planLintMessages.reversedRange);
}

function slipsOf({ slips }: Subject, kind: 'impossible' | 'reversed', message: string): Found[] {
  return slips
    .filter(({ slip }) => slip === kind)
    .map(({ anchor, printed }) => ({ clause: anchor, printed, message }));
}
