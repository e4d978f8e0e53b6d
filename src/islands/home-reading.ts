import { hasStudied } from './reading/has-studied.ts';

/** On a device that keeps something, fetches what shows where to read on. */
const box = document.querySelector<HTMLElement>('[data-continue]');
if (box && hasStudied()) {
  void import('./continue-reading.ts').then(({ showOpenPlaces }) => showOpenPlaces(box));
}
