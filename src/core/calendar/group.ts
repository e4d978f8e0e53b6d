import { compareWhen, formatWhen, lastDay, type When } from '../plan/when.ts';
import { compareVietnamese } from '../text/collation.ts';
import { toOldTone } from '../text/vietnamese.ts';
import type { CalendarItem } from './item.ts';

/** A calendar by what is known of the time. */
export interface CalendarParts<Item> {
  /** Things with a last valid day, soonest first. */
  dated: Item[];
  /** Things that wait for another document. */
  waiting: Item[];
  /** Things that recur. */
  recurring: Item[];
  /** Things for which the plan sets no time. */
  open: Item[];
}

/** Sorts things by what their plans say of the time. */
export function partsOf<Item extends { when: When }>(items: readonly Item[]): CalendarParts<Item> {
  const of = (kind: When['kind']) => items.filter(({ when }) => when.kind === kind);
  return {
    dated: items.filter(({ when }) => lastDay(when) !== null).sort((a, b) => compareWhen(a.when, b.when)),
    waiting: of('whenIssued'),
    recurring: of('recurring'),
    open: of('unclear'),
  };
}

/** Dated things by time, soonest first; times that read the same to a person are one group. */
export function byTime<Item extends { when: When }>(items: readonly Item[]): { when: When; items: Item[] }[] {
  const groups = new Map<string, { when: When; items: Item[] }>();
  for (const item of partsOf(items).dated) {
    const key = formatWhen(item.when);
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { when: item.when, items: [item] });
  }
  return [...groups.values()];
}

/** What one body must do. */
export interface BodyCalendar {
  body: string;
  /** Id of the plan's issuer: two provinces have bodies of one name. */
  issuer: string;
  items: CalendarItem[];
}

/**
 * Things by who must do them, names in dictionary order and compared without regard to capitals and to the place of
 * tone marks; what names nobody is left out.
 * @param issuerOf id of the issuer of a plan
 */
export function byBody(items: readonly CalendarItem[], issuerOf: (docId: string) => string): BodyCalendar[] {
  const groups = new Map<string, BodyCalendar>();
  for (const item of items) {
    if (item.who === null) continue;
    const issuer = issuerOf(item.docId);
    const key = `${issuer}\n${toOldTone(item.who).toLowerCase()}`;
    const body = item.who.charAt(0).toUpperCase() + item.who.slice(1);
    const group = groups.get(key) ?? { body, issuer, items: [] };
    groups.set(key, group);
    group.items.push(item);
  }
  return [...groups.values()].sort(
    (a, b) => compareVietnamese(a.body, b.body) || compareVietnamese(a.issuer, b.issuer),
  );
}
