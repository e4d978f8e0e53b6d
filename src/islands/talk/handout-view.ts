import { type Slide, slidePart, slidesOf } from '../../core/talk/slides.ts';
import type { Talk } from '../../core/talk/talk.ts';
import { talk as words } from '../../strings/talk.ts';
import { element } from '../element.ts';

/** The handout on A4, for printing only: each slide at the left, what is said and room to write at the right. */
export function handoutNode(talk: Talk): HTMLElement {
  const rows = slidesOf(talk).map((slide, index) =>
    element(
      'tr',
      {},
      element('td', {}, slideNode(slide)),
      element(
        'td',
        {},
        ...(index > 0
          ? [element('p', { className: 'small' }, `${slidePart(slide)}, ${words.minutesOf(slide.minutes)}`)]
          : []),
        ...slide.notes.map((note) => element('p', {}, note)),
      ),
    ),
  );
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, words.handoutSlide),
    element('th', { scope: 'col' }, words.handoutNotes),
  );
  const table = element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
  return element('div', { className: 'handout' }, table);
}

function slideNode({ heading, lines, sources }: Slide): HTMLElement {
  const items = lines.map(({ text, value }) =>
    element('li', {}, value === undefined ? text : `${text}: ${value}`),
  );
  return element(
    'div',
    { className: 'handout-slide' },
    element('p', {}, element('strong', {}, heading)),
    element('ul', {}, ...items),
    ...(sources.length > 0
      ? [element('p', { className: 'small' }, `${words.source}: ${sources.join('; ')}`)]
      : []),
  );
}
