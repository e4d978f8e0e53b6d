import { kindIds, kindOf } from '../../core/document/kind.ts';
import { formatDate } from '../../core/document/plain-date.ts';
import { formatIssue } from '../../core/issue.ts';
import { importReport, outcomeWords, wholeNumber } from '../../strings/import-command.ts';
import { planRuleWords } from '../../strings/plan-lint.ts';
import type { FileOutcome } from '../command.ts';
import { diffText } from './diff-text.ts';
import { breakHere } from './table.ts';
import { type Paint, safeText, shownPath } from './terminal.ts';

/** Everything to say about one file but its issues: the words, the repairs, the plan, the files, the differences. */
export function outcomeText(one: FileOutcome, paint: Paint): string {
  const { fidelity } = one.report;
  return [
    ...outcomeLines(one, paint),
    ...(fidelity && one.outcome !== 'same' ? wordLines(fidelity) : []),
    ...(one.outcome === 'same' ? [] : findingLines(one)),
    ...diffLines(one, paint),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** The issues of one file as a terminal shows them. */
export function issuesText({ report }: FileOutcome): string {
  return report.issues.map((found) => `${safeText(formatIssue(found))}\n`).join('');
}

/** The row of one file in the table at the end. */
export function outcomeRow({ outcome, report, result }: FileOutcome): string[] {
  const { fields, fidelity, issues, findings } = report;
  const told = result?.fields ?? {};
  const kind = fields && (told.kind ?? fields.kind.value);
  const day = fields && (told.issuedOn ?? fields.issuedOn.value);
  return [
    safeText(report.file).replace(/[/\\_-]/g, `$&${breakHere}`),
    typeof kind === 'string' ? (kindLabels.get(kind) ?? kind) : '',
    fields ? String(told.symbol ?? fields.symbol.value ?? '') : '',
    typeof day === 'string' ? formatDate(day) : '',
    fidelity ? wholeNumber(fidelity.kept) : '',
    fidelity ? wholeNumber(fidelity.moved) : '',
    fidelity ? importReport.dropped(fidelity.dropped) : '',
    String(issues.length + findings.length),
    outcomeWords[issues.some(({ code }) => code === 'secrecy-mark') ? 'secret' : outcome],
  ];
}

const kindLabels = new Map(kindIds.map((id) => [id as string, kindOf(id).label as string]));

function outcomeLines({ outcome, target, changes }: FileOutcome, paint: Paint): string[] {
  const first = paint.strong(importReport.outcome[outcome](shownPath(target ?? '')));
  if (outcome === 'refused' || outcome === 'same' || !changes) return [first];
  const others = changes.files.filter(({ path }) => path !== target);
  const draft = changes.files.some(({ path }) => path.endsWith('.nhap.yaml'));
  return [
    first,
    ...others.map(({ path, content }) =>
      content === null ? importReport.removed(shownPath(path)) : importReport.beside(shownPath(path)),
    ),
    ...(draft ? [importReport.draft] : []),
  ];
}

function wordLines({ words, kept, moved, dropped, changed }: NonNullable<FileOutcome['report']['fidelity']>) {
  const hasDropped = Object.keys(dropped).length > 0;
  return [
    `${importReport.words(words, kept, moved)}${hasDropped ? importReport.wordsDropped(dropped) : ''}.`,
    ...(Object.keys(changed).length > 0 ? [importReport.repairs(changed)] : []),
  ];
}

function findingLines({ report: { findings } }: FileOutcome): string[] {
  if (findings.length === 0) return [];
  return [
    importReport.findings(findings.length),
    ...findings.map(({ rule, line, printed }) =>
      importReport.finding(line, planRuleWords[rule].name, safeText(printed).slice(0, 100)),
    ),
  ];
}

function diffLines({ changes }: FileOutcome, paint: Paint): string[] {
  if (!changes) return [];
  return [
    ...changes.diffs.flatMap(({ path, hunks }) => [
      paint.strong(importReport.diffTitle(shownPath(path))),
      diffText(hunks, paint),
    ]),
    ...changes.pictures.map((path) => importReport.pictureDiffers(shownPath(path))),
  ];
}
