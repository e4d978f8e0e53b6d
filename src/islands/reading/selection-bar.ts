import type { Passage } from '../../core/study/marks.ts';
import type { MarkBar } from './mark-bar.ts';
import { selectedPassages } from './selection.ts';

/**
 * Shows the bar while words of the article are selected, and hides it when the reader turns elsewhere.
 * @param id of the document
 * @param actionsFor what can be done with the selected passages, one for each clause
 */
export function showBarOnSelection(
  article: HTMLElement,
  id: string,
  bar: MarkBar,
  actionsFor: (passages: Passage[]) => Parameters<MarkBar['show']>[0],
): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isOfSelection = false;
  const look = () => {
    const selection = getSelection();
    const passages = selectedPassages(article, id, selection);
    if (passages.length > 0) {
      isOfSelection = true;
      bar.show(actionsFor(passages), selection?.getRangeAt(0).getBoundingClientRect() ?? null);
    } else if (isOfSelection) {
      isOfSelection = false;
      bar.hide();
    }
  };
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 250);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') bar.hide();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!isOfSelection && !(target instanceof Element && target.closest('.mark-bar'))) bar.hide();
  });
  look();
}

/** Ends the selection and puts the bar away. */
export function endSelection(bar: MarkBar): void {
  getSelection()?.removeAllRanges();
  bar.hide();
}
