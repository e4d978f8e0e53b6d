import { quiz } from '../../strings/quiz.ts';
import { element } from '../element.ts';

/** Fetches the text of a page; tests put their own in its place. */
export type FetchPage = (address: string) => Promise<string>;

const fetchPage: FetchPage = async (address) => {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(`${address}: ${reply.status}`);
  return reply.text();
};

/**
 * Puts a button beside a link to a clause: it opens the whole clause under the link, and closes it again. When the
 * clause cannot be fetched, the link still leads to it, and the button says so.
 */
export function offerClause(link: HTMLAnchorElement, fetchText: FetchPage = fetchPage): void {
  const button = element('button', { type: 'button', className: 'open-clause' }, quiz.readHere);
  button.setAttribute('aria-expanded', 'false');
  const box = element('div', { className: 'clause-text', tabIndex: -1, hidden: true });
  const status = element('p', { role: 'status', className: 'small' });
  link.after(button);
  (link.parentElement ?? link).after(status, box);
  button.addEventListener('click', async () => {
    if (box.childNodes.length === 0) {
      status.textContent = quiz.opening;
      const found = await readClause(link.href, fetchText).catch(() => []);
      status.textContent = found.length > 0 ? '' : quiz.cannotOpen;
      if (found.length === 0) return;
      box.replaceChildren(...found);
    }
    box.hidden = !box.hidden;
    button.setAttribute('aria-expanded', String(!box.hidden));
    button.textContent = box.hidden ? quiz.readHere : quiz.closeHere;
    if (!box.hidden) box.focus();
  });
}

/** The elements at the place of an address: the one with that id, and behind a heading all of its part. */
async function readClause(address: string, fetchText: FetchPage): Promise<Node[]> {
  const { hash, pathname } = new URL(address, document.baseURI);
  // a pack holds its clauses itself, and a page opened from a disk cannot fetch
  const isHere = pathname === location.pathname;
  const page = isHere ? document : new DOMParser().parseFromString(await fetchText(pathname), 'text/html');
  const place = page.getElementById(decodeURIComponent(hash.slice(1)));
  if (!place) return [];
  const found = [place];
  if (/^H\d$/.test(place.tagName)) {
    let next = place.nextElementSibling;
    while (next && !(/^H\d$/.test(next.tagName) && next.tagName <= place.tagName)) {
      found.push(next as HTMLElement);
      next = next.nextElementSibling;
    }
  }
  const copy = element('div', {}, ...found.map((node) => inItsPlace(document.importNode(node, true))));
  // official words only; ids stay unique on the page, and what works only in its own page is left out
  for (const node of copy.querySelectorAll('[data-editorial], button, script, [popover]')) node.remove();
  for (const node of copy.querySelectorAll('[id]')) node.removeAttribute('id');
  return [...copy.childNodes];
}

/** A row stands in a table and an entry in a list, also where it is shown alone. */
function inItsPlace(node: HTMLElement): HTMLElement {
  if (node.tagName === 'TR') return element('table', {}, element('tbody', {}, node));
  return node.tagName === 'LI' ? element('ul', {}, node) : node;
}
