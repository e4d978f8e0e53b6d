import { isPlainDate, type PlainDate, parseVietnameseDate } from '../../core/document/plain-date.ts';
import { ownCountKeys, type ReadCount, readCount } from '../../core/report/counts.ts';
import {
  emptyClass,
  type Report,
  type ReportClass,
  type ReportHead,
  reportSchema,
} from '../../core/report/schema.ts';
import { headNames } from '../../strings/report-fields.ts';
import { classNodes, fieldOf } from './class-fields.ts';

/** What stands in a form, and the fields whose text is no number of people. */
export interface ReadForm {
  report: Report;
  unreadable: HTMLInputElement[];
}

const headKeys = Object.keys(headNames) as (keyof ReportHead)[];
const classCounts = ['called', 'attended', 'massesCalled', 'massesAttended'] as const;

/** Reads the form over a report: plan, units and everything without a field stay. Unreadable counts are left open. */
export function readForm(form: HTMLFormElement, report: Report): ReadForm {
  const unreadable: HTMLInputElement[] = [];
  const count = (root: ParentNode, name: string) => {
    const field = fieldOf(root, name) as HTMLInputElement | null;
    const read: ReadCount = readCount(field?.value);
    const isUnreadable = read === 'unreadable';
    if (field && isUnreadable) unreadable.push(field);
    if (isUnreadable) field?.setAttribute('aria-invalid', 'true');
    else field?.removeAttribute('aria-invalid');
    return isUnreadable ? null : read;
  };
  const text = (root: ParentNode, name: string) => fieldOf(root, name)?.value.trim() ?? '';
  const classes = classNodes(form).map(
    (node): ReportClass => ({
      name: text(node, 'name'),
      date: readDay(text(node, 'date')),
      place: text(node, 'place'),
      format: text(node, 'format') as ReportClass['format'],
      makeUp: (fieldOf(node, 'makeUp') as HTMLInputElement | null)?.checked ?? false,
      called: count(node, 'called'),
      attended: count(node, 'attended'),
      massesCalled: count(node, 'massesCalled'),
      massesAttended: count(node, 'massesAttended'),
    }),
  );
  const head = headKeys.map((key) => [
    key,
    key === 'date' ? readDay(text(form, 'head.date')) : text(form, `head.${key}`),
  ]);
  const own = ownCountKeys.map((key) => [key, count(form, `own.${key}`)]);
  const read = reportSchema.parse({
    ...report,
    head: Object.fromEntries(head),
    own: Object.fromEntries(own),
    classes,
    difficulties: text(form, 'difficulties'),
  });
  return { report: read, unreadable };
}

/** Shows a report in the form; `template` is an empty class. */
export function fillForm(form: HTMLFormElement, report: Report, template: HTMLElement): void {
  for (const key of headKeys) write(form, `head.${key}`, report.head[key] ?? '');
  for (const key of ownCountKeys) write(form, `own.${key}`, report.own[key]);
  write(form, 'difficulties', report.difficulties);
  const classes = report.classes.length > 0 ? report.classes : [emptyClass()];
  const nodes = classes.map((one) => {
    const node = template.cloneNode(true) as HTMLElement;
    for (const key of ['name', 'date', 'place', 'format', ...classCounts] as const)
      write(node, key, one[key]);
    (fieldOf(node, 'makeUp') as HTMLInputElement).checked = one.makeUp;
    return node;
  });
  form.querySelector('[data-classes]')?.replaceChildren(...nodes);
  for (const field of form.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
}

/** A date field gives «2022-08-19»; where browsers show it as a plain one, people write «19/8/2022». */
function readDay(text: string): PlainDate | null {
  return isPlainDate(text) ? text : parseVietnameseDate(text);
}

function write(root: ParentNode, name: string, value: string | number | null): void {
  const field = fieldOf(root, name);
  if (field) field.value = value === null ? '' : String(value);
}
