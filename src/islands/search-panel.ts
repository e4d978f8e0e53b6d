import { searchText } from '../strings/search.ts';
import { searchInto } from './search-run.ts';
import { createSession, sitePorts } from './search-session.ts';

/** Wait after the last key, in milliseconds, and number of hits under the box. */
const delay = 180;
const shown = 5;

/** Adds answers while one types under a search box: numbers first, a few clauses, a link to all results. */
export function attachPanel(box: HTMLElement, input: HTMLInputElement): void {
  const base = box.dataset.base ?? '/';
  const session = createSession(sitePorts(base));
  const panel = document.createElement('div');
  panel.className = 'search-panel';
  panel.hidden = true;
  const numbers = part('div', 'numberAnswer');
  const missing = part('div', 'numberMissing');
  const results = part('ol', 'searchResults');
  const status = part('p', 'searchStatus');
  status.setAttribute('role', 'status');
  const all = Object.assign(document.createElement('a'), {
    className: 'search-all',
    textContent: searchText.allResults,
  });
  panel.append(numbers, missing, results, status, all);
  box.append(panel);

  let latest = 0;
  let timer = 0;
  let isClosing = false;
  const update = async () => {
    const query = input.value.trim();
    latest += 1;
    const own = latest;
    if (query.length < 2) {
      panel.hidden = true;
      return;
    }
    panel.hidden = false;
    all.href = `${base}tim-kiem/?q=${encodeURIComponent(query)}`;
    await searchInto({ numbers, missing, results, status }, session, {
      query,
      base,
      shown,
      isBrief: true,
      isCurrent: () => own === latest,
    });
  };
  const close = () => {
    panel.hidden = true;
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(update, delay);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) {
      close();
      isClosing = document.activeElement !== input;
      input.focus();
      event.preventDefault();
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveFocus(event, panel, input);
  });
  box.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && !box.contains(event.relatedTarget)) close();
  });
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !box.contains(event.target)) close();
  });
  input.addEventListener('focus', () => {
    if (isClosing) isClosing = false;
    else if (input.value.trim().length >= 2) void update();
  });
  if (input.value.trim()) void update();
}

/** Arrow keys go from the box through the links and back. */
function moveFocus(event: KeyboardEvent, panel: HTMLElement, input: HTMLInputElement): void {
  if (panel.hidden) return;
  const stops: HTMLElement[] = [input, ...panel.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function part(name: string, data: string): HTMLElement {
  const node = document.createElement(name);
  node.dataset[data] = '';
  return node;
}
