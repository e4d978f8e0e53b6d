import { type InspectField, inspect, readingNames } from '../../strings/inspect.ts';
import { element } from '../element.ts';
import { placeNodes } from './parts.ts';
import type { InspectReport, ShownReading } from './report.ts';

/** Fields whose proposals a person can take over with one press. */
const proposable: readonly string[] = ['symbol', 'issuedOn', 'subject'] satisfies InspectField[];

/**
 * The table of readings: value, certainty in words, place in the source, proposals.
 * @param nameOf name of a body of the catalogue by its id
 * @param take told the proposal that a reader takes over
 */
export function readingsTable(
  report: InspectReport,
  readings: readonly ShownReading[],
  nameOf: (id: string) => string | undefined,
  take: (field: InspectField, proposal: string) => void,
): HTMLTableElement {
  const rows = readings.map((reading) => {
    const { key, proposal, body, line } = reading;
    const cell = element('td', {}, ...valueNodes(reading), ...placeNodes(line, report));
    if (body !== undefined) {
      const name = body ? nameOf(body) : undefined;
      const note = name ? inspect.knownBody(name) : inspect.unknownBody;
      cell.append(element('p', { className: 'small muted' }, note));
    }
    if (proposal) cell.append(element('p', {}, inspect.proposal(proposal.text)));
    if (proposal && proposable.includes(key)) {
      const use = element('button', { type: 'button' }, inspect.useProposal(proposal.text));
      use.addEventListener('click', () => take(key as InspectField, proposal.value));
      cell.append(use);
    }
    return element('tr', {}, element('th', { scope: 'row' }, readingNames[key]), cell);
  });
  return element('table', { className: 'fields readings' }, element('tbody', {}, ...rows));
}

function valueNodes({ text, certainty }: ShownReading): Node[] {
  const lines = text ? text.split('\n').map((line) => element('p', {}, line)) : [];
  const certain = element('span', { className: 'certainty' }, inspect[certainty]);
  certain.dataset.certainty = certainty;
  return [...lines, certain];
}
