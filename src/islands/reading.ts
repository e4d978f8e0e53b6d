import { copyHere, listenForCopy } from './copy-citation.ts';
import { openPreview } from './preview.ts';
import { followReading } from './reading-position.ts';

/** Puts the reading tools of a document page to work; without this script every link and anchor still works. */
const article = document.querySelector<HTMLElement>('[data-official-text]');
const status = document.querySelector<HTMLElement>('[role="status"]');

if (article && status) {
  const position = followReading(article);
  listenForCopy(article, status);
  openPreview(article);

  const button = document.querySelector<HTMLButtonElement>('[data-copy-here]');
  if (button) {
    button.hidden = false;
    button.addEventListener('click', () => copyHere(article, position(), status));
  }

  const contents = document.querySelector<HTMLElement>('#muc-luc');
  contents?.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement && contents.matches(':popover-open')) contents.hidePopover();
  });
}
