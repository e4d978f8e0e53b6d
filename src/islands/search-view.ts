import { kindOf } from '../core/document/kind.ts';
import type { DoorAnswer } from '../core/search/door.ts';
import type { DoorEntry, DoorName } from '../core/search/door-data.ts';
import type { Landing } from '../core/search/landing.ts';
import { searchText } from '../strings/search.ts';

type Child = Node | string;

/** Fills the place of the number door's answers; hides it when there are none. */
export function showAnswers(place: HTMLElement, answers: readonly DoorAnswer[], base: string): void {
  place.hidden = answers.length === 0;
  place.replaceChildren(...answers.flatMap((answer) => answerNodes(answer, base)));
}

/** The items of a list of full-text hits. */
export function hitItems(landings: readonly Landing[], base: string): HTMLLIElement[] {
  return landings.map(({ address, title, excerpt }) => {
    const runs = excerpt.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));
    return element(
      'li',
      {},
      link(base, address, title),
      element('p', { className: 'search-excerpt' }, ...runs),
    );
  });
}

function answerNodes({ kind, asked, entries, names, isCut }: DoorAnswer, base: string): Child[] {
  if (kind === 'named') return [list(names.map((name) => nameItem(name, base)))];
  const found = list(entries.map((entry) => entryItem(entry, base, entries.length > 1)));
  const cut = isCut ? [paragraph(searchText.cut(asked))] : [];
  if (kind === 'exact') return [found];
  if (kind === 'choice') return [paragraph(searchText.choice(asked, entries.length)), found, ...cut];
  if (kind === 'partial')
    return entries.length > 1
      ? [paragraph(searchText.partial(asked, entries.length)), found, ...cut]
      : [found];
  const [first] = entries;
  if (kind === 'near' && first) {
    const symbol = first.date ? searchText.dated(first.symbol, first.date) : first.symbol;
    return [paragraph(searchText.isItThis(asked, symbol)), found];
  }
  return first
    ? [
        paragraph(searchText.absent(asked)),
        paragraph(`${searchText.nearest} `, link(base, `/van-ban/${first.id}/`, fullName(first))),
      ]
    : [paragraph(searchText.absent(asked))];
}

/** One document: number and date, subject (six words of it among several), body and term, what replaced it. */
function entryItem(entry: DoorEntry, base: string, isOneOfMany: boolean): HTMLLIElement {
  const { id, subject, body, term, campaign, nickname, replacedBy } = entry;
  const place = [body, term && searchText.term(term), campaign].filter(Boolean).join(', ');
  const notes = [
    place,
    nickname && searchText.alsoCalled(nickname),
    replacedBy && searchText.replaced(replacedBy),
  ];
  return element(
    'li',
    {},
    link(base, `/van-ban/${id}/`, fullName(entry)),
    element('p', { className: 'search-subject' }, isOneOfMany ? shorten(subject) : subject),
    element('p', { className: 'search-about' }, notes.filter(Boolean).join('. ')),
  );
}

/** «Nghị quyết 18-NQ/TW, ngày 16/6/2022». */
function fullName({ kind, symbol, date }: DoorEntry): string {
  const { label } = kindOf(kind);
  const name = `${label.charAt(0).toUpperCase()}${label.slice(1)} ${symbol}`;
  return date ? searchText.dated(name, date) : name;
}

function nameItem({ title, detail, path }: DoorName, base: string): HTMLLIElement {
  return element('li', {}, link(base, path, title), element('p', { className: 'search-subject' }, detail));
}

/** Six words of a subject, past the words that many subjects begin with: enough to tell namesakes apart. */
function shorten(subject: string): string {
  const words = subject.replace(/^về\s+(?=\S)/iu, '').split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')}…` : words.join(' ');
}

function list(items: HTMLLIElement[]): HTMLUListElement {
  return element('ul', { className: 'search-list' }, ...items);
}

function paragraph(...children: Child[]): HTMLParagraphElement {
  return element('p', {}, ...children);
}

function link(base: string, path: string, text: string): HTMLAnchorElement {
  return element('a', { href: base + path.replace(/^\//, '') }, text);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}
