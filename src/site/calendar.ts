import { type CalendarParts, partsOf } from '../core/calendar/group.ts';
import { type CalendarItem, calendarItems } from '../core/calendar/item.ts';
import { type ScheduleTemplate, templateOf } from '../core/calendar/schedule.ts';
import type { CampaignData } from '../core/campaign/schema.ts';
import { formatClause } from '../core/document/clause.ts';
import { shortName } from '../core/document/name.ts';
import type { PlainDate } from '../core/document/plain-date.ts';
import { documentPath, isPlan, type Library, type PlanDocument } from '../core/library/library.ts';
import { lastDay } from '../core/plan/when.ts';

/** Paths of the calendar's pages, without the base path. */
export const calendarPaths = {
  index: '/to-chuc/lich/',
  bodies: '/to-chuc/lich/co-quan/',
  documents: '/to-chuc/lich/van-ban/',
  shift: '/to-chuc/lich/lap-moi/',
  campaign: (id: string) => `/to-chuc/lich/${id}/`,
} as const;

/** Everything that the library's plans order, and the ways to a part of it. */
export interface Calendar {
  /** Plan by plan, in the order of their data; so is every part but the sorted ones. */
  items: readonly CalendarItem[];
  /** By what is known of the time. */
  parts: CalendarParts<CalendarItem>;
  ofCampaign(id: string): readonly CalendarItem[];
  ofPlan(id: string): readonly CalendarItem[];
  /** The things that serve a document. */
  serving(docId: string): readonly CalendarItem[];
}

const calendars = new WeakMap<Library, Calendar>();

/** The calendar of a library; the second call for the same library costs nothing. */
export function calendarOf(library: Library): Calendar {
  const known = calendars.get(library) ?? makeCalendar(library);
  calendars.set(library, known);
  return known;
}

function makeCalendar(library: Library): Calendar {
  const items = calendarItems(library);
  const byCampaign = Map.groupBy(items, ({ campaign }) => campaign);
  const byPlan = Map.groupBy(items, ({ docId }) => docId);
  const served = items.flatMap((item) => [...new Set(item.documents)].map((id) => ({ id, item })));
  const byDocument = Map.groupBy(served, ({ id }) => id);
  return {
    items,
    parts: partsOf(items),
    ofCampaign: (id) => byCampaign.get(id) ?? [],
    ofPlan: (id) => byPlan.get(id) ?? [],
    serving: (docId) => (byDocument.get(docId) ?? []).map(({ item }) => item),
  };
}

/** Where a thing of the calendar is said: «Kế hoạch 60-KH/ĐUK, mục VI.6», and the path of that clause. */
export function sourceOf({ docId, clause }: CalendarItem, library: Library): { name: string; path: string } {
  const doc = library.documentById.get(docId);
  const plan = doc ? planName(doc as PlanDocument, library) : docId;
  return { name: `${plan}, ${formatClause(clause)}`, path: `${documentPath(docId)}#${clause}` };
}

/** A plan in a few words: its kind and symbol, else its kind and issuer. */
export function planName({ data }: PlanDocument, library: Library): string {
  const issuer = library.bodies.get(data.issuer)?.name ?? data.issuer;
  return data.symbol ? shortName(data) : `${shortName(data)} của ${issuer}`;
}

/** The last valid day of all these things when every plan of theirs is carried out; null while one may still run. */
export function overSince(things: readonly CalendarItem[], library: Library): PlainDate | null {
  const isOver = things.every(
    ({ docId }) => library.documentById.get(docId)?.data.status.state === 'completed',
  );
  const days = things.flatMap(({ when }) => lastDay(when) ?? []).sort();
  return (isOver && days.at(-1)) || null;
}

/** The campaigns whose plans order something, newest first. */
export function plannedCampaigns(library: Library): CampaignData[] {
  const { ofCampaign } = calendarOf(library);
  return [...library.campaigns.values()]
    .filter(({ id }) => ofCampaign(id).length > 0)
    .sort((a, b) => (a.eventFrom > b.eventFrom ? -1 : 1));
}

/** The schedules that new ones can be made from, one for each plan with a day, newest first. */
export function templatesOf(library: Library): ScheduleTemplate[] {
  const { ofPlan } = calendarOf(library);
  return library.documents
    .filter(isPlan)
    .flatMap((plan) => {
      const campaign = library.campaigns.get(plan.data.campaign ?? '');
      const name = [campaign?.shortName, planName(plan, library)].filter(Boolean).join(': ');
      return templateOf(plan.id, name, ofPlan(plan.id)) ?? [];
    })
    .sort((a, b) => (a.start > b.start ? -1 : 1));
}
