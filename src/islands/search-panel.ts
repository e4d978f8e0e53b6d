import { withinFilter } from '../core/search/index-names.ts';
import { searchBoxText } from '../strings/search.ts';
import { element } from './element.ts';
import { createLatest, type IsCurrent } from './search-latest.ts';
import { createListbox } from './search-listbox.ts';
import type { OwnPart } from './search-own.ts';
import { createRecent } from './search-recent.ts';
import { type OptionGroup, type SuggestionSource, withoutRepeats } from './search-suggestions.ts';

/** Letters from which suggestions are made. */
const shortest = 2;
/** How long the number's answer waits for the rest, and how long the reader rests before the count is read out. */
const waits = { together: 150, announce: 900 } as const;

/**
 * Makes a search box an editable combobox with a list of options (ARIA 1.2): numbers, documents, campaigns, terms,
 * then the search in the contents; recent searches while it is empty. The box works as a plain form without it.
 * A list is replaced as a whole or goes on below, never while a finger is on it.
 */
export function attachPanel(box: HTMLElement, input: HTMLInputElement, source: SuggestionSource): void {
  const base = box.dataset.base ?? '/';
  const within =
    document.querySelector<HTMLElement>('[data-document]')?.dataset.document ??
    new URLSearchParams(location.search).get(withinFilter);
  const listbox = createListbox(input);
  const recent = createRecent(localStorageOrNone());
  const status = element('p', { className: 'visually-hidden' });
  status.setAttribute('role', 'status');
  const list = element('div', { className: 'search-list-area' }, listbox.node);
  const panel = element('div', { className: 'search-panel', hidden: true }, list);
  box.append(panel, status);

  let own: OwnPart | null = null;
  let isPressed = false;
  let delayed: (() => void) | null = null;
  let announcing: ReturnType<typeof setTimeout> | undefined;

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', listbox.node.id);
  input.setAttribute('aria-haspopup', 'listbox');
  close();

  function open(): void {
    panel.hidden = false;
    listbox.node.hidden = listbox.count() === 0;
    input.setAttribute('aria-expanded', String(!listbox.node.hidden));
  }

  function close(): void {
    panel.hidden = true;
    listbox.leave();
    input.setAttribute('aria-expanded', 'false');
    clearTimeout(announcing);
  }

  /** Changes the list now, or when the finger on it is lifted. */
  function change(work: () => void): void {
    if (isPressed) delayed = work;
    else work();
  }

  function announce(text: string, wait: number = waits.announce): void {
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      status.textContent = text;
    }, wait);
  }

  /** Recent searches and the voice, where there is anything to show. */
  async function showOwn(): Promise<void> {
    const hasVoice = 'SpeechRecognition' in globalThis || 'webkitSpeechRecognition' in globalThis;
    if (!own && !hasVoice && recent.isOn() && recent.list().length === 0) return close();
    own ??= await loadOwn();
    if (input.value.trim() !== '' || !box.contains(document.activeElement)) return;
    const groups = own.update();
    listbox.show(groups);
    own.forget.hidden = groups.length === 0;
    own.node.hidden = false;
    open();
  }

  async function loadOwn(): Promise<OwnPart> {
    const { createOwnPart } = await import('./search-own.ts');
    const part = createOwnPart({ recent, addressOf: searchAddress, changed: onForgotten, hear });
    list.append(part.forget);
    panel.append(part.node);
    return part;
  }

  function onForgotten(said: string): void {
    input.focus();
    void showOwn();
    announce(said, 0);
  }

  function searchAddress(query: string, document: string | null = null): string {
    const address = `${base}tim-kiem/?q=${encodeURIComponent(query)}`;
    return document ? `${address}&${withinFilter}=${document}` : address;
  }

  /** The last lines: the search in the contents, of this document first where there is one. */
  function searchGroup(query: string): OptionGroup {
    const inDocument = {
      text: searchBoxText.searchWithin(query),
      detail: '',
      href: searchAddress(query, within),
    };
    const everywhere = { text: searchBoxText.searchFor(query), detail: '', href: searchAddress(query) };
    return { name: 'search', heading: '', options: within ? [inDocument, everywhere] : [everywhere] };
  }

  function showGroups(groups: readonly OptionGroup[], query: string): void {
    if (own) {
      own.forget.hidden = true;
      own.node.hidden = true;
    }
    listbox.show([...withoutRepeats(groups, new Set()), searchGroup(query)]);
    open();
    const sentences = groups.filter(({ name }) => name === 'missing').map(({ heading }) => heading);
    announce([...sentences, searchBoxText.announce(listbox.count())].join(' '));
  }

  const update = createLatest(async (query: string, isCurrent: IsCurrent) => {
    const names = source.names(query).catch(() => []);
    const numbers = await source.numbers(query).catch(() => []);
    const late = Symbol('late');
    const soon = await Promise.race([names, new Promise((end) => setTimeout(end, waits.together, late))]);
    if (!isCurrent() || input.value.trim() !== query) return;
    change(() => showGroups([...numbers, ...(soon === late ? [] : (soon as OptionGroup[]))], query));
    if (soon !== late) return;
    const rest = await names;
    if (!isCurrent() || input.value.trim() !== query) return;
    change(() => {
      listbox.append(withoutRepeats(rest, listbox.hrefs()));
      announce(searchBoxText.announce(listbox.count()));
    });
  });

  function refresh(): void {
    const query = input.value.trim();
    delayed = null;
    listbox.leave();
    if (query.length >= shortest) void update(query);
    else if (query === '') void showOwn();
    else close();
  }

  function hear(words: string): void {
    input.value = words;
    input.focus();
    refresh();
  }

  input.addEventListener('input', refresh);
  input.addEventListener('focus', () => panel.hidden && refresh());
  input.addEventListener('click', () => panel.hidden && refresh());
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (!panel.hidden) {
        close();
        if (document.activeElement !== input) input.focus();
        close();
      } else input.value = '';
    } else if (event.target === input && !event.isComposing) onInputKey(event);
  });

  function onInputKey(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (event.altKey && event.key === 'ArrowUp') close();
      else if (panel.hidden) refresh();
      else listbox.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && listbox.active()) {
      event.preventDefault();
      listbox.active()?.click();
    } else if (event.key === 'Home' || event.key === 'End') listbox.leave();
  }

  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !box.contains(target)) close();
  });
  list.addEventListener('pointerdown', () => {
    isPressed = true;
  });
  for (const end of ['pointerup', 'pointercancel']) {
    document.addEventListener(end, () => {
      isPressed = false;
      // After the click that a lifted finger makes.
      setTimeout(() => {
        if (!isPressed) delayed?.();
        delayed = null;
      });
    });
  }
  // The focus stays in the box, and the keyboard of a phone open, while an option is pressed.
  listbox.node.addEventListener('mousedown', (event) => event.preventDefault());
  listbox.node.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('a')) return;
    recent.add(input.value || (target.closest('a')?.textContent ?? ''));
    close();
  });
  box.querySelector('form')?.addEventListener('submit', () => {
    recent.add(input.value);
    close();
  });
  if (document.activeElement === input) refresh();
}

/** The storage of the device; one that keeps nothing where the browser refuses it. */
function localStorageOrNone(): Pick<Storage, 'getItem' | 'setItem'> {
  try {
    return localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}
