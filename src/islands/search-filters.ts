import type { FacetCounts } from '../core/search/counts.ts';
import { type FacetName, type Facets, facetNames, type Refinement } from '../core/search/facets.ts';
import { facetFilters } from '../core/search/index-names.ts';
import { searchPageText } from '../strings/search-page.ts';
import { element } from './element.ts';
import { button } from './search-elements.ts';

/** The form of filters, the chips of what is chosen and the order of the list. */
export interface FilterForm {
  /** Shows what is chosen, in the form, the chips and the buttons of the order. */
  show(refinement: Refinement, withinTitle: string): void;
  /** Fills in the counts; a value without hits is greyed, never hidden, one that is chosen stays free. */
  showCounts(counts: FacetCounts): void;
  /** Takes the counts away while they are not known. */
  clearCounts(): void;
  /** True when the reader has turned to the filters, or has chosen some: counts are a download of their own. */
  isUsed(): boolean;
  /** Vietnamese name of a value; the value itself where the form does not have it. */
  labelOf(name: FacetName, value: string): string;
}

/** Parts of the page that the filters live in. */
export interface FilterPlaces {
  /** `<details>` around the form. */
  sheet: HTMLDetailsElement;
  form: HTMLFormElement;
  chips: HTMLElement;
  sort: HTMLElement;
}

/**
 * Binds the form of filters that the page was built with.
 * @param changed given what is chosen after each change of the reader
 * @param used called when the reader turns to the filters for the first time: points at them, touches or focuses them
 */
export function bindFilters(
  { sheet, form, chips, sort }: FilterPlaces,
  changed: (refinement: Refinement) => void,
  used: () => void,
): FilterForm {
  let current: Refinement = { facets: {}, sort: 'relevance', within: null };
  const boxes = () => [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const boxOf = (name: FacetName, value: string) =>
    boxes().find((box) => box.name === facetFilters[name] && box.value === value);
  const labelOf = (name: FacetName, value: string) =>
    boxOf(name, value)?.closest('label')?.querySelector('[data-label]')?.textContent ?? value;

  form.addEventListener('change', () => changed({ ...current, facets: chosenIn(form) }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // On a phone the filters stand above the list, with a button that leads on to it.
    if (event.submitter?.checkVisibility()) sheet.open = false;
  });
  let isTouched = false;
  for (const sign of ['pointerenter', 'focusin']) {
    sheet.addEventListener(sign, () => {
      if (isTouched) return;
      isTouched = true;
      used();
    });
  }
  for (const one of sort.querySelectorAll<HTMLButtonElement>('[data-sort]')) {
    one.addEventListener('click', () =>
      changed({ ...current, sort: one.dataset.sort as Refinement['sort'] }),
    );
  }

  function chip(label: string, rest: Refinement): HTMLLIElement {
    const one = button(label, () => changed(rest), 'search-chip');
    one.setAttribute('aria-label', searchPageText.removeFilter(label));
    return element('li', {}, one);
  }

  function chipsOf({ facets, within }: Refinement, withinTitle: string): HTMLLIElement[] {
    const values = facetNames.flatMap((name) =>
      (facets[name] ?? []).map((value) => {
        const label = `${searchPageText.facets[name]}: ${labelOf(name, value)}`;
        return chip(label, { ...current, facets: without(facets, name, value) });
      }),
    );
    const document = within ? [chip(searchPageText.within(withinTitle), { ...current, within: null })] : [];
    const all = [...document, ...values];
    if (all.length > 1) {
      const none = button(searchPageText.removeAll, () => changed({ ...current, facets: {}, within: null }));
      all.push(element('li', {}, none));
    }
    return all;
  }

  return {
    labelOf,
    isUsed: () => isTouched || current.within !== null || Object.keys(current.facets).length > 0,
    show(refinement, withinTitle) {
      current = refinement;
      for (const name of facetNames) {
        const chosen = new Set(refinement.facets[name]);
        for (const box of boxes()) if (box.name === facetFilters[name]) box.checked = chosen.has(box.value);
      }
      for (const one of sort.querySelectorAll<HTMLButtonElement>('[data-sort]'))
        one.setAttribute('aria-pressed', String(one.dataset.sort === refinement.sort));
      chips.replaceChildren(...chipsOf(refinement, withinTitle));
      chips.hidden = chips.children.length === 0;
      for (const one of form.querySelectorAll('details')) one.open ||= one.querySelector(':checked') !== null;
      const count = boxes().filter((box) => box.checked).length;
      const summary = sheet.querySelector('summary');
      if (summary)
        summary.textContent = count > 0 ? searchPageText.filtersChosen(count) : searchPageText.filters;
    },
    showCounts(counts) {
      for (const name of facetNames) {
        for (const box of boxes().filter((one) => one.name === facetFilters[name])) {
          // Of a long list only the values of most records are counted.
          const count = counts.get(name)?.get(box.value);
          box.disabled = count === 0 && !box.checked;
          const place = box.closest('label')?.querySelector('[data-count]');
          if (place) place.textContent = count === undefined ? '' : ` (${count})`;
        }
      }
    },
    clearCounts() {
      for (const box of boxes()) box.disabled = false;
      for (const place of form.querySelectorAll('[data-count]')) place.textContent = '';
    },
  };
}

function chosenIn(form: HTMLFormElement): Facets {
  const facets: Facets = {};
  for (const name of facetNames) {
    const selector = `input[name="${facetFilters[name]}"]:checked`;
    const values = [...form.querySelectorAll<HTMLInputElement>(selector)].map(({ value }) => value);
    if (values.length > 0) facets[name] = values;
  }
  return facets;
}

function without(facets: Facets, name: FacetName, value: string): Facets {
  const { [name]: values = [], ...rest } = facets;
  const left = values.filter((one) => one !== value);
  return left.length > 0 ? { ...rest, [name]: left } : rest;
}
