import { formatCount } from '../../core/report/counts.ts';
import { figuresOf, membersRemaining, membersToStudy } from '../../core/report/figures.ts';
import type { ReportFinding } from '../../core/report/finding.ts';
import type { Report } from '../../core/report/schema.ts';
import { formatShare, shareOf } from '../../core/report/share.ts';
import { derivedNames, figureNames } from '../../strings/report-fields.ts';
import { reportPage as words } from '../../strings/report-page.ts';
import { element } from '../element.ts';
import { button } from '../parts.ts';

/** What comes out of a report's figures, each percentage with what it is of. */
export function figuresTable(report: Report): HTMLTableElement {
  const figures = figuresOf(report);
  const { called, attended, massesCalled, massesAttended } = figures;
  const toStudy = membersToStudy(figures);
  const rows: [string, string][] = [
    [derivedNames.toStudy, formatCount(toStudy)],
    [figureNames.called, formatCount(called)],
    [figureNames.attended, formatCount(attended)],
    [derivedNames.membersShare, formatShare(shareOf(attended, called))],
    [derivedNames.toStudyShare, formatShare(shareOf(attended, toStudy))],
    // Without the total nobody knows what 100% is: what remains is then told of those called.
    [
      toStudy === null ? words.remainingOfCalled : derivedNames.remaining,
      formatCount(membersRemaining(figures)),
    ],
    [figureNames.massesCalled, formatCount(massesCalled)],
    [figureNames.massesAttended, formatCount(massesAttended)],
    [derivedNames.massesShare, formatShare(shareOf(massesAttended, massesCalled))],
  ];
  const body = element('tbody');
  for (const [name, value] of rows) {
    body.append(element('tr', {}, element('th', { scope: 'row' }, name), element('td', {}, value)));
  }
  return element('table', { className: 'report-figures' }, element('caption', {}, words.figures), body);
}

/** What is worth a look, each with a button that leads to its field. */
export function findingsList(findings: readonly ReportFinding[], goTo: (field: string) => void): HTMLElement {
  if (findings.length === 0) return element('p', {}, words.allGood);
  const items = findings.map(({ weight, message, field }) => {
    const item = element('li', {}, element('strong', {}, `${words.weights[weight]}. `), message, ' ');
    item.dataset.weight = weight;
    if (!field.startsWith('units.')) {
      item.append(button(words.goTo, () => goTo(field), { spoken: `${words.goTo}: ${message}` }));
    }
    return item;
  });
  return element('ul', { className: 'report-findings' }, ...items);
}
