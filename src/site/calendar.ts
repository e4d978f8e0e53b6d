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

const items = new WeakMap<Library, readonly CalendarItem[]>();

/** Everything that the library's plans order; read once for each library. */
export function calendarOf(library: Library): readonly CalendarItem[] {
  const known = items.get(library) ?? calendarItems(library);
  items.set(library, known);
  return known;
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
  const ids = new Set(calendarOf(library).map(({ campaign }) => campaign));
  return [...library.campaigns.values()]
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => (a.eventFrom > b.eventFrom ? -1 : 1));
}

/** The schedules that new ones can be made from, one for each plan with a day, newest first. */
export function templatesOf(library: Library): ScheduleTemplate[] {
  const all = calendarOf(library);
  return library.documents
    .filter(isPlan)
    .flatMap((plan) => {
      const campaign = library.campaigns.get(plan.data.campaign ?? '');
      const name = [campaign?.shortName, planName(plan, library)].filter(Boolean).join(': ');
      return (
        templateOf(
          plan.id,
          name,
          all.filter(({ docId }) => docId === plan.id),
        ) ?? []
      );
    })
    .sort((a, b) => (a.start > b.start ? -1 : 1));
}
