import { hasErrors } from '../../core/issue.ts';
import type { Catalogue } from '../../core/library/catalogue.ts';
import { inspect } from '../../strings/inspect.ts';
import { element } from '../element.ts';
import { button } from '../parts.ts';
import { citationsSection, findingsSection, outlineSection, wordsSection } from './contents-view.ts';
import { type Corrections, correctionForm } from './corrections.ts';
import { fieldsOfIssue, issuesSection } from './issues-view.ts';
import { section } from './parts.ts';
import { readingsTable } from './readings-view.ts';
import type { InspectReport } from './report.ts';

/** What the report asks of its page. */
export interface ReportActions {
  /** Address of the site's root, with a slash at its end. */
  base: string;
  catalogue: Catalogue;
  /** What was typed in for this report. */
  corrections: Corrections;
  update(corrections: Corrections): void;
  startOver(): void;
  save(name: string, content: string | Uint8Array<ArrayBuffer>): void;
  copy(text: string): void;
  print(): void;
}

/** One sentence on what was read, for the head of the report and for the screen reader. */
export function reportSentence({ isSecret, readings, json: { issues } }: InspectReport): string {
  if (isSecret) return `${inspect.secretTitle}. ${issues[0]?.message ?? ''}`;
  if (!readings) return inspect.unread;
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const read = readings.filter(({ text }) => text).length;
  return inspect.done(read, readings.length, errors, issues.length - errors);
}

/**
 * Everything that the page shows of one text. A text with a secrecy mark shows why it is not read and nothing else;
 * a file that cannot be read shows the issues alone.
 */
export function reportNodes(report: InspectReport, actions: ReportActions): Node[] {
  const { isSecret, readings, json } = report;
  const over = button(inspect.startOver, actions.startOver);
  const heading = (words: string) => element('h2', { tabIndex: -1 }, words);
  if (isSecret) {
    const [issue] = json.issues;
    const sentences = [issue?.message ?? '', issue?.hint ?? '', inspect.secretGone].filter(Boolean);
    return [heading(inspect.secretTitle), ...sentences.map((text) => element('p', {}, text)), over];
  }
  const head = [heading(inspect.result(json.file)), element('p', {}, reportSentence(report))];
  if (!readings) return [...head, issuesSection(report), over];
  const { base, catalogue, corrections, update } = actions;
  const isWanting = json.issues.some(
    ({ code, severity }) => severity === 'error' && fieldsOfIssue[code] !== undefined,
  );
  const form = correctionForm(
    report,
    catalogue,
    corrections,
    isWanting || Object.keys(corrections).length > 0,
    update,
  );
  const nameOf = (id: string) => catalogue.bodies.find((body) => body.id === id)?.name;
  return [
    ...head,
    ...handOver(report, actions, over),
    issuesSection(report, form.fill),
    form.element,
    section(inspect.fieldsTitle, readingsTable(report, readings, nameOf, form.fill)),
    outlineSection(report),
    citationsSection(report, base),
    ...(json.fields?.kind.value === 'plan' ? [findingsSection(report, base)] : []),
    wordsSection(report),
  ];
}

/** What the reader can take away. */
function handOver(report: InspectReport, actions: ReportActions, over: HTMLButtonElement): Node[] {
  const { mdx, id, planDraft, pictures, json } = report;
  const { save, copy, print } = actions;
  const name = id ?? 'van-ban';
  const text = JSON.stringify(json, null, 2);
  const buttons = [
    button(inspect.copy, () => copy(text)),
    button(inspect.downloadJson, () => save(`${name}.json`, text)),
    button(inspect.print, print),
    over,
  ];
  const notes: string[] = [];
  if (planDraft !== null) {
    buttons.unshift(button(inspect.downloadDraft, () => save(`${name}.ke-hoach.yaml`, planDraft)));
    notes.push(inspect.draftNote);
  }
  if (mdx !== null && id && !hasErrors(json.issues)) {
    const primary = button(inspect.download(`${id}.mdx`), () => save(`${id}.mdx`, mdx), {
      className: 'button-primary',
    });
    const shown = pictures.map(({ name: picture, bytes }) =>
      button(inspect.download(picture), () => save(picture, bytes as Uint8Array<ArrayBuffer>)),
    );
    buttons.unshift(primary, ...shown);
    notes.unshift(inspect.mdxReady, ...(pictures.length > 0 ? [inspect.picturesNote(id)] : []));
  } else notes.unshift(inspect.mdxMissing);
  return [
    element('div', { className: 'actions' }, ...buttons),
    element('p', { className: 'small muted' }, notes.join(' ')),
  ];
}
