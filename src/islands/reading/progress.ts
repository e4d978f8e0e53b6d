import { followText, isReadWhole, withPlace } from '../../core/study/reading.ts';
import type { ReadingPlace } from '../../core/study/record.ts';
import { readingStudy } from '../../strings/reading-study.ts';
import { minutesNow, type StudyStore } from '../study-store.ts';
import { placeName } from './page-facts.ts';
import { shareWords } from './share-words.ts';

/** A text that is read from top to bottom. */
export interface ReadText {
  /** Its key among the places of the record. */
  id: string;
  /** The element that holds its words and nothing else. */
  area: HTMLElement;
  /** Gives the anchor now at the top of the window, '' before the first. */
  position: () => string;
}

/** Milliseconds that lines stay in the window before they count, and between two writes. */
const lookTime = 1_000;
const writeTime = 5_000;

/** Follows how far a text is read, keeps it, and shows it quietly: the share, and the way back to the place. */
export function followProgress(text: ReadText, store: StudyStore): void {
  const earlier = store.read().places.get(text.id);
  offerWayBack(earlier);
  if (earlier) showShare(earlier);

  const seen = followText(earlier?.share ?? 0);
  let isLooking = false;
  let writing: ReturnType<typeof setTimeout> | undefined;
  let anchor = '';

  const write = () => {
    clearTimeout(writing);
    writing = undefined;
    if (!anchor) return;
    const place = { anchor, share: seen.share() };
    const now = minutesNow();
    anchor = '';
    const { places } = store.update((record) => withPlace(record, text.id, place, now));
    showShare(places.get(text.id) ?? place);
  };
  const look = () => {
    isLooking = false;
    const { top, height } = text.area.getBoundingClientRect();
    if (height > 0) seen.see(-top / height, (innerHeight - top) / height);
    anchor = text.position() || anchor;
    if (anchor) writing ??= setTimeout(write, writeTime);
  };
  const lookSoon = () => {
    if (!isLooking) setTimeout(look, lookTime);
    isLooking = true;
  };
  addEventListener('scroll', lookSoon, { passive: true });
  addEventListener('pagehide', write);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') write();
  });
  lookSoon();
}

function showShare(place: Pick<ReadingPlace, 'share'>): void {
  const words = shareWords(place);
  for (const element of document.querySelectorAll('[data-read-share]')) {
    element.textContent = words ? ` · ${words}` : '';
  }
}

/** A link at the top to where the reader left off, unless the address names a place already. */
function offerWayBack(place: ReadingPlace | undefined): void {
  const line = document.querySelector<HTMLElement>('[data-resume]');
  const link = line?.querySelector('a');
  const name = place && !isReadWhole(place) ? placeName(document, place.anchor) : '';
  if (!line || !link || !place || !name || location.hash) return;
  link.href = `#${place.anchor}`;
  link.textContent = readingStudy.readOn(name);
  line.hidden = false;
}
