import type { ReportOccasion, ReportPlan } from './report-plan.ts';
import type { Report, ReportHead } from './schema.ts';

/** The occasion that a report answers; null without a plan or where the plan asks for none. */
export function occasionOf(report: Report, plan: ReportPlan | null): ReportOccasion | null {
  return plan?.occasions[report.occasion] ?? plan?.occasions[0] ?? null;
}

/**
 * A report that follows a plan (null: none) on one of its occasions. What the plan says goes into the head only where
 * the field is empty or still holds what the plan before said: what a person wrote stays.
 */
export function followPlan(
  report: Report,
  plan: ReportPlan | null,
  before: ReportPlan | null,
  occasion = 0,
): Report {
  const said = headSaid(before, occasionOf(report, before));
  const next: Report = { ...report, plan: plan?.id ?? '', planName: plan?.name ?? '', occasion };
  const says = headSaid(plan, occasionOf(next, plan));
  const head: ReportHead = { ...report.head };
  for (const key of ['upperBody', 'subject', 'addressee', 'channel'] as const) {
    if (head[key] === '' || head[key] === said[key]) head[key] = says[key];
  }
  return { ...next, head };
}

function headSaid(plan: ReportPlan | null, occasion: ReportOccasion | null) {
  return {
    upperBody: plan?.upperBody ?? '',
    subject: plan?.subject ?? '',
    addressee: occasion?.addressee ?? '',
    channel: occasion?.channel ?? '',
  };
}
