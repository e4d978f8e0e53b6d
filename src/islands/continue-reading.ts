import { openPlaces } from '../core/study/reading.ts';
import { element } from './element.ts';
import { addressOf, fetchText, placeName } from './reading/page-facts.ts';
import { shareWords } from './reading/share-words.ts';
import { openStudyStore } from './study-store.ts';

/** Texts to read on that the home page shows. */
const most = 3;

/**
 * Shows on the home page the ways back to where the reader left off on this device, if anywhere. A text that the site
 * has no longer is passed over.
 */
export async function showOpenPlaces(box: HTMLElement): Promise<void> {
  const base = box.dataset.base ?? '/';
  const places = openPlaces(openStudyStore().read()).slice(0, most);
  const items = await Promise.all(
    places.map(async ([id, place]) => {
      const text = await fetchText(base, id);
      if (!text) return [];
      const name = placeName(text.page, place.anchor);
      const link = element('a', {
        href: `${addressOf(base, id)}${name ? `#${place.anchor}` : ''}`,
        textContent: [text.title, name].filter(Boolean).join(', '),
      });
      const share = shareWords(place);
      const item = element('li', {}, link);
      if (share) item.append(element('p', { className: 'small muted', textContent: share }));
      return [item];
    }),
  );
  box.querySelector('ul')?.replaceChildren(...items.flat());
  box.hidden = items.flat().length === 0;
}
