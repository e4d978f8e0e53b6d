import { headcountMessage } from '../../core/report/message.ts';
import type { ReportPlan } from '../../core/report/report-plan.ts';
import type { Report } from '../../core/report/schema.ts';
import { reportPage as words } from '../../strings/report-page.ts';
import { copyOrShow } from '../copy-or-show.ts';
import { element } from '../element.ts';

/** Makes the buttons work that copy a headcount as a message, the planned and the actual; each answers beside itself. */
export function listenToCopySteps(
  form: HTMLFormElement,
  current: () => { report: Report; plan: ReportPlan | null },
): void {
  for (const button of form.querySelectorAll<HTMLElement>('[data-copy-step]')) {
    const said = element('p', { role: 'status', className: 'small' });
    const box = element('div');
    button.after(said, box);
    button.addEventListener('click', () => {
      const step = button.dataset.copyStep === 'actual' ? 'actual' : 'planned';
      const { report, plan } = current();
      void copyOrShow(headcountMessage(report, step, plan?.[step] ?? null), box, words, (sentence) => {
        said.textContent = sentence;
      });
    });
  }
}
