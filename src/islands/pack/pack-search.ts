import { pack as words } from '../../strings/pack.ts';
import { element } from '../element.ts';
import {
  excerpt,
  findPassages,
  type NamedPart,
  namedPart,
  type Passage,
  partsByNumber,
  passageOf,
} from './text-index.ts';

const shown = 40;
const pieces = 'p, li, h2, h3, h4, h5, h6, td, th, dd, dt';

/**
 * `<pack-search>` at the head of a pack: finds documents by number and passages by words, among the texts, guides and
 * answers of the page itself. The page is read when the box is touched for the first time.
 */
export class PackSearch extends HTMLElement {
  #parts: NamedPart<HTMLElement>[] = [];
  #passages: Passage<HTMLElement>[] | null = null;
  #results = element('div', { className: 'pack-results' });
  #status = element('p', { className: 'small muted', role: 'status' });

  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    const input = element('input', {
      id: 'tim-trong-goi',
      type: 'search',
      placeholder: words.searchHint,
      autocomplete: 'off',
      spellcheck: false,
      maxLength: 200,
    });
    const label = element('label', { htmlFor: input.id }, words.searchLabel);
    this.append(element('search', {}, label, input), this.#status, this.#results);
    input.addEventListener('focus', () => this.#read(), { once: true });
    input.addEventListener('input', () => this.#find(input.value));
  }

  #read(): Passage<HTMLElement>[] {
    if (this.#passages) return this.#passages;
    const sections = [...document.querySelectorAll<HTMLElement>('.pack-part')];
    this.#parts = sections
      .filter(({ dataset }) => dataset.kind === 'document' || dataset.kind === 'plan')
      .map((section) => namedPart(section, section.dataset.name ?? ''));
    this.#passages = sections
      .filter(({ dataset }) => dataset.kind !== 'quiz')
      .flatMap((section) => [...section.querySelectorAll<HTMLElement>(pieces)])
      .filter((piece) => !piece.querySelector(pieces))
      .map((piece) => passageOf(piece, piece.textContent?.replace(/\s+/g, ' ').trim() ?? ''));
    return this.#passages;
  }

  #find(typed: string): void {
    const query = typed.normalize('NFC').trim();
    const passages = query.length > 1 ? findPassages(query, this.#read()) : [];
    this.#read();
    const parts = partsByNumber(query, this.#parts);
    const some = passages.slice(0, shown);
    this.#results.replaceChildren(
      ...(parts.length > 0 ? [list(parts.map(({ place, name }) => partLine(place, name)))] : []),
      ...(some.length > 0
        ? [list(some.map(({ place, text }) => passageLine(place, excerpt(text, query))))]
        : []),
    );
    this.#status.textContent = query === '' ? '' : said(parts.length, passages.length);
  }
}

function said(parts: number, passages: number): string {
  if (passages > shown) return words.searchMany(shown);
  if (passages > 0) return words.searchFound(passages);
  return parts > 0 ? '' : words.searchNone;
}

function list(lines: HTMLElement[]): HTMLElement {
  return element('ul', { className: 'rows' }, ...lines.map((line) => element('li', {}, line)));
}

function partLine({ id }: HTMLElement, name: string): HTMLElement {
  return element('a', { href: `#${id}`, className: 'number' }, name);
}

function passageLine(place: HTMLElement, text: string): HTMLElement {
  const part = place.closest<HTMLElement>('.pack-part');
  const target = place.id ? place : (place.closest<HTMLElement>('[id]:not(.pack-part)') ?? place);
  if (!target.id) target.id = `tim-${[...document.querySelectorAll(pieces)].indexOf(place)}`;
  return element(
    'p',
    {},
    element('a', { href: `#${target.id}` }, part?.dataset.name ?? ''),
    element('br'),
    text,
  );
}

if (!customElements.get('pack-search')) customElements.define('pack-search', PackSearch);
