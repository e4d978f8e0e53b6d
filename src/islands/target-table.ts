import { compareVietnamese } from '../core/text/collation.ts';
import { targetWords } from '../strings/targets.ts';

/**
 * The table of targets, made sortable and filterable: `<target-table>` around a group of choices and a plain table.
 * What is chosen stands in the page's address, so that a filtered table can be sent on. Without this code the table
 * shows everything.
 */
export class TargetTable extends HTMLElement {
  #rows: HTMLTableRowElement[] = [];

  connectedCallback(): void {
    if (this.#rows.length > 0) return;
    this.#rows = [...this.querySelectorAll('tbody tr')] as HTMLTableRowElement[];
    for (const head of this.querySelectorAll<HTMLElement>('th[data-column]')) this.#makeSortable(head);
    const choices = this.querySelector<HTMLElement>('[data-filters]');
    if (!choices) return;
    choices.hidden = false;
    this.#readAddress();
    choices.addEventListener('change', () => this.#choose());
    choices.querySelector('[data-clear]')?.addEventListener('click', () => {
      for (const select of this.#selects()) select.value = '';
      this.#choose();
    });
    this.#filter();
  }

  #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('select[data-of]')];
  }

  #readAddress(): void {
    const given = new URLSearchParams(location.search);
    for (const select of this.#selects()) {
      const value = given.get(select.name) ?? '';
      // a value that is no choice leaves the select empty: then everything is meant
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
  }

  #choose(): void {
    const address = new URL(location.href);
    for (const { name, value } of this.#selects()) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(history.state, '', address);
    this.#filter();
  }

  #filter(): void {
    const chosen = this.#selects().filter(({ value }) => value !== '');
    let shown = 0;
    for (const row of this.#rows) {
      row.hidden = chosen.some(({ dataset, value }) => row.dataset[dataset.of ?? ''] !== value);
      if (!row.hidden) shown += 1;
    }
    const status = this.querySelector('[data-shown]');
    if (status)
      status.textContent = shown > 0 ? targetWords.shown(shown, this.#rows.length) : targetWords.none;
  }

  #makeSortable(head: HTMLElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = head.textContent?.trim() ?? '';
    button.title = targetWords.sortBy(button.textContent);
    button.addEventListener('click', () => this.#sort(head));
    head.replaceChildren(button);
  }

  #sort(head: HTMLElement): void {
    const descends = head.getAttribute('aria-sort') === 'ascending';
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', descends ? 'descending' : 'ascending');
    const sorted = sortRows(this.#rows, head.dataset.column ?? '', descends);
    this.querySelector('tbody')?.append(...sorted);
  }
}

/**
 * Rows in the order of one column: years and amounts as numbers, the rest as Vietnamese words; rows that have no
 * amount stay last either way. Equal rows keep their order.
 */
function sortRows(rows: readonly HTMLTableRowElement[], column: string, descends: boolean) {
  const sign = descends ? -1 : 1;
  if (column === 'year' || column === 'amount') {
    const amountOf = (row: HTMLElement) => Number.parseFloat(row.dataset[column] ?? '');
    const known = rows.filter((row) => !Number.isNaN(amountOf(row)));
    const unknown = rows.filter((row) => Number.isNaN(amountOf(row)));
    return [...known.toSorted((a, b) => sign * (amountOf(a) - amountOf(b))), ...unknown];
  }
  const wordsOf = (row: HTMLElement) =>
    row.querySelector(`[data-cell="${column}"]`)?.textContent?.trim() ?? '';
  return rows.toSorted((a, b) => sign * compareVietnamese(wordsOf(a), wordsOf(b)));
}

customElements.define('target-table', TargetTable);
