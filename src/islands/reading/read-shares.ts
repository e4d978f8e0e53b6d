import { openStudyStore } from '../study-store.ts';
import { shareWords } from './share-words.ts';

/** Tells quietly, at the end of its line in a list, how far a text was read. */
export function showReadShares(): void {
  const { places } = openStudyStore().read();
  for (const line of document.querySelectorAll<HTMLElement>('[data-read-text]')) {
    const place = places.get(line.dataset.readText ?? '');
    const words = place ? shareWords(place) : '';
    if (words) line.append(` · ${words}`);
  }
}
