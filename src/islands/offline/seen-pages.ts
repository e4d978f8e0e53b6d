import { offline as words } from '../../strings/offline.ts';
import { site } from '../../strings/site.ts';
import { element } from '../element.ts';
import { cacheName } from './names.ts';
import { sitePath } from './site-path.ts';

const shown = 20;

/** `<seen-pages>` on the page for a missing network: the pages seen last, which the device still holds. */
export class SeenPages extends HTMLElement {
  connectedCallback(): void {
    if ('caches' in globalThis) void this.#show();
  }

  async #show(): Promise<void> {
    const cache = await caches.open(cacheName(sitePath(), 'trang'));
    const latest = (await cache.keys()).slice(-shown).reverse();
    const links = await Promise.all(
      latest.map(async ({ url }) => {
        const html = (await (await cache.match(url))?.text()) ?? '';
        const title = new DOMParser().parseFromString(html, 'text/html').title;
        return element('li', {}, element('a', { href: url }, title.replace(` | ${site.name}`, '') || url));
      }),
    );
    this.replaceChildren(
      links.length > 0 ? element('ul', { className: 'rows' }, ...links) : element('p', {}, words.seenNone),
    );
  }
}

if (!customElements.get('seen-pages')) customElements.define('seen-pages', SeenPages);
