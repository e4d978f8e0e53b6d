import { noRefinement, type Refinement, readRefinement, writeRefinement } from '../core/search/facets.ts';
import { searchPageText } from '../strings/search-page.ts';
import { element } from './element.ts';
import { aboutHit } from './search-about.ts';
import { bindFilters, type FilterForm } from './search-filters.ts';
import { keepPlace, keptPlace, type ListPlace } from './search-history.ts';
import { createLatest, type IsCurrent } from './search-latest.ts';
import { openPorts, readLibraries } from './search-libraries.ts';
import { siteSuggestions } from './search-open.ts';
import { createResultList, type ResultList } from './search-result-list.ts';
import { type SearchEnd, searchInto } from './search-run.ts';
import { createSession, type HitList } from './search-session.ts';

/** How many hits are loaded at a time, and how many of them are shown before the others have come. */
const step = 10;
const firstStep = 5;
/** How long the window rests before its place is kept, in milliseconds. */
const restTime = 250;

/** What the page shows: one entry of the browser's history. */
interface Shown {
  query: string;
  refinement: Refinement;
  place: ListPlace | null;
}

/**
 * The page `/tim-kiem/?q=…`: the query and all that is chosen stand in the address; the length of the list, its
 * unfolded documents and the place of the window stay with the entry of the browser's history.
 */
class SearchPage extends HTMLElement {
  private readonly base = this.dataset.base ?? '/';
  private readonly libraries = readLibraries(this.dataset.libraries);
  private readonly session = createSession(openPorts(this.base, this.libraries));
  private readonly suggestions = siteSuggestions(this.base);
  private readonly search = createLatest((shown: Shown, isCurrent) => this.show(shown, isCurrent));
  private address = '';
  private list: ResultList | null = null;
  private hits: HitList | null = null;
  private loaded = 0;
  private filters: FilterForm | null = null;

  connectedCallback(): void {
    if (this.filters) return;
    this.filters = bindFilters(
      {
        sheet: this.own('[data-search-filters]'),
        form: this.own('[data-search-filters] form'),
        chips: this.own('[data-search-chips]'),
        sort: this.own('[data-search-sort]'),
      },
      (refinement) => this.go(this.query(), refinement),
      () => void this.count(),
    );
    // The filters stand open where they have a column of their own.
    this.own<HTMLDetailsElement>('[data-search-filters]').open = matchMedia('(min-width: 62rem)').matches;
    this.own<HTMLButtonElement>('[data-search-more]').onclick = () => void this.more();
    this.own<HTMLButtonElement>('[data-search-retry]').onclick = () => void this.open(keptPlace());
    history.scrollRestoration = 'manual';
    window.addEventListener('popstate', () => {
      if (location.search !== this.address) void this.open(keptPlace());
    });
    document.addEventListener('submit', (event) => this.onSubmit(event));
    document.addEventListener('click', (event) => this.onClick(event), true);
    let resting: ReturnType<typeof setTimeout> | undefined;
    window.addEventListener('scroll', () => {
      clearTimeout(resting);
      resting = setTimeout(() => this.keep(), restTime);
    });
    void this.open(keptPlace());
  }

  private query(): string {
    return new URLSearchParams(location.search).get('q') ?? '';
  }

  /** Shows what the address asks for. */
  private open(place: ListPlace | null): Promise<void> {
    this.address = location.search;
    const refinement = readRefinement(new URLSearchParams(location.search));
    return this.search({ query: this.query(), refinement, place });
  }

  /** Goes on to another query or other filters, as a new entry of the history. */
  private go(query: string, refinement: Refinement): void {
    this.keep();
    const address = new URLSearchParams({ q: query });
    for (const [name, value] of writeRefinement(refinement)) address.set(name, value);
    history.pushState(null, '', `${location.pathname}?${address}`);
    void this.open(null);
  }

  /** A search from a box of this page stays on it. */
  private onSubmit(event: SubmitEvent): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches('search-box form')) return;
    event.preventDefault();
    const query = new FormData(form).get('q');
    form.querySelector('input')?.blur();
    this.go(String(query ?? ''), noRefinement);
  }

  /** Keeps the place before a link is followed; a link to another search stays on the page. */
  private onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    this.keep();
    const isPlain =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const to = new URL(link.href, location.href);
    if (!isPlain || to.origin !== location.origin || to.pathname !== location.pathname || to.hash) return;
    event.preventDefault();
    this.go(to.searchParams.get('q') ?? '', readRefinement(to.searchParams));
  }

  private keep(): void {
    if (this.list && document.documentElement.dataset.searchState === 'done')
      keepPlace({ shown: this.loaded, scroll: window.scrollY, unfolded: this.list.unfolded() });
  }

  private async show({ query, refinement, place }: Shown, isCurrent: IsCurrent): Promise<void> {
    const root = document.documentElement;
    root.dataset.searchState = 'busy';
    document.title = query ? searchPageText.titleOf(query, searchPageText.title) : searchPageText.title;
    for (const input of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) input.value = query;
    this.own('[data-search-start]').hidden = query.trim() !== '';
    this.own('[data-search-browse]').hidden = query.trim() !== '';
    this.own('[data-search-retry]').hidden = true;
    this.filters?.show(refinement, this.withinTitle(null));
    if (query.trim() === '') this.clear();
    else {
      const places = {
        numbers: this.own('[data-number-answer]'),
        missing: this.own('[data-number-missing]'),
        status: this.own('[data-search-status]'),
      };
      const request = { query, refinement, base: this.base, isCurrent };
      const end = await searchInto(places, this.session, request, (hits) =>
        this.showHits(hits, place, isCurrent),
      );
      if (!end || !isCurrent()) return;
      await this.finish(end, query, refinement, isCurrent);
      if (!isCurrent()) return;
    }
    if (place) {
      this.list?.unfold(place.unfolded);
      window.scrollTo({ top: place.scroll, behavior: 'instant' });
    }
    root.dataset.searchState = 'done';
    void this.count();
  }

  private async showHits(hits: HitList, place: ListPlace | null, isCurrent: IsCurrent): Promise<void> {
    const wanted = Math.min(Math.max(step, place?.shown ?? 0), hits.count);
    const early = place ? wanted : Math.min(firstStep, wanted);
    const landings = await hits.load(0, early);
    if (!isCurrent()) return;
    // Until all have come, the button for more has nothing to add to.
    this.hits = null;
    this.list = createResultList(this.own('[data-search-results]'), {
      base: this.base,
      about: (landing) => aboutHit(landing, this.filters, this.libraries),
      searchWithin: (path) =>
        this.go(this.query(), { ...noRefinement, within: path.split('/').filter(Boolean).at(-1) ?? null }),
    });
    for (let at = 0; at < early; at += step) this.list.append(landings.slice(at, at + step));
    if (early < wanted) {
      const others = await hits.load(early, wanted);
      if (!isCurrent()) return;
      this.list.append(others);
    }
    this.hits = hits;
    this.loaded = wanted;
    this.showLength();
  }

  /** What stands around the list once it is there: notices, filters, what is near when nothing was found. */
  private async finish(
    { hits, numbers }: SearchEnd,
    query: string,
    refinement: Refinement,
    isCurrent: IsCurrent,
  ): Promise<void> {
    if (!hits) this.clear();
    this.own('[data-search-retry]').hidden = hits !== null;
    const unreachable = this.libraries.filter(({ id }) => hits?.unreachable.includes(id));
    const notice = this.own('[data-search-notice]');
    notice.hidden = unreachable.length === 0;
    notice.textContent = searchPageText.unreachable(unreachable.map(({ name }) => name).join(', '));
    const isRefined = writeRefinement(refinement).size > 0;
    this.own('[data-search-tools]').hidden = !hits?.count && !isRefined;
    this.own('[data-search-filters]').hidden = !hits?.count && !isRefined;
    this.filters?.show(refinement, this.withinTitle(this.own('[data-search-results] .search-document')));

    const isEmpty = hits?.count === 0 && numbers === 0;
    const near = this.own('[data-search-near]');
    near.hidden = !isEmpty;
    if (!isEmpty) return;
    const groups = await this.suggestions.names(query).catch(() => []);
    if (!isCurrent()) return;
    const links = groups.flatMap(({ options }) =>
      options.map(({ text, detail, href }) =>
        element('li', {}, element('a', { href }, text), element('p', { className: 'search-about' }, detail)),
      ),
    );
    near.replaceChildren(
      ...(links.length > 0
        ? [element('p', {}, searchPageText.near), element('ul', { className: 'search-list' }, ...links)]
        : []),
      element('p', {}, searchPageText.advice),
    );
    this.own('[data-search-browse]').hidden = false;
  }

  private clear(): void {
    this.list = null;
    this.hits = null;
    this.loaded = 0;
    this.own('[data-search-results]').replaceChildren();
    this.showLength();
  }

  private showLength(): void {
    const count = this.hits?.count ?? 0;
    this.own('[data-search-full]').hidden = count === 0;
    this.own('[data-search-more]').hidden = this.loaded >= count;
    const length = this.own('[data-search-length]');
    length.textContent = count > step ? searchPageText.moreShown(this.loaded, count) : '';
  }

  private async more(): Promise<void> {
    const { hits, list, loaded } = this;
    if (!hits || !list) return;
    try {
      const landings = await hits.load(loaded, loaded + step);
      // Another search, or another press of the button, has taken over.
      if (hits !== this.hits || loaded !== this.loaded) return;
      this.loaded = Math.min(loaded + step, hits.count);
      const [first] = list.append(landings);
      this.showLength();
      first?.querySelector('a')?.focus();
      this.keep();
    } catch {
      this.own('[data-search-length]').textContent = searchPageText.moreFailed;
    }
  }

  private async count(): Promise<void> {
    const { hits, filters } = this;
    if (!hits || !filters?.isUsed()) return;
    const counts = await hits.countFacets().catch(() => null);
    if (hits !== this.hits) return;
    if (counts) filters.showCounts(counts);
    else filters.clearCounts();
  }

  private withinTitle(first: HTMLElement | null): string {
    return first?.textContent ?? searchPageText.withinUnnamed;
  }

  private own<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    return this.querySelector(selector) as Part;
  }
}

customElements.define('search-page', SearchPage);
