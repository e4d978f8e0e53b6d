import type { PlainDate } from '../document/plain-date.ts';
import { compareWhen, firstDay, lastDay, type When } from '../plan/when.ts';

const most = 3;

/** The soonest things that are not over on a day, three at most. What has no known day is never among them. */
export function dueSoon<Item extends { when: When }>(items: readonly Item[], today: PlainDate): Item[] {
  return items
    .filter(({ when }) => (lastDay(when) ?? '') >= today)
    .sort((a, b) => compareWhen(a.when, b.when))
    .slice(0, most);
}

/**
 * How many days are left until the last valid day, 0 on the day itself; negative when it is over, null when no day
 * is known. A meeting counts to its first day until it has begun.
 */
export function daysLeft(when: When, today: PlainDate): number | null {
  const last = lastDay(when);
  if (!last) return null;
  const first = when.kind === 'range' ? firstDay(when) : null;
  const day = first && first > today ? first : last;
  return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
}
