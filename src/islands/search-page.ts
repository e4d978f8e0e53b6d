import { searchInto } from './search-run.ts';
import { createSession, sitePorts } from './search-session.ts';
import { hitItems } from './search-view.ts';

/** How many hits are loaded at a time. */
const step = 10;

/** The page `/tim-kiem/?q=…`: reads the query from the address, fills its own parts, says when it is done. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    for (const input of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) input.value = query;
    if (query.trim() === '') {
      document.documentElement.dataset.searchState = 'done';
      return;
    }
    this.own('[data-search-start]').hidden = true;
    this.own<HTMLButtonElement>('[data-search-retry]').onclick = () => this.search(query);
    void this.search(query);
  }

  private async search(query: string): Promise<void> {
    const base = this.dataset.base ?? '/';
    const more = this.own<HTMLButtonElement>('[data-search-more]');
    const retry = this.own('[data-search-retry]');
    const results = this.own('[data-search-results]');
    const places = {
      numbers: this.own('[data-number-answer]'),
      missing: this.own('[data-number-missing]'),
      results,
      status: this.own('[data-search-status]'),
    };
    document.documentElement.dataset.searchState = 'busy';
    retry.hidden = true;

    const session = createSession(sitePorts(base));
    const { hits } = await searchInto(places, session, {
      query,
      base,
      shown: step,
      isCurrent: () => this.isConnected,
    });
    retry.hidden = hits !== null;
    this.own('[data-search-full]').hidden = !hits?.count;
    more.hidden = (hits?.count ?? 0) <= step;
    more.onclick = async () => {
      const from = results.children.length;
      const landings = (await hits?.load(from, from + step)) ?? [];
      const items = hitItems(landings, base);
      results.append(...items);
      items[0]?.querySelector('a')?.focus();
      more.hidden = results.children.length >= (hits?.count ?? 0);
    };
    document.documentElement.dataset.searchState = 'done';
  }

  private own<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    return this.querySelector(selector) as Part;
  }
}

customElements.define('search-page', SearchPage);
