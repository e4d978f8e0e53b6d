import type { PlainDate } from '../../core/document/plain-date.ts';
import { occasionOf } from '../../core/report/follow-plan.ts';
import type { ReportOccasion, ReportPlan } from '../../core/report/report-plan.ts';
import type { Report } from '../../core/report/schema.ts';
import { reportPage as words } from '../../strings/report-page.ts';
import { element } from '../element.ts';
import { part } from '../parts.ts';

/** Where the page is. */
interface Here {
  /** The site's base path, with a slash at its end. */
  base: string;
  today: PlainDate;
}

/** Shows in the form what the plan says: its occasions to choose from, to whom and until when, and its headcounts. */
export function showPlan(form: HTMLFormElement, report: Report, plan: ReportPlan | null, here: Here): void {
  const occasions = plan?.occasions ?? [];
  const shown = occasionOf(report, plan);
  const select = part<HTMLSelectElement>(form, '[name="occasion"]');
  const options = occasions.map(({ about, due }, index) => {
    return element('option', { value: String(index) }, words.occasionOption(about, due));
  });
  select.replaceChildren(...options);
  select.value = String(shown ? occasions.indexOf(shown) : 0);
  part(form, '[data-occasion]').hidden = occasions.length < 2;
  const none = plan ? [element('p', {}, words.noReporting)] : [];
  part(form, '[data-route]').replaceChildren(...(shown ? routeNodes(shown, here) : none));
  for (const step of ['planned', 'actual'] as const) {
    const asked = plan?.[step];
    const nodes = asked
      ? routeNodes(asked, here)
      : [element('p', { className: 'small muted' }, words.noHour)];
    part(form, `[data-step="${step}"]`).replaceChildren(...nodes);
  }
}

/** To whom and until when, with a link to the clause that says it. */
function routeNodes(occasion: ReportOccasion, { base, today }: Here): HTMLElement[] {
  const { from, addressee, channel, last, source } = occasion;
  const link = element('a', { href: base + source.slice(1) }, words.source);
  return [
    element('p', {}, words.route(from, addressee, channel)),
    element('p', {}, dueSentence(occasion), ' ', last && last < today ? `${words.past} ` : '', link),
  ];
}

/** «Hạn: trước ngày 21/8/2022 (muộn nhất 20/8/2022). Ngày 20/8/2022 là thứ Bảy.» */
function dueSentence({ due, weekend }: ReportOccasion): string {
  return [words.due(due), weekend].filter(Boolean).join(' ');
}
