import { reportAdding as words } from '../../strings/report-adding.ts';
import { toOldTone } from '../text/vietnamese.ts';
import { checkFigures } from './check-figures.ts';
import { formatCount } from './counts.ts';
import { figuresOf, isWritten } from './figures.ts';
import type { SheetReport } from './read-report-sheets.ts';
import { type FileProblem, readReportFile } from './report-file.ts';
import { mostRows, type Report, type ReportUnit } from './schema.ts';

/** A file that a unit sent. */
export interface UnitFile {
  name: string;
  bytes: Uint8Array;
}

/** What became of one file. */
export interface FileResult {
  file: string;
  /** The unit as its report names it; '' when it names none or could not be read. */
  unit: string;
  /** True when its figures are in the sum. */
  isAdded: boolean;
  /** Sentences: why it was not added, or what to look at. */
  messages: string[];
  /** The unit's figures when only a doubt keeps them out and the person may add them all the same. */
  doubtful: ReportUnit | null;
}

/**
 * Adds the reports of units to a report, each as one row. Files that are not ours, of another version or another plan,
 * of a unit that is already there, or whose figures contradict themselves stay out and are told by name; the others
 * are added. A file that itself adds up units counts as one unit. A report in which nothing is counted yet takes the
 * plan of the first file.
 */
export function addUp(report: Report, files: readonly UnitFile[]): { report: Report; results: FileResult[] } {
  const units = [...report.units];
  let { plan, planName } = report;
  const isUntouched = report.own.total === null && !report.classes.some(isWritten);
  const results = files.map(({ name, bytes }): FileResult => {
    const read = readReportFile(bytes);
    if ('problem' in read) return refused(name, '', [problemSentence(read)]);
    const sent = read.report;
    const unit = sent.head.unit.trim();
    if (units.length === 0 && isUntouched) ({ plan, planName } = sent);
    if (!unit) return refused(name, '', [words.noUnit]);
    if (sent.plan !== plan) {
      return refused(name, unit, [words.otherPlan(sent.planName || words.noPlan, planName || words.noPlan)]);
    }
    if (units.some((other) => isSameUnit(other.unit, unit))) return refused(name, unit, [words.twice(unit)]);
    if (isSameUnit(report.head.unit, unit)) return refused(name, unit, [words.itself(unit)]);
    if (units.length >= mostRows) return refused(name, unit, [words.tooMany(mostRows)]);
    const row: ReportUnit = { unit, figures: figuresOf(sent), difficulties: difficultiesOf(sent) };
    const doubts = doubtsOf(read, row);
    if (doubts.length > 0) return { file: name, unit, isAdded: false, messages: doubts, doubtful: row };
    units.push(row);
    return { file: name, unit, isAdded: true, messages: notesOf(row), doubtful: null };
  });
  return { report: { ...report, plan, planName, units }, results };
}

/** True when two names are of one unit: capitals, spaces and the place of tone marks aside. */
function isSameUnit(a: string, b: string): boolean {
  const plain = (name: string) => toOldTone(name).toLowerCase().replace(/\s+/g, '');
  return plain(a) === plain(b);
}

function refused(file: string, unit: string, messages: string[]): FileResult {
  return { file, unit, isAdded: false, messages, doubtful: null };
}

function problemSentence({ problem, details }: FileProblem): string {
  return words.problems[problem](details.slice(0, 5).join('; '));
}

/** Contradictions inside a unit's report: sums written over, and what cannot be true. */
function doubtsOf({ report, disagreeing }: SheetReport, { figures }: ReportUnit): string[] {
  const sums = disagreeing.map(({ name, written, added }) =>
    words.sumDisagrees(name, formatCount(written), formatCount(added)),
  );
  const own = report.units.length > 0 ? [] : checkFigures(figures);
  return [...sums, ...own.filter(({ weight }) => weight === 'wrong').map(({ message }) => message)];
}

function notesOf({ figures }: ReportUnit): string[] {
  const missing = (['total', 'called', 'attended'] as const).filter((key) => figures[key] === null);
  return missing.length > 0 ? [words.incomplete] : [];
}

function difficultiesOf({ difficulties, units }: Report): string {
  const all = [difficulties, ...units.map((one) => one.difficulties && `${one.unit}: ${one.difficulties}`)];
  return all
    .filter((text) => text.trim() !== '')
    .join('\n')
    .slice(0, 8000);
}
