import { formatClause } from '../../core/document/clause.ts';
import { readingStudy } from '../../strings/reading-study.ts';
import { element } from '../element.ts';
import type { PlacedMark } from './drawn-marks.ts';
import { actionButton } from './sheet.ts';

/** What a reader can do with a mark in a list. */
export interface MarkActions {
  edit(mark: PlacedMark): void;
  copy(mark: PlacedMark): void;
  erase(mark: PlacedMark): void;
}

/**
 * One mark in a list: its clause, words, note and buttons.
 * @param page address of the document's page, '' for the page at hand, null when it could not be opened
 */
export function markItem(placed: PlacedMark, page: string | null, actions: MarkActions): HTMLLIElement {
  const { mark, anchor, range } = placed;
  const name = formatClause(anchor);
  const lost = page === null ? name : `${name}. ${readingStudy.listLost}.`;
  const place = range
    ? element('a', { href: `${page}#${anchor}`, textContent: name })
    : element('span', { className: 'muted', textContent: lost });
  const labelled = (label: string, act: (placed: PlacedMark) => void) => {
    const button = actionButton(label, () => act(placed));
    button.setAttribute('aria-label', `${label}: ${mark.quote.slice(0, 60)}`);
    return button;
  };
  const item = element('li', {}, place, element('blockquote', { textContent: mark.quote }));
  if (mark.note) item.append(element('p', { className: 'own-note', textContent: mark.note }));
  item.append(
    element(
      'p',
      { className: 'sheet-actions' },
      labelled(mark.note ? readingStudy.editNote : readingStudy.note, actions.edit),
      labelled(readingStudy.copy, actions.copy),
      labelled(readingStudy.unmark, actions.erase),
    ),
  );
  return item;
}
