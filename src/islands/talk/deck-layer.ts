import { deckHtml } from '../../core/talk/deck-html.ts';
import { slidesOf } from '../../core/talk/slides.ts';
import type { Talk } from '../../core/talk/talk.ts';
import { deckWords } from '../../strings/talk-deck.ts';
import { element } from '../element.ts';
import { startDeck } from './deck.ts';
import { deckStyles } from './deck-file.ts';

/**
 * Shows a talk over the whole page, the rest of the page out of reach until it is closed.
 * @param closed called once the page is back
 */
export async function openDeck(talk: Talk, closed: () => void): Promise<void> {
  await Promise.all(deckStyles.map(needStyle));
  const layer = element('div', { className: 'deck deck-layer', tabIndex: -1 });
  layer.setAttribute('role', 'dialog');
  layer.setAttribute('aria-modal', 'true');
  layer.setAttribute('aria-label', deckWords.deck);
  layer.dataset.deck = '';
  // every text in it is escaped by `deckHtml`
  layer.innerHTML = deckHtml(slidesOf(talk));
  const others = [...document.body.children].filter(
    (node): node is HTMLElement => node instanceof HTMLElement,
  );
  document.body.append(layer);
  for (const node of others) node.inert = true;
  const running = await startDeck(layer, {
    close() {
      running.stop();
      layer.remove();
      if (document.fullscreenElement) void document.exitFullscreen();
      for (const node of others) node.inert = false;
      closed();
    },
  });
  layer.focus();
}

function needStyle(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const link = element('link', { rel: 'stylesheet', href });
  return new Promise((done, fail) => {
    link.onload = () => done();
    link.onerror = () => fail(new Error(`No ${href}`));
    document.head.append(link);
  });
}
