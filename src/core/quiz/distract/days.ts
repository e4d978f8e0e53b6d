import { addDays, formatDate, isPlainDate, type PlainDate } from '../../document/plain-date.ts';
import type { OfficialDocument } from '../../library/library.ts';
import type { Pools } from '../pools.ts';

/**
 * Days of issue that a reader could take for that of `doc`, printed: first those of documents of the same kind in the
 * same years, then the right one moved by a month or a year.
 */
export function otherIssueDays(pools: Pools, doc: OfficialDocument, day: PlainDate): string[] {
  // The prompt names the term: a day of another term would give itself away.
  const [from, to] = [addDays(day, -500), addDays(day, 500)];
  const others = pools
    .near(doc)
    .flatMap((other) => other.data.issuedOn ?? [])
    .filter((other) => other > from && other < to);
  const moved = [yearsOn(day, -1), addDays(day, 30), yearsOn(day, 1), addDays(day, -61)].filter(isPlainDate);
  return [...new Set([...others, ...moved])].filter((other) => other !== day).map(formatDate);
}

function yearsOn(day: PlainDate, years: number): PlainDate {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
