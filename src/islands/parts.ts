import { element } from './element.ts';

/** A part of the page that its markup promises. Throws when it is not there: a fault of ours. */
export function part<Found extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`The page lacks ${selector}.`);
  return found;
}

/** How a button looks, and its name for screen readers where the label alone would not do. */
interface ButtonManner {
  className?: string;
  spoken?: string;
}

/** A button that does what its script says and sends no form. */
export function button(
  label: string,
  act: () => unknown,
  { className = '', spoken }: ButtonManner = {},
): HTMLButtonElement {
  const control = element('button', { type: 'button', className }, label);
  if (spoken !== undefined) control.setAttribute('aria-label', spoken);
  control.addEventListener('click', () => void act());
  return control;
}

/** A row of buttons. */
export function actions(...buttons: Node[]): HTMLDivElement {
  return element('div', { className: 'actions' }, ...buttons);
}
