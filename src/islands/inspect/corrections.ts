import { kinds } from '../../core/document/kind.ts';
import type { Catalogue } from '../../core/library/catalogue.ts';
import type { Encoding } from '../../importer/source.ts';
import { encodingNames, type InspectField, inspect, inspectFields } from '../../strings/inspect.ts';
import { element } from '../element.ts';
import type { InspectReport } from './report.ts';

/** What a person has typed in, by box. */
export type Corrections = Partial<Record<InspectField, string>>;

/** The form of the boxes. */
export interface CorrectionForm {
  element: HTMLElement;
  /** Shows a box and puts the reader into it, with a value when one is given. */
  fill(field: InspectField, value?: string): void;
}

/** The fields to hand to the importer: what the options of the command line would give. */
export function fieldValues({
  from,
  to,
  reason,
  encoding: _,
  ...fields
}: Corrections): Record<string, unknown> {
  return { ...fields, ...(from && to && reason ? { issuedWithin: { from, to, reason } } : {}) };
}

/** The encoding that a person has chosen. */
export function chosenEncoding({ encoding }: Corrections): Encoding | undefined {
  return encoding as Encoding | undefined;
}

/**
 * Makes the form for what only a person knows.
 * @param given what was typed in before; stays in its boxes
 * @param isOpen true to show the boxes at once
 * @param onUpdate told all that is typed in; boxes left empty are absent
 */
export function correctionForm(
  report: InspectReport,
  catalogue: Catalogue,
  given: Corrections,
  isOpen: boolean,
  onUpdate: (corrections: Corrections) => void,
): CorrectionForm {
  const controls = makeControls(catalogue);
  const rows = Object.entries(controls).map(([name, control]) => {
    const field = name as InspectField;
    Object.assign(control, { id: `sua-${field}`, name: field, value: given[field] ?? '' });
    const label = element('label', { htmlFor: control.id }, inspectFields[field]);
    const read = field === 'id' ? report.id : report.readings?.find(({ key }) => key === field)?.text;
    const row = element('p', {}, label, control);
    if (!read) return row;
    const hint = element('span', { id: `sua-${field}-doc`, className: 'small muted' }, inspect.readAs(read));
    control.setAttribute('aria-describedby', hint.id);
    row.append(hint);
    return row;
  });
  const known = element('datalist', { id: 'co-quan-da-biet' });
  known.append(...catalogue.bodies.map(({ id, name }) => element('option', { value: id }, name)));
  controls.issuer.setAttribute('list', known.id);
  const form = element(
    'form',
    { className: 'corrections', autocomplete: 'off' },
    element('p', { className: 'muted' }, inspect.correctLead),
    ...rows,
    known,
    element('button', { type: 'submit', className: 'button-primary' }, inspect.update),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = Object.entries(controls).map(([field, { value }]) => [field, value.trim()] as const);
    onUpdate(Object.fromEntries(typed.filter(([, value]) => value !== '')));
  });
  const details = element('details', { open: isOpen }, element('summary', {}, inspect.correctTitle), form);
  return {
    element: details,
    fill(field, value) {
      details.open = true;
      if (value !== undefined) controls[field].value = value;
      controls[field].focus();
    },
  };
}

function makeControls({ campaigns }: Catalogue): Record<InspectField, HTMLInputElement | HTMLSelectElement> {
  const text = () => element('input', { type: 'text', spellcheck: false });
  const date = () => element('input', { type: 'date' });
  return {
    symbol: text(),
    kind: choice(
      inspect.noChoice,
      kinds.map(({ id, label }) => [id, label]),
    ),
    issuer: text(),
    issuedOn: date(),
    from: date(),
    to: date(),
    reason: text(),
    subject: text(),
    id: text(),
    campaign: choice(
      inspect.noCampaign,
      campaigns.map(({ id, shortName }) => [id, shortName]),
    ),
    encoding: choice(inspect.detectEncoding, Object.entries(encodingNames)),
  };
}

function choice(none: string, options: readonly (readonly [string, string])[]): HTMLSelectElement {
  const all = [['', none] as const, ...options];
  return element('select', {}, ...all.map(([value, label]) => element('option', { value }, label)));
}
