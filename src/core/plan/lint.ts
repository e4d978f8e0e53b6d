import { type PlanRuleCode, planLint, planRuleWords } from '../../strings/plan-lint.ts';
import type { Issue } from '../issue.ts';
import {
  disagreeingIssuerCodes,
  numbersOfOthers,
  sharedDates,
  unknownIssuerCodes,
} from './lint/citations.ts';
import { incompleteConferences } from './lint/conference-details.ts';
import { impossibleDates, reversedRanges, weekends } from './lint/days.ts';
import { duesBeforeIssue, eventsBeforeBasis } from './lint/events.ts';
import type { Found, PlanFinding, Weight } from './lint/finding.ts';
import { incompleteHead } from './lint/head.ts';
import {
  audiencesWithoutMaterial,
  materialsWithoutAudience,
  studiedWithoutNumber,
} from './lint/materials.ts';
import { numberingGaps, numberingRepeats } from './lint/numbering.ts';
import { reportsBeforeStudyEnds, reportsRightAfterStudy } from './lint/reports.ts';
import { liveBroadcasts, privateContacts, secrecyMentions } from './lint/restricted.ts';
import { type LintedPlan, type LintLibrary, type Subject, subjectOf } from './lint/subject.ts';
import { undatedDuties, undatedProgrammes } from './lint/undated.ts';

export type { PlanFinding } from './lint/finding.ts';
export type { LintedPlan, LintLibrary } from './lint/subject.ts';

/** One rule of «Soi kế hoạch»; its words are in src/strings/plan-lint.ts. */
interface PlanRule {
  /** Permanent. */
  code: PlanRuleCode;
  /** Permanent anchor on the page that explains the rules. */
  anchor: string;
  weight: Weight;
  find(subject: Subject): Found[];
}

/** The rules, in the order in which their page explains them. */
export const planRules: readonly PlanRule[] = [
  { code: 'event-before-basis', anchor: 'truoc-can-cu', weight: 'check', find: eventsBeforeBasis },
  { code: 'due-before-issue', anchor: 'truoc-ban-hanh', weight: 'check', find: duesBeforeIssue },
  { code: 'report-before-study-ends', anchor: 'bao-cao-som', weight: 'check', find: reportsBeforeStudyEnds },
  { code: 'report-right-after-study', anchor: 'bao-cao-sat', weight: 'remark', find: reportsRightAfterStudy },
  { code: 'date-impossible', anchor: 'ngay-khong-co', weight: 'check', find: impossibleDates },
  { code: 'range-reversed', anchor: 'khoang-nguoc', weight: 'check', find: reversedRanges },
  { code: 'weekend', anchor: 'ngay-nghi', weight: 'remark', find: weekends },
  { code: 'duty-without-date', anchor: 'viec-khong-han', weight: 'remark', find: undatedDuties },
  {
    code: 'programme-without-date',
    anchor: 'chuong-trinh-khong-han',
    weight: 'check',
    find: undatedProgrammes,
  },
  { code: 'conference-incomplete', anchor: 'hoi-nghi-thieu', weight: 'remark', find: incompleteConferences },
  { code: 'number-of-another-document', anchor: 'so-van-ban-khac', weight: 'check', find: numbersOfOthers },
  { code: 'issuer-code-unknown', anchor: 'ma-la', weight: 'check', find: unknownIssuerCodes },
  { code: 'issuer-code-disagrees', anchor: 'ma-khong-khop', weight: 'check', find: disagreeingIssuerCodes },
  { code: 'shared-date', anchor: 'chung-ngay', weight: 'remark', find: sharedDates },
  {
    code: 'study-document-without-number',
    anchor: 'khong-ghi-so',
    weight: 'remark',
    find: studiedWithoutNumber,
  },
  { code: 'head-incomplete', anchor: 'dau-thieu', weight: 'remark', find: incompleteHead },
  { code: 'numbering-gap', anchor: 'nhay-so', weight: 'remark', find: numberingGaps },
  { code: 'numbering-repeat', anchor: 'lap-so', weight: 'remark', find: numberingRepeats },
  {
    code: 'audience-without-material',
    anchor: 'thieu-tai-lieu',
    weight: 'check',
    find: audiencesWithoutMaterial,
  },
  {
    code: 'material-without-audience',
    anchor: 'thieu-doi-tuong',
    weight: 'remark',
    find: materialsWithoutAudience,
  },
  { code: 'live-broadcast', anchor: 'phat-truc-tiep', weight: 'check', find: liveBroadcasts },
  { code: 'secrecy-mention', anchor: 'do-mat', weight: 'check', find: secrecyMentions },
  { code: 'private-contact', anchor: 'ca-nhan', weight: 'check', find: privateContacts },
];

/**
 * Looks a plan over and tells what its editor should look at, in the order of the text.
 *
 * Works on a plan of the library and on an import alike: typed data are used where they are, else a draft read from
 * the text (`draftPlan`); without `held` only what the text itself tells is found. Never throws, changes nothing.
 */
export function lintPlan(plan: LintedPlan, held?: LintLibrary): PlanFinding[] {
  const subject = subjectOf(plan, held);
  const placeOf = (clause: string) => subject.lineAt.get(clause) ?? -1;
  return planRules
    .flatMap(({ code, find }) =>
      find(subject).map((found): PlanFinding => {
        const line = subject.lines[placeOf(found.clause)]?.line;
        return { rule: code, ...found, ...(line && { line }) };
      }),
    )
    .sort((a, b) => placeOf(a.clause) - placeOf(b.clause));
}

/** The rule with this code; every code has one. */
export function planRuleOf(code: PlanRuleCode): PlanRule {
  return planRules.find((rule) => rule.code === code) as PlanRule;
}

/** A finding as a note for a report on a terminal: it is printed and stops nothing. */
export function findingIssue({ rule, line, printed, message }: PlanFinding, file: string): Issue {
  const { name, why, advice } = planRuleWords[rule];
  return {
    code: `plan-${rule}`,
    severity: 'warning',
    where: { file, ...(line && { line }) },
    message: `${name}: «${printed}». ${message}`,
    hint: planLint.hint(why, advice),
  };
}
