import { planLintMessages } from '../../../strings/plan-lint.ts';
import { formatClause } from '../../document/clause.ts';
import { addDays, formatDate, type PlainDate } from '../../document/plain-date.ts';
import { lastDay } from '../when.ts';
import type { Found } from './finding.ts';
import { placeOf, type Subject } from './subject.ts';

/** A report on results due while the study may still go on. */
export function reportsBeforeStudyEnds(subject: Subject): Found[] {
  return reportsAgainstStudy(subject, (due, end) => due < end, planLintMessages.reportBeforeStudyEnds);
}

/** A report on results due on the day after the last day of study. */
export function reportsRightAfterStudy(subject: Subject): Found[] {
  return reportsAgainstStudy(
    subject,
    (due, end) => due === end || due === addDays(end, 1),
    planLintMessages.reportRightAfterStudy,
  );
}

function reportsAgainstStudy(
  subject: Subject,
  isWrong: (due: PlainDate, end: PlainDate) => boolean,
  tell: (due: string, clause: string, end: string) => string,
): Found[] {
  const study = studyEnd(subject);
  if (!study) return [];
  const results = subject.orders.orders.filter(
    ({ kind, what }) => kind === 'report' && /kết quả/iu.test(what),
  );
  // Later reports of one body on other things («lần thứ hai») are no matter; each is compared by its own day.
  return results.flatMap(({ clause, due }): Found[] => {
    const day = lastDay(due);
    if (!day || !isWrong(day, study.end)) return [];
    const printed = due.printed ?? '';
    const message = tell(formatDate(day), formatClause(study.clause), formatDate(study.end));
    return [{ clause: placeOf(subject, clause, printed), printed, message }];
  });
}

/** The last day on which the plan lets people study, and the clause that says so. */
function studyEnd({ orders }: Subject): { clause: string; end: PlainDate } | null {
  let last: { clause: string; end: PlainDate } | null = null;
  for (const { clause, when } of orders.conferences) {
    for (const one of when) {
      const end = lastDay(one);
      if (end && (!last || end > last.end)) last = { clause, end };
    }
  }
  return last;
}
