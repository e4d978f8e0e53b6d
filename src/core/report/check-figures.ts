import { reportFindings as words } from '../../strings/report-findings.ts';
import { formatCount, sumCounts } from './counts.ts';
import { type Figures, membersToStudy } from './figures.ts';
import { isOver, type ReportFinding } from './finding.ts';

/**
 * What cannot be right, or is worth a look, in the figures of one unit, whether typed by classes or added up:
 * exempt + away ≤ total; attended ≤ called ≤ to study; reasons of absence and make-up against those absent.
 */
export function checkFigures(figures: Figures): ReportFinding[] {
  return [
    ...checkMembers(figures),
    ...checkMasses(figures),
    ...checkAbsent(figures),
    ...checkHeadcount(figures),
  ];
}

function checkMembers(figures: Figures): ReportFinding[] {
  const findings: ReportFinding[] = [];
  const { total, called, attended } = figures;
  const out = sumCounts([figures.exempt, figures.away]);
  if (isOver(out, total)) {
    findings.push(
      wrong('out-over-total', 'own.exempt', words.overTotal(formatCount(out), formatCount(total))),
    );
  }
  if (isOver(attended, called)) {
    const message = words.allAttendedOverCalled(words.members, formatCount(attended), formatCount(called));
    findings.push(wrong('attended-over-called', 'classes.0.attended', message));
  }
  const toStudy = membersToStudy(figures);
  if (toStudy === null) return findings;
  if (isOver(attended, toStudy)) {
    const message = words.attendedOverToStudy(formatCount(attended), formatCount(toStudy));
    findings.push(note('attended-over-to-study', 'own.total', message));
  } else if (isOver(called, toStudy)) {
    const message = words.calledOverToStudy(formatCount(called), formatCount(toStudy));
    findings.push(note('called-over-to-study', 'own.total', message));
  } else if (called !== null && called < toStudy) {
    const message = words.calledUnderToStudy(
      formatCount(called),
      formatCount(toStudy),
      formatCount(toStudy - called),
    );
    findings.push(note('called-under-to-study', 'own.total', message));
  }
  return findings;
}

function checkMasses({ massesCalled, massesAttended }: Figures): ReportFinding[] {
  if (!isOver(massesAttended, massesCalled)) return [];
  const message = words.allAttendedOverCalled(
    words.masses,
    formatCount(massesAttended),
    formatCount(massesCalled),
  );
  return [wrong('masses-attended-over-called', 'classes.0.massesAttended', message)];
}

/** Absent are the members called who were at no main class; the reasons count them, make-up classes teach them. */
function checkAbsent(figures: Figures): ReportFinding[] {
  const { called, attended, madeUp } = figures;
  if (called === null || attended === null) return [];
  const absent = Math.max(0, called - (attended - (madeUp ?? 0)));
  const findings: ReportFinding[] = [];
  const reasons = sumCounts([
    figures.absentWork,
    figures.absentSick,
    figures.absentLeave,
    figures.absentOther,
  ]);
  if (reasons !== null && reasons !== absent) {
    const message = words.reasonsDisagree(formatCount(reasons), formatCount(absent));
    findings.push(wrong('reasons-disagree', 'own.absentWork', message));
  }
  if (madeUp === null) return findings;
  if (madeUp > absent) {
    const message = words.makeUpOver(formatCount(madeUp), formatCount(absent));
    findings.push(wrong('make-up-over-absent', 'classes.0.attended', message));
  } else if (madeUp < absent) {
    const message = words.makeUpShort(formatCount(madeUp), formatCount(absent), formatCount(absent - madeUp));
    findings.push(note('make-up-short', 'classes.0.attended', message));
  }
  return findings;
}

function checkHeadcount(figures: Figures): ReportFinding[] {
  const pairs = [
    ['actualMembers', figures.actualMembers, figures.plannedMembers, words.members],
    ['actualMasses', figures.actualMasses, figures.plannedMasses, words.masses],
  ] as const;
  return pairs
    .filter(([, actual, planned]) => isOver(actual, planned))
    .map(([key, actual, planned, who]) => {
      const message = words.actualOverPlanned(who, formatCount(actual), formatCount(planned));
      return note('actual-over-planned', `own.${key}`, message);
    });
}

function wrong(code: string, field: string, message: string): ReportFinding {
  return { code, weight: 'wrong', field, message };
}

function note(code: string, field: string, message: string): ReportFinding {
  return { code, weight: 'note', field, message };
}
