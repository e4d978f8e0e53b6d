import type { Library, PlanDocument } from '../library/library.ts';
import { isPlan } from '../library/library.ts';
import { type Deadline, orders } from '../plan/duties.ts';
import { type Lane, laneOf } from './lane.ts';

/** One thing of the calendar: what a plan orders, with its place in the campaign. */
export interface CalendarItem extends Deadline {
  /** Permanent as long as the plan keeps the order of its data: plan, clause, kind, place among those of one clause. */
  id: string;
  campaign: string | null;
  lane: Lane;
  /** Ids of the documents that it serves: those a programme is for, else all that the plan studies. */
  documents: readonly string[];
  /** Hall and address of a conference. */
  place?: string;
}

/** Everything that the plans of a library order, undated things included, plan by plan in the order of their data. */
export function calendarItems(library: Pick<Library, 'documents' | 'bodies'>): CalendarItem[] {
  return library.documents.filter(isPlan).flatMap((plan) => {
    const level = library.bodies.get(plan.data.issuer)?.level;
    const seen = new Map<string, number>();
    return orders(plan).map((order): CalendarItem => {
      const stem = [order.docId, order.clause, order.kind].join('-');
      const place = (seen.get(stem) ?? 0) + 1;
      seen.set(stem, place);
      const conference = conferenceOf(plan, order);
      const hall = [conference?.place, conference?.address].filter(Boolean).join(', ');
      return {
        ...order,
        id: place === 1 ? stem : `${stem}-${place}`,
        campaign: plan.data.campaign ?? null,
        lane: conference ? conference.level : laneOf(order.who, level),
        documents: documentsOf(plan, order),
        ...(hall && { place: hall }),
      };
    });
  });
}

function conferenceOf({ data }: PlanDocument, { kind, clause, what }: Deadline) {
  if (kind !== 'conference') return undefined;
  return data.plan.conferences.find((conference) => conference.clause === clause && conference.name === what);
}

function documentsOf({ data: { plan } }: PlanDocument, { kind, clause, what }: Deadline): readonly string[] {
  const programme =
    kind === 'actionProgramme' &&
    plan.actionProgrammes.find((one) => one.clause === clause && one.task === what);
  if (programme && programme.for.length > 0) return programme.for;
  return [...new Set(plan.contents.flatMap(({ document }) => document ?? []))];
}
