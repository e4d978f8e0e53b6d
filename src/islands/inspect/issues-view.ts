import type { Issue } from '../../core/issue.ts';
import { type InspectField, inspect, inspectFields } from '../../strings/inspect.ts';
import { element } from '../element.ts';
import { longList, placeNodes, section } from './parts.ts';
import type { InspectReport } from './report.ts';

/** Issues that the page's own boxes settle; their hints name options of the command line, which a page has not. */
export const fieldsOfIssue: Readonly<Record<string, readonly InspectField[]>> = {
  'kind-not-found': ['kind'],
  'kind-unknown': ['kind'],
  'symbol-not-found': ['symbol'],
  'symbol-not-recognised': ['symbol'],
  'symbol-slip': ['symbol'],
  'reading-unsure': ['symbol', 'issuedOn'],
  'date-slip': ['issuedOn'],
  'date-impossible': ['issuedOn', 'from'],
  'date-not-found': ['issuedOn', 'from'],
  'date-not-in-head': ['issuedOn'],
  'issuer-unknown': ['issuer'],
  'id-needed': ['id'],
  'subject-not-found': ['subject'],
  'encoding-uncertain': ['encoding'],
  'letters-lost': ['encoding'],
};

/** What must be mended before what is only worth a look; each in the order of the source. */
function sortIssues(issues: readonly Issue[]): Issue[] {
  const weight = ({ severity }: Issue) => (severity === 'error' ? 0 : 1);
  return [...issues].sort((a, b) => weight(a) - weight(b) || (a.where.line ?? 0) - (b.where.line ?? 0));
}

/**
 * The part with every issue, its hint, and its line.
 * @param fill told the box that settles an issue, when the reader wants to fill it in; absent when there are no boxes
 */
export function issuesSection(report: InspectReport, fill?: (field: InspectField) => void): HTMLElement {
  const issues = sortIssues(report.json.issues);
  if (issues.length === 0) return section(inspect.issuesTitle, element('p', {}, inspect.noIssues));
  const list = element('ul', { className: 'rows issues' });
  return section(
    inspect.issuesTitle,
    ...longList(list, issues, ({ code, severity, message, hint, where }) => {
      const fields = (fill && fieldsOfIssue[code]) ?? [];
      const item = element(
        'li',
        {},
        element('p', { className: 'weight' }, inspect[severity]),
        element('p', {}, message),
      );
      item.dataset.severity = severity;
      const advice = fields.length > 0 ? inspect.hintFields : hint;
      if (advice) item.append(element('p', { className: 'muted' }, advice));
      for (const field of fields) {
        const go = element('button', { type: 'button' }, inspect.fill(inspectFields[field]));
        go.addEventListener('click', () => fill?.(field));
        item.append(go, ' ');
      }
      item.append(...placeNodes(where.line, report));
      return item;
    }),
  );
}
