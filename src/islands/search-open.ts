import { attachPanel } from './search-panel.ts';
import { siteJson } from './search-ports.ts';
import { createSuggestions, type SuggestionSource } from './search-suggestions.ts';

/** The suggestions of a site at `base`, from its files. */
export function siteSuggestions(base: string): SuggestionSource {
  return createSuggestions(base, siteJson(base));
}

/** Loaded on the first touch of a search box: gives it its suggestions. */
export function openPanel(box: HTMLElement, input: HTMLInputElement): void {
  attachPanel(box, input, siteSuggestions(box.dataset.base ?? '/'));
}
