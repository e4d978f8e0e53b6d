import type { DoorAnswer } from '../core/search/door.ts';
import { element } from './element.ts';
import { doorGroup } from './search-door-lines.ts';
import { hrefOf } from './search-elements.ts';

/** Fills the place of the number door's answers; hides it when there are none. */
export function showAnswers(place: HTMLElement, answers: readonly DoorAnswer[], base: string): void {
  place.hidden = answers.length === 0;
  place.replaceChildren(...answers.flatMap((answer) => answerNodes(answer, base)));
}

function answerNodes(answer: DoorAnswer, base: string): (Node | string)[] {
  const { sentence, lines, after } = doorGroup(answer);
  const items = lines.map(({ text, detail, about, path }) =>
    element(
      'li',
      {},
      element('a', { href: hrefOf(base, path) }, text),
      ...(detail ? [element('p', { className: 'search-subject' }, detail)] : []),
      ...(about ? [element('p', { className: 'search-about' }, about)] : []),
    ),
  );
  return [
    ...(sentence ? [element('p', {}, sentence)] : []),
    ...(items.length > 0 ? [element('ul', { className: 'search-list' }, ...items)] : []),
    ...(after ? [element('p', { className: 'search-about' }, after)] : []),
  ];
}
