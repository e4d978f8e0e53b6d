import type { OwnItem } from '../../core/checklist/draft.ts';
import { checklistPage as words } from '../../strings/checklist.ts';
import { element } from '../element.ts';

/** A line of the list that the person added, with a button to take it off. */
export function ownItemNode({ id, text }: OwnItem, remove: () => void): HTMLLIElement {
  const box = element('input', { type: 'checkbox', value: id, autocomplete: 'off' });
  const button = element('button', { type: 'button', className: 'screen-only' }, words.remove);
  button.setAttribute('aria-label', words.removeItem(text));
  button.addEventListener('click', remove);
  const charge = element('span', { className: 'checklist-charge' }, words.inCharge);
  charge.ariaHidden = 'true';
  const item = element(
    'li',
    {},
    element('label', { className: 'check' }, box, element('span', {}, text)),
    charge,
    button,
  );
  item.dataset.id = id;
  return item;
}
