import { reportPage as words } from '../../strings/report-page.ts';
import { element } from '../element.ts';
import type { KeptReport } from './shelf.ts';

/** Offers the kept reports in a list, the open one chosen; it stands there before anything of it is kept. */
export function showDrafts(select: HTMLSelectElement, kept: readonly KeptReport[], open: KeptReport): void {
  const isKept = kept.some(({ id }) => id === open.id);
  const all = isKept ? kept : [...kept, open];
  const options = all.map((one) => {
    const { head, planName } = one.id === open.id ? open.report : one.report;
    return element('option', { value: one.id }, words.draftName(head.unit, planName));
  });
  select.replaceChildren(...options);
  select.value = open.id;
}
