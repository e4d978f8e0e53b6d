import { type PlanChecklist, planChecklist } from '../core/checklist/plan-checklist.ts';
import { isPlan, type Library } from '../core/library/library.ts';
import type { PlanData } from '../core/plan/schema.ts';
import { planName } from './plan-name.ts';

/** A plan with what it says of preparing its conferences. */
export interface PlanChecklistPage {
  /** Id of the plan. */
  id: string;
  name: string;
  /** Path of its list, without the base path. */
  path: string;
  conferences: PlanData['plan']['conferences'];
  /** True when the plan has been carried out. */
  isPast: boolean;
  checklist: PlanChecklist;
}

/** The plans that call conferences or speak of their preparation, newest first. */
export function planChecklists(library: Library): PlanChecklistPage[] {
  return library.documents
    .filter(isPlan)
    .map((plan): PlanChecklistPage => {
      const { id, data } = plan;
      return {
        id,
        name: planName(plan, library),
        path: `/to-chuc/chuan-bi-hoi-nghi/${id}/`,
        conferences: data.plan.conferences,
        isPast: data.status.state === 'completed',
        checklist: planChecklist(data),
      };
    })
    .filter(({ checklist, conferences }) => conferences.length > 0 || checklist.mentions.size > 0)
    .sort((a, b) => (dayOf(library, a.id) < dayOf(library, b.id) ? 1 : -1));
}

function dayOf({ documentById }: Library, id: string): string {
  const data = documentById.get(id)?.data;
  return data?.issuedOn ?? data?.issuedWithin?.from ?? '';
}
