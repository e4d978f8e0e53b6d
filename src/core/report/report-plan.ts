import { shortName } from '../document/name.ts';
import type { PlainDate } from '../document/plain-date.ts';
import { documentPath, type PlanDocument } from '../library/library.ts';
import { compareWhen, formatWhen, lastDay, weekendNote } from '../plan/when.ts';

/** One time at which a plan asks for a report: who, to whom, through whom, until when. */
export interface ReportOccasion {
  from: string;
  about: string;
  addressee: string;
  /** '' when the plan names nobody. */
  channel: string;
  /** «trước ngày 21/8/2022 (muộn nhất 20/8/2022)». */
  due: string;
  /** The last valid day; null when the plan names none. */
  last: PlainDate | null;
  /** Which of the days is a Saturday or Sunday; ''. */
  weekend: string;
  /** Address of the clause that says it, without the base path. */
  source: string;
}

/** What the tool needs to know of a plan. */
export interface ReportPlan {
  id: string;
  /** «Kế hoạch 60-KH/ĐUK», or the campaign's name where the plan has no symbol. */
  name: string;
  /** «Trung ương 5 khóa XIII»; ''. */
  campaign: string;
  /** What the report is about, in lower case: «kết quả tổ chức nghiên cứu, học tập, …». */
  subject: string;
  /** The issuer of the plan as the organization above the unit: «Đảng bộ Khối …». */
  upperBody: string;
  /** Reports, those with a day first, soonest first. */
  occasions: ReportOccasion[];
  /** The two steps of the headcount; null where the plan does not ask for the step. */
  planned: ReportOccasion | null;
  actual: ReportOccasion | null;
}

/** Names that the plan's data does not hold. */
interface PlanNames {
  campaign: string;
  issuer: string;
}

/**
 * What a plan says about reporting. Two-step headcounts are told from reports by their hour («trước 8h30 ngày …») and
 * from each other by «dự kiến» and «thực tế» in what they are about, else by their order.
 */
export function reportPlanOf(plan: PlanDocument, names: PlanNames): ReportPlan {
  const { id, data } = plan;
  const entries = data.plan.reporting
    .map((entry) => ({ entry, isHeadcount: entry.due.kind === 'beforeHour' }))
    .sort((a, b) => compareWhen(a.entry.due, b.entry.due));
  const toOccasion = ({ entry }: (typeof entries)[number]): ReportOccasion => ({
    from: capitalize(entry.from),
    about: entry.about,
    addressee: entry.addressee,
    channel: entry.channel ?? '',
    due: formatWhen(entry.due),
    last: lastDay(entry.due),
    weekend: weekendNote(entry.due) ?? '',
    source: `${documentPath(id)}#${entry.clause}`,
  });
  const steps = entries.filter(({ isHeadcount }) => isHeadcount);
  const planned = steps.find(({ entry }) => /dự kiến/iu.test(entry.about)) ?? steps[0];
  const actual = steps.find((step) => step !== planned && /thực tế/iu.test(step.entry.about)) ?? steps[1];
  const name = shortName(data);
  return {
    id,
    name: data.symbol ? name : `${name} ${names.campaign}`.trim(),
    campaign: names.campaign,
    subject: `kết quả ${lowerFirst(data.subject)}`,
    upperBody: organizationOf(names.issuer),
    occasions: entries.filter(({ isHeadcount }) => !isHeadcount).map(toOccasion),
    planned: planned ? toOccasion(planned) : null,
    actual: actual && actual !== planned ? toOccasion(actual) : null,
  };
}

/** The committee's name as its organization's, without what our data adds in brackets: «Tỉnh ủy A» → «Đảng bộ tỉnh A». */
function organizationOf(issuer: string): string {
  const [name = ''] = issuer.split(' (');
  return name
    .replace(/^Đảng ủy/u, 'Đảng bộ')
    .replace(/^Tỉnh ủy/u, 'Đảng bộ tỉnh')
    .replace(/^Thành ủy/u, 'Đảng bộ thành phố');
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
