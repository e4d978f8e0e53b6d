import { inspect } from '../../strings/inspect.ts';
import { element } from '../element.ts';
import type { InspectReport } from './report.ts';

/** Items of a list that are shown before a reader asks for the rest. */
const shownAtFirst = 100;

let placesMade = 0;

/** A part of the report under a heading of its own. */
export function section(title: string, ...children: (Node | string)[]): HTMLElement {
  return element('section', {}, element('h3', {}, title), ...children);
}

/** A list whose rest, beyond the first hundred items, is made when a reader asks for it. */
export function longList<Item>(
  list: HTMLOListElement | HTMLUListElement,
  items: readonly Item[],
  make: (item: Item) => HTMLLIElement,
): Node[] {
  list.append(...items.slice(0, shownAtFirst).map(make));
  const rest = items.slice(shownAtFirst);
  if (rest.length === 0) return [list];
  const button = element('button', { type: 'button' }, inspect.more(rest.length));
  button.addEventListener('click', () => {
    const added = rest.map(make);
    list.append(...added);
    button.remove();
    const [first] = added;
    first?.setAttribute('tabindex', '-1');
    first?.focus();
  });
  return [list, button];
}

/** A button that shows a line of the source between its neighbours; nothing when the line is not known. */
export function placeNodes(line: number | null | undefined, { places }: InspectReport): Node[] {
  const place = line ? places[line] : undefined;
  if (!line || !place) return [];
  placesMade += 1;
  const quote = element('blockquote', { id: `nguyen-van-${placesMade}`, className: 'source', hidden: true });
  const neighbour = (text: string) => (text ? [element('p', { className: 'muted' }, text)] : []);
  quote.append(...neighbour(place.before), element('p', {}, place.text), ...neighbour(place.after));
  const words = element('span', { className: 'visually-hidden' }, `${inspect.showLine}: `);
  const button = element(
    'button',
    { type: 'button', className: 'place' },
    words,
    inspect.line(line, place.page),
  );
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-controls', quote.id);
  button.addEventListener('click', () => {
    quote.hidden = !quote.hidden;
    button.setAttribute('aria-expanded', String(!quote.hidden));
  });
  return [button, quote];
}
