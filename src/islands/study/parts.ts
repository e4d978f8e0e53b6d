import { element } from '../element.ts';

/** A part of the page that its markup promises. Throws when it is not there: a fault of ours. */
export function part<Found extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`The page lacks ${selector}.`);
  return found;
}

/** A button with a label, and another name for screen readers where the label alone would not do. */
export function button(label: string, onClick: () => void, spoken = label): HTMLButtonElement {
  const control = element('button', { type: 'button', textContent: label });
  if (spoken !== label) control.setAttribute('aria-label', spoken);
  control.addEventListener('click', onClick);
  return control;
}

/** A group of buttons side by side. */
export function actions(...buttons: Node[]): HTMLDivElement {
  return element('div', { className: 'actions' }, ...buttons);
}
