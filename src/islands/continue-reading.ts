import { formatClause } from '../core/document/clause.ts';
import { readPlace } from './reading-place.ts';

/** Shows on the home page the way back to where the reader left off on this device, if anywhere. */
const line = document.querySelector<HTMLElement>('[data-continue]');
const link = line?.querySelector('a');
const place = readPlace(() => localStorage);

if (line && link && place) {
  link.href = `${place.path}#${place.anchor}`;
  link.textContent = `${place.title}, ${formatClause(place.anchor)}`;
  line.hidden = false;
}
