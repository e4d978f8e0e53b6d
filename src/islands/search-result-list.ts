import { groupHits, type HitGroup } from '../core/search/group.ts';
import { type Landing, titleSeparator } from '../core/search/landing.ts';
import { searchPageText } from '../strings/search-page.ts';
import { element } from './element.ts';
import { button, hrefOf } from './search-elements.ts';

/** What the list needs to know of the page. */
export interface ResultListOptions {
  base: string;
  /** One line about a hit: kind, month and year, body, library; may be empty. */
  about(landing: Landing): string;
  /** Searches one document alone; given the path of its page. */
  searchWithin(path: string): void;
}

/** The list of hits, one item for each document. */
export interface ResultList {
  /** Adds hits in rank order. Those of documents that are shown already go under them, the others below. */
  append(landings: readonly Landing[]): HTMLLIElement[];
  /** Documents whose further clauses are unfolded, and unfolds them again. */
  unfolded(): string[];
  unfold(groups: readonly string[]): void;
}

interface Shown {
  item: HTMLLIElement;
  folded: HTMLUListElement;
  details: HTMLDetailsElement;
  summary: HTMLElement;
}

/** Starts an empty list of hits in its place; the first link of an item is its document's best clause. */
export function createResultList(
  place: HTMLElement,
  { base, about, searchWithin }: ResultListOptions,
): ResultList {
  const shown = new Map<string, Shown>();
  place.replaceChildren();

  /** Adds a document, or folds its clauses under the item that it has. */
  function add(group: HitGroup): HTMLLIElement[] {
    const key = `${group.library ?? ''} ${group.page}`;
    const known = shown.get(key);
    if (known) {
      fold(known, [group.best, ...group.further, ...group.folded]);
      return [];
    }
    const made = makeItem(group);
    made.item.dataset.group = key;
    shown.set(key, made);
    fold(made, group.folded);
    return [made.item];
  }

  function fold({ folded, details, summary }: Shown, clauses: readonly Landing[]): void {
    folded.append(...clauses.map(clauseItem));
    summary.textContent = searchPageText.furtherClauses(folded.children.length);
    details.hidden = folded.children.length === 0;
  }

  function makeItem({ best, further, page, library }: HitGroup): Shown {
    const folded = element('ul', { className: 'search-further' });
    const summary = element('summary');
    const details = element('details', {}, summary, folded);
    if (!library && page.startsWith('/van-ban/'))
      details.append(button(searchPageText.onlyThis, () => searchWithin(page)));
    const line = about(best);
    const item = element(
      'li',
      {},
      hitLink(best),
      ...(line ? [element('p', { className: 'search-about' }, line)] : []),
      excerptOf(best),
      ...(further.length > 0
        ? [element('ul', { className: 'search-further' }, ...further.map(clauseItem))]
        : []),
      details,
    );
    return { item, folded, details, summary };
  }

  /** The document in the first line of the link, its best clause in the second. */
  function hitLink(landing: Landing): HTMLAnchorElement {
    const part = partTitle(landing);
    return element(
      'a',
      { href: hrefOf(base, landing.address) },
      element('span', { className: 'search-document' }, landing.groupTitle),
      ...(part
        ? [element('span', { className: 'visually-hidden' }, titleSeparator), element('span', {}, part)]
        : []),
    );
  }

  function clauseItem(landing: Landing): HTMLLIElement {
    const link = element(
      'a',
      { href: hrefOf(base, landing.address) },
      partTitle(landing) || landing.groupTitle,
    );
    return element('li', {}, link, excerptOf(landing));
  }

  return {
    append(landings) {
      const items = groupHits(landings).flatMap(add);
      place.append(...items);
      return items;
    },
    unfolded: () => [...shown].filter(([, { details }]) => details.open).map(([key]) => key),
    unfold(keys) {
      for (const key of keys) shown.get(key)?.details.setAttribute('open', '');
    },
  };
}

/** «II.3. Hình thức tổ chức» of «Kế hoạch 60-KH/ĐUK › II.3. Hình thức tổ chức»; '' when the hit is the page itself. */
function partTitle({ title, groupTitle }: Landing): string {
  return title.startsWith(groupTitle + titleSeparator)
    ? title.slice((groupTitle + titleSeparator).length)
    : '';
}

function excerptOf({ excerpt }: Landing): HTMLParagraphElement {
  const runs = excerpt.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));
  return element('p', { className: 'search-excerpt' }, ...runs);
}
