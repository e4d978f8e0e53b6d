import { quiz } from '../../strings/quiz.ts';
import { element } from '../element.ts';
import type { AnswerForm, FormEvents } from './answer-form.ts';

interface Step {
  id: string;
  text: string;
  item: HTMLElement;
  place: HTMLSelectElement;
  up: HTMLButtonElement;
  down: HTMLButtonElement;
}

/**
 * Steps to put in order: each one moves up or down by a button or goes to a place chosen from a list. What was
 * touched keeps the focus, and the new place is said aloud.
 */
export function openOrdering(question: HTMLElement, { changed, say }: FormEvents): AnswerForm {
  const list = question.querySelector('.options') as HTMLElement;
  list.classList.add('steps');
  let isClosed = false;
  let isTouched = false;
  let steps: Step[] = [...list.querySelectorAll<HTMLElement>('[data-option]')].map((item, _, { length }) => {
    const text = item.textContent?.trim() ?? '';
    const place = element('select', { ariaLabel: quiz.placeOf(text) });
    for (let at = 1; at <= length; at++) place.append(element('option', {}, String(at)));
    const step = { id: item.dataset.option ?? '', text, item, place, up: mover('up'), down: mover('down') };
    place.addEventListener('change', () => move(step, Number(place.value) - 1, place));
    step.up.addEventListener('click', () => move(step, steps.indexOf(step) - 1, step.up));
    step.down.addEventListener('click', () => move(step, steps.indexOf(step) + 1, step.down));
    step.up.ariaLabel = `${quiz.up}: ${text}`;
    step.down.ariaLabel = `${quiz.down}: ${text}`;
    const controls = element('span', { className: 'move' }, place, step.up, step.down);
    item.replaceChildren(element('span', {}, text), controls);
    return step;
  });

  const arrange = (order: Step[]) => {
    steps = order;
    list.append(...steps.map(({ item }) => item));
    for (const [index, { place, up, down }] of steps.entries()) {
      place.value = String(index + 1);
      // not `disabled`: the button that was pressed keeps the focus at either end
      up.setAttribute('aria-disabled', String(index === 0));
      down.setAttribute('aria-disabled', String(index === steps.length - 1));
    }
  };
  const move = (step: Step, to: number, touched: HTMLElement) => {
    if (isClosed || to < 0 || to >= steps.length) return;
    const others = steps.filter((other) => other !== step);
    arrange([...others.slice(0, to), step, ...others.slice(to)]);
    touched.focus();
    isTouched = true;
    say(quiz.movedTo(step.text, to + 1, steps.length));
    changed();
  };

  const printed = steps;
  arrange(printed);
  return {
    atOnce: false,
    keepsFocus: false,
    missing: quiz.orderFirst,
    response: () => (isTouched ? steps.map(({ id }) => id) : []),
    fill: (response) => {
      isTouched = response.length > 0;
      const found = response.flatMap((id) => printed.find((step) => step.id === id) ?? []);
      arrange(found.length === printed.length ? found : printed);
    },
    close: ({ answer }) => {
      isClosed = true;
      for (const [index, { id, item }] of steps.entries()) {
        const right = answer.indexOf(id);
        item.dataset.state = right === index ? 'right' : 'wrong';
        const words = right === index ? quiz.rightPlace : quiz.placeIs(right + 1);
        item.querySelector('.move')?.replaceWith(element('span', { className: 'mark' }, words));
      }
    },
    place: () => list,
  };
}

function mover(way: 'up' | 'down'): HTMLButtonElement {
  return element('button', { type: 'button' }, quiz[way]);
}
