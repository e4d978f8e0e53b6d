import { hasStudied } from './reading/has-studied.ts';

/** On a device that keeps something, fetches what tells how far each text of a list was read. */
if (hasStudied() && document.querySelector('[data-read-text]')) {
  void import('./reading/read-shares.ts').then(({ showReadShares }) => showReadShares());
}
