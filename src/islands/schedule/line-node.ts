import type { ScheduleLine } from '../../core/calendar/schedule.ts';
import { formatWhen } from '../../core/plan/when.ts';
import { calendarKinds } from '../../strings/calendar.ts';
import { scheduleWords as words } from '../../strings/schedule.ts';
import { element } from '../element.ts';
import { button } from '../parts.ts';
import { timeFields } from './time-fields.ts';

/** What a line can ask of the page around it. */
interface LinePort {
  change(line: ScheduleLine): void;
  remove(): void;
  say(sentence: string): void;
}

/** One line of a schedule: its time, who and what, what is worth a second look, and a folded form to edit it. */
export function lineNode(line: ScheduleLine, notes: readonly string[], port: LinePort): HTMLLIElement {
  const time = formatWhen(line.when);
  const node = element(
    'li',
    {},
    element('p', { className: 'when' }, `${time.charAt(0).toUpperCase()}${time.slice(1)}`),
    element('p', {}, ...(line.who ? [element('b', {}, `${line.who}: `)] : []), line.what),
    element('p', { className: 'small muted' }, [`${calendarKinds[line.kind]}.`, ...notes].join(' ')),
    editor(line, port),
  );
  node.dataset.line = line.id;
  return node;
}

function editor(line: ScheduleLine, { change, remove, say }: LinePort): HTMLDetailsElement {
  const what = element('textarea', { rows: 2, value: line.what });
  const who = element('input', { type: 'text', value: line.who });
  const time = timeFields(line.when);
  const form = element(
    'form',
    { noValidate: true },
    field(words.what, what),
    field(words.who, who),
    time.node,
    element('button', {}, words.apply),
    ' ',
    button(words.remove, remove),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const when = time.read();
    const told = what.value.normalize('NFC').trim();
    if (!told || !when) {
      say(told ? words.badTime : words.badWhat);
      return;
    }
    change({ ...line, what: told, who: who.value.normalize('NFC').trim(), when });
  });
  const summary = element('summary', {}, words.editShort);
  summary.setAttribute('aria-label', words.edit(line.what));
  // one at a time: writing a line draws the list anew
  return element('details', { name: 'sua-dong' }, summary, form);
}

function field(label: string, input: HTMLElement): HTMLLabelElement {
  return element('label', { className: 'field' }, label, input);
}
