import type { CampaignData } from '../core/campaign/schema.ts';
import { asksOf, type PlanAsk } from '../core/cascade/asks.ts';
import { type CascadeRow, comparePlans } from '../core/cascade/compare.ts';
import { type ContentCoverage, contentCoverage, plansAbove } from '../core/cascade/coverage.ts';
import { isPlan, type OfficialDocument, type PlanDocument } from '../core/library/library.ts';
import type { PlanFinding } from '../core/plan/lint.ts';
import { planName } from './calendar.ts';
import { campaignPlans } from './campaign-view.ts';
import type { LibraryView } from './library-view.ts';

/** A plan between the levels: what it studies of the campaign, what stands above it, what it asks below. */
export interface PlanCascadeView {
  plan: PlanDocument;
  name: string;
  contents: ContentCoverage;
  /** Plans and guidelines above of which only the record is held: nothing can be compared. */
  unread: OfficialDocument[];
  /** Plans above whose orders are held, each held against this plan. */
  compared: { upper: PlanDocument; rows: CascadeRow[] }[];
  /** What it asks of lower levels, the documents to study left out. */
  asks: PlanAsk[];
  /** What «Soi kế hoạch» says of its times: before what it rests on, too tight for the levels below, without a day. */
  hints: PlanFinding[];
  /** True when the library holds a plan that carries it out. */
  hasBelow: boolean;
}

const timeRules: ReadonlySet<PlanFinding['rule']> = new Set([
  'event-before-basis',
  'due-before-issue',
  'report-before-study-ends',
  'report-right-after-study',
  'programme-without-date',
]);

/** The plans of a campaign between the levels, in id order. */
export function cascadesOf(
  campaign: CampaignData,
  { library, findingsIn, carriedOut }: LibraryView,
): PlanCascadeView[] {
  const levelOf = ({ data }: PlanDocument) => library.bodies.get(data.issuer)?.level;
  return campaignPlans(campaign, library).map((plan) => {
    const above = plansAbove(plan, library.documentById);
    return {
      plan,
      name: planName(plan, library),
      contents: contentCoverage(campaign, plan),
      unread: above.filter((doc) => !isPlan(doc)),
      compared: above
        .filter(isPlan)
        .map((upper) => ({ upper, rows: comparePlans(upper, plan, levelOf(upper)) })),
      asks: asksOf(plan, levelOf(plan)).filter(({ kind }) => kind !== 'content'),
      hints: findingsIn(plan).filter(({ rule }) => timeRules.has(rule)),
      hasBelow: carriedOut.has(plan.id),
    };
  });
}
