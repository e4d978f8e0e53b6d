import { formatDate, isPlainDate } from '../../core/document/plain-date.ts';
import type { Reading } from '../../importer/reading.ts';
import type { Readings } from '../../importer/readings.ts';
import type { ReadingKey } from '../../strings/inspect.ts';
import type { ShownReading } from './report.ts';

const sureFrom = 0.9;

/** All readings of a document in the order of its paper, each with its certainty. */
export function shownReadings(readings: Readings): ShownReading[] {
  const { signer, kind, issuer, parent, ...rest } = readings;
  const label: Reading<string> = { ...kind, value: kind.label, proposal: undefined };
  return [
    shown('symbol', rest.symbol),
    shown('kind', label),
    { ...shown('issuer', issuer), ...(issuer.value && { body: issuer.body }) },
    { ...shown('parent', parent), ...(parent.value && { body: parent.body }) },
    shown('place', rest.place),
    shown('issuedOn', rest.issuedOn),
    shown('subject', rest.subject),
    shown('bases', rest.bases),
    shown('addressees', rest.addressees),
    shown('urgency', rest.urgency),
    shown('authority', signer.authority),
    shown('position', signer.position),
    shown('name', { ...signer.name, proposal: undefined, value: namesOf(signer) }),
    shown('recipients', rest.recipients),
  ];
}

/** The name of the first signer and, below it, of those who signed beside him. */
function namesOf({ name, others }: Readings['signer']): string[] | null {
  const names = [name, ...others.map((other) => other.name)].flatMap(({ value }) => value ?? []);
  return names.length > 0 ? names : null;
}

function shown(
  key: ReadingKey,
  { value, confidence, line, proposal }: Reading<string | string[]>,
): ShownReading {
  const isAbsent = value === null && proposal === undefined;
  return {
    ...{ key, text: value === null ? '' : words(value), line },
    certainty: isAbsent ? 'absent' : value !== null && confidence >= sureFrom ? 'sure' : 'unsure',
    ...(typeof proposal === 'string' && { proposal: { value: proposal, text: words(proposal) } }),
  };
}

function words(value: string | readonly string[]): string {
  if (typeof value !== 'string') return value.join('\n');
  return isPlainDate(value) ? formatDate(value) : value;
}
