import { copyHere, listenForCopy, say } from './copy-citation.ts';
import { listenForPreview } from './preview-tap.ts';
import { hasStudied } from './reading/has-studied.ts';
import { offerListening } from './reading/offer-listening.ts';
import { followReading } from './reading-position.ts';

/**
 * Puts the reading tools of a document page to work; without this script every link and anchor still works. What
 * keeps places, marks and notes is fetched when the reader moves on, selects words or has studied on this device.
 */
const article = document.querySelector<HTMLElement>('[data-official-text]');
const status = document.querySelector<HTMLElement>('[role="status"]');
const page = article?.closest<HTMLElement>('[data-document]');

if (article && status && page) {
  const { document: id = '', notes = '' } = page.dataset;
  const tell = (sentence: string) => say(status, sentence);
  let study: ReturnType<typeof fetchStudy> | undefined;
  const fetchStudy = async () => {
    const { startStudy } = await import('./reading/study.ts');
    return startStudy({ article, id, position, say: tell, allNotes: notes });
  };
  const openStudy = () => {
    study ??= fetchStudy();
    return study;
  };
  const position = followReading(article, () => void openStudy());
  /** The clause that the address names, while it is in view; else the one at the top of the window. */
  const atHand = () => {
    const named = article.querySelector<HTMLElement>('.body :target');
    const top = named?.getBoundingClientRect().top ?? -1;
    return named && top >= 0 && top < innerHeight ? named.id : position();
  };
  listenForCopy(article, status);
  listenForPreview(article);

  if (hasStudied()) void openStudy();
  const select = () => {
    const selection = getSelection();
    if (selection?.isCollapsed !== false || !selection.containsNode(article, true)) return;
    document.removeEventListener('selectionchange', select);
    void openStudy();
  };
  document.addEventListener('selectionchange', select);

  const tools: [name: string, act: () => void][] = [
    ['copy-here', () => copyHere(article, atHand(), status)],
    ['mark-here', async () => (await openStudy()).markClause(atHand())],
    ['marks-open', async () => (await openStudy()).openList()],
  ];
  for (const [name, act] of tools) {
    for (const button of document.querySelectorAll<HTMLButtonElement>(`[data-${name}]`)) {
      button.hidden = false;
      button.addEventListener('click', act);
    }
  }
  let listening: Promise<{ readFrom(anchor: string): void }> | undefined;
  offerListening(async (voice) => {
    listening ??= import('./reading/listening.ts').then(({ startListening }) =>
      startListening({ article, voice, say: tell }),
    );
    (await listening).readFrom(atHand());
  });

  const contents = document.querySelector<HTMLElement>('#muc-luc');
  contents?.addEventListener('click', ({ target }) => {
    const isChoice = target instanceof Element && target.closest('a, [data-closes-contents]');
    if (isChoice && contents.matches(':popover-open')) contents.hidePopover();
  });
}
