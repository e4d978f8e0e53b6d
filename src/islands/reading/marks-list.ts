import { readingStudy } from '../../strings/reading-study.ts';
import { element } from '../element.ts';
import type { PlacedMark } from './drawn-marks.ts';
import { type MarkActions, markItem } from './mark-item.ts';
import { actionButton, openSheet } from './sheet.ts';

/** The open list of a document's marks. */
export interface MarksList {
  /** Shows the marks as they are now, while the list is open. */
  show(placed: readonly PlacedMark[]): void;
}

/** Opens the list of the marks and notes of the document at hand. */
export function openMarksList(actions: MarkActions, allNotes: string): MarksList {
  const content = element('div');
  const sheet = openSheet(readingStudy.listTitle, content);
  const all = element('a', { href: allNotes, textContent: readingStudy.allNotes, className: 'button' });
  const closing = actionButton(readingStudy.close, () => sheet.close());
  sheet.append(element('p', { className: 'sheet-actions' }, all, closing));
  content.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) sheet.close();
  });
  return {
    show(placed) {
      const kept = placed.filter(({ range }) => range);
      const lost = placed.filter(({ range }) => !range);
      content.replaceChildren();
      if (placed.length === 0) content.append(element('p', { textContent: readingStudy.listEmpty }));
      if (kept.length > 0) content.append(list(kept, actions));
      if (lost.length > 0) {
        content.append(
          element('h3', { textContent: readingStudy.listLost }),
          element('p', { className: 'muted', textContent: readingStudy.listLostLead }),
          list(lost, actions),
        );
      }
    },
  };
}

function list(placed: readonly PlacedMark[], actions: MarkActions): HTMLElement {
  return element('ul', { className: 'marks-list' }, ...placed.map((one) => markItem(one, '', actions)));
}
