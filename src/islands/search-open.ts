import { attachPanel } from './search-panel.ts';
import { siteJson } from './search-ports.ts';
import { createSuggestions } from './search-suggestions.ts';

/** Loaded on the first touch of a search box: gives it its suggestions. */
export function openPanel(box: HTMLElement, input: HTMLInputElement): void {
  const base = box.dataset.base ?? '/';
  attachPanel(box, input, createSuggestions(base, siteJson(base)));
}
