import { isPlan, type Library, type PlanDocument } from '../core/library/library.ts';
import { type ReportPlan, reportPlanOf } from '../core/report/report-plan.ts';

/** What the library's plans say about reporting, the plans with the latest deadlines first. */
export function reportPlans({ documents, campaigns, bodies }: Library): ReportPlan[] {
  const toReportPlan = (plan: PlanDocument) =>
    reportPlanOf(plan, {
      campaign: (plan.data.campaign && campaigns.get(plan.data.campaign)?.shortName) || '',
      issuer: bodies.get(plan.data.issuer)?.name ?? '',
    });
  const latest = ({ occasions }: ReportPlan) =>
    occasions
      .map(({ last }) => last ?? '')
      .sort()
      .at(-1) ?? '';
  return documents
    .filter(isPlan)
    .map(toReportPlan)
    .sort((a, b) => (latest(a) < latest(b) ? 1 : latest(a) > latest(b) ? -1 : a.id < b.id ? -1 : 1));
}
