import { isWritten } from '../../core/report/figures.ts';
import { emptyClass, type ReportClass } from '../../core/report/schema.ts';
import { reportPage as words } from '../../strings/report-page.ts';
import { part } from '../parts.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The fieldsets of the classes, in order. */
export function classNodes(form: HTMLFormElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-class]')];
}

/** The field of this name; null when there is none. */
export function fieldOf(root: ParentNode, name: string): Field | null {
  return root.querySelector<Field>(`[name="${name}"]`);
}

/** The field that a finding names: «own.away», «classes.1.attended», «head.unit»; null for one without a field. */
export function fieldNamed(form: HTMLFormElement, name: string): Field | null {
  const [group, index, key] = name.split('.');
  if (group !== 'classes') return fieldOf(form, name);
  const node = classNodes(form)[Number(index)];
  return node ? fieldOf(node, key ?? '') : null;
}

/** The name by which findings know a field. */
export function nameOfField(form: HTMLFormElement, field: HTMLInputElement): string {
  const index = classNodes(form).findIndex((node) => node.contains(field));
  return index < 0 ? field.name : `classes.${index}.${field.name}`;
}

/** Numbers the classes; the only one cannot be taken away while it is empty. */
export function numberClasses(form: HTMLFormElement, classes: readonly ReportClass[]): void {
  const nodes = classNodes(form);
  for (const [index, node] of nodes.entries()) {
    part(node, 'legend').textContent = words.class(index + 1);
    const remove = part<HTMLButtonElement>(node, '[data-remove-class]');
    remove.textContent = words.removeClass(index + 1);
    remove.hidden = nodes.length === 1 && !isWritten(classes[index] ?? emptyClass());
  }
}
