import type { Body } from '../document/outline.ts';
import { draftConferences } from './drafting/conferences.ts';
import type { PlanDraft } from './drafting/draft-items.ts';
import { draftContents, draftMaterials } from './drafting/materials.ts';
import { draftOrders } from './drafting/orders.ts';
import { placesOf } from './drafting/places.ts';
import type { WhenContext } from './read-when.ts';

export type { DraftItem, DraftOrder, PlanDraft } from './drafting/draft-items.ts';

/**
 * Reads what a plan seems to order from its text: contents, materials, conferences, duties, programmes, reports.
 *
 * Headings tell what a part is about, sentences with an order become items, each with its clause, its printed words
 * and a confidence. A draft is for an editor to review and never a record of its own. Never throws.
 */
export function draftPlan(body: Body, context: WhenContext = {}): PlanDraft {
  const places = placesOf(body);
  const orders = draftOrders(places, context);
  return {
    contents: draftContents(places),
    materials: draftMaterials(places),
    conferences: draftConferences(places, context),
    duties: orders.filter(({ kind }) => kind === 'duty'),
    actionProgrammes: orders.filter(({ kind }) => kind === 'actionProgramme'),
    reporting: orders.filter(({ kind }) => kind === 'report'),
  };
}
