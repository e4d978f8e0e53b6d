import { editableKinds, fieldsOf, type WhenFields, whenOf } from '../../core/calendar/edit-when.ts';
import type { When } from '../../core/plan/when.ts';
import { whenKindNames, scheduleWords as words } from '../../strings/schedule.ts';
import { element } from '../element.ts';

/** The fields of a time, of which only those are shown that its kind uses. */
interface TimeFields {
  node: HTMLElement;
  /** The time that the fields say; null when they do not say one. */
  read(): When | null;
}

const uses: Record<Exclude<keyof WhenFields, 'kind'>, readonly When['kind'][]> = {
  day: ['fixed', 'range', 'before', 'beforeHour', 'inMonth', 'inQuarter'],
  to: ['range'],
  hour: ['fixed', 'range', 'beforeHour'],
  words: ['whenIssued', 'recurring'],
};

/** Makes the fields of a time, filled in. */
export function timeFields(when: When): TimeFields {
  const given = fieldsOf(when);
  const kind = element('select', {}, ...editableKinds.map(option));
  kind.value = given.kind;
  const inputs = {
    day: element('input', { type: 'date', value: given.day }),
    to: element('input', { type: 'date', value: given.to }),
    hour: element('input', { type: 'time', value: given.hour }),
    words: element('input', { type: 'text', value: given.words }),
  };
  const names = Object.keys(inputs) as (keyof typeof inputs)[];
  const labels = names.map((name) => label(words[name], inputs[name]));
  const chosen = () => kind.value as When['kind'];
  const showUsed = () => {
    names.forEach((name, at) => {
      const node = labels[at];
      if (node) node.hidden = !uses[name].includes(chosen());
    });
  };
  kind.addEventListener('change', showUsed);
  showUsed();
  return {
    node: element('div', {}, label(words.kind, kind), ...labels),
    read: () =>
      whenOf({
        kind: chosen(),
        day: inputs.day.value,
        to: inputs.to.value,
        hour: uses.hour.includes(chosen()) ? inputs.hour.value : '',
        words: inputs.words.value.normalize('NFC').trim(),
      }),
  };
}

function option(kind: When['kind']): HTMLOptionElement {
  return element('option', { value: kind }, whenKindNames[kind]);
}

function label(text: string, input: HTMLElement): HTMLLabelElement {
  return element('label', { className: 'field' }, text, input);
}
