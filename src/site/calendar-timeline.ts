import type { CalendarItem } from '../core/calendar/item.ts';
import { type Lane, lanes } from '../core/calendar/lane.ts';
import type { CampaignData } from '../core/campaign/schema.ts';
import { shortName } from '../core/document/name.ts';
import { formatDate, type PlainDate } from '../core/document/plain-date.ts';
import { documentPath, type Library } from '../core/library/library.ts';
import { firstDay, formatWhen, lastDay } from '../core/plan/when.ts';
import { browse } from '../strings/browse.ts';
import { reading } from '../strings/reading.ts';
import { sourceOf } from './calendar.ts';

/** One thing that happened, with where it is said. */
interface Happening {
  who: string | null;
  what: string;
  source?: { name: string; path: string };
}

/** One mark of a campaign's picture and the row of its table: everything of one level at one time. */
export interface TimelineMark {
  /** From 1, in the order of time; picture and table share it. */
  number: number;
  lane: Lane;
  from: PlainDate;
  /** Last valid day; the mark stands there, a bar leads to it from `from`. */
  to: PlainDate;
  words: string;
  happenings: Happening[];
}

type Unnumbered = Omit<TimelineMark, 'number'>;

/** The marks of a campaign: the event, its documents by day, the national conference, and what its plans set days for. */
export function timelineOf(
  campaign: CampaignData,
  items: readonly CalendarItem[],
  library: Library,
): TimelineMark[] {
  const marks = new Map<string, Unnumbered>();
  for (const mark of [
    ...centralMarks(campaign, library),
    ...items.flatMap((item) => markOf(item, library)),
  ]) {
    const key = [mark.lane, mark.from, mark.to, mark.words].join(' ');
    const known = marks.get(key);
    if (known) known.happenings.push(...mark.happenings);
    else marks.set(key, { ...mark, happenings: [...mark.happenings] });
  }
  const order = (a: Unnumbered, b: Unnumbered) =>
    compare(a.to, b.to) || compare(a.from, b.from) || lanes.indexOf(a.lane) - lanes.indexOf(b.lane);
  return [...marks.values()].sort(order).map((mark, at) => ({ ...mark, number: at + 1 }));
}

function centralMarks(campaign: CampaignData, library: Library): Unnumbered[] {
  const { eventFrom, eventTo, nationalConference: national } = campaign;
  const at = (from: PlainDate, to: PlainDate, happening: Happening): Unnumbered => {
    const words = reading.days(formatDate(from), formatDate(to));
    return { lane: 'central', from, to, words, happenings: [happening] };
  };
  const issued = campaign.documents.flatMap((id) => {
    const doc = library.documentById.get(id);
    if (!doc?.data.issuedOn) return [];
    const source = { name: shortName(doc.data), path: documentPath(id) };
    const what = `${browse.issued} ${shortName(doc.data)}`;
    return [at(doc.data.issuedOn, doc.data.issuedOn, { who: null, what, source })];
  });
  return [
    at(eventFrom, eventTo, { who: null, what: `${browse.eventDays}: ${campaign.shortName}` }),
    ...issued,
    ...(national ? [at(national.from, national.to, { who: null, what: national.name })] : []),
  ];
}

function markOf(item: CalendarItem, library: Library): Unnumbered[] {
  const to = lastDay(item.when);
  if (!to) return [];
  const happening = { who: item.who, what: item.what, source: sourceOf(item, library) };
  const from = firstDay(item.when) ?? to;
  return [{ lane: item.lane, from, to, words: formatWhen(item.when), happenings: [happening] }];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
