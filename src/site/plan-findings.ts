import { issueDateWords, shortName } from '../core/document/name.ts';
import { documentPath, isPlan, type PlanDocument } from '../core/library/library.ts';
import type { PlanFinding } from '../core/plan/lint.ts';
import type { PlanRuleCode } from '../strings/plan-lint.ts';
import type { LibraryView } from './library-view.ts';

/** A finding of a held plan, as the page of the rules shows it. */
interface FindingPlace {
  /** Path of the clause, without the base path. */
  path: string;
  /** The plan in words: «Kế hoạch 60-KH/ĐUK, ngày 18/7/2022». */
  plan: string;
  finding: PlanFinding;
}

/** Most plans that the page looks at, the newest first: it must stay readable in a large library. */
const mostPlans = 50;

/** The findings of the newest plans by rule, and how many plans were looked at. */
export function findingPlaces(view: LibraryView): {
  plans: number;
  places: ReadonlyMap<PlanRuleCode, readonly FindingPlace[]>;
} {
  const plans = view.library.documents
    .filter(isPlan)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0))
    .slice(0, mostPlans);
  const all = plans.flatMap((doc) => {
    const plan = [shortName(doc.data), issueDateWords(doc.data)].filter(Boolean).join(', ');
    return view.findingsIn(doc).map((finding): FindingPlace => {
      const at = finding.clause === 'dau-van-ban' ? '' : `#${finding.clause}`;
      return { path: `${documentPath(doc.id)}${at}`, plan, finding };
    });
  });
  return { plans: plans.length, places: Map.groupBy(all, ({ finding }) => finding.rule) };
}

function dayOf({ data }: PlanDocument): string {
  return data.issuedOn ?? data.issuedWithin?.from ?? '';
}
