import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noRefinement, type Refinement } from '../../src/core/search/facets.ts';
import { bindFilters, type FilterForm } from '../../src/islands/search-filters.ts';

let filters: FilterForm;
const changed = vi.fn<(refinement: Refinement) => void>();
const used = vi.fn();

const box = (value: string) =>
  document.querySelector<HTMLInputElement>(`input[value="${value}"]`) as HTMLInputElement;
const chips = () => [...document.querySelectorAll<HTMLButtonElement>('#chips button')];
const row = (name: string, value: string, label: string) =>
  `<label><input type="checkbox" name="${name}" value="${value}" /><span><span data-label>${label}</span><span data-count></span></span></label>`;

beforeEach(() => {
  changed.mockClear();
  used.mockClear();
  document.body.innerHTML = `<details id="sheet"><summary></summary><form>
    <details>${row('loai', 'nghi-quyet', 'Nghị quyết')}${row('loai', 'ke-hoach', 'Kế hoạch')}</details>
    <details>${row('nam', '2022', '2022')}</details></form></details>
    <ul id="chips"></ul><div id="sort"><button data-sort="relevance"></button><button data-sort="newest"></button></div>`;
  filters = bindFilters(
    {
      sheet: document.querySelector('#sheet') as HTMLDetailsElement,
      form: document.querySelector('form') as HTMLFormElement,
      chips: document.querySelector('#chips') as HTMLElement,
      sort: document.querySelector('#sort') as HTMLElement,
    },
    changed,
    used,
  );
  filters.show(noRefinement, '');
});

describe('the filters', () => {
  it('tell what is chosen with what was chosen before', () => {
    filters.show({ ...noRefinement, facets: { year: ['2022'] }, sort: 'newest', within: 'a' }, 'A');
    box('nghi-quyet').click();
    expect(changed).toHaveBeenLastCalledWith({
      facets: { kind: ['nghi-quyet'], year: ['2022'] },
      sort: 'newest',
      within: 'a',
    });
  });

  it('stand as the address says, open where something is chosen', () => {
    filters.show({ ...noRefinement, facets: { year: ['2022'] } }, '');
    expect(box('2022').checked).toBe(true);
    expect(box('nghi-quyet').checked).toBe(false);
    expect(box('2022').closest('details')?.open).toBe(true);
    expect(document.querySelector('summary')?.textContent).toBe('Lọc kết quả (đang chọn 1)');
  });

  it('show counts; a value without hits is disabled and stays in sight, a chosen one stays free', () => {
    filters.show({ ...noRefinement, facets: { year: ['2022'] } }, '');
    const kinds = new Map([
      ['nghi-quyet', 3],
      ['ke-hoach', 0],
    ]);
    filters.showCounts(
      new Map([
        ['kind', kinds],
        ['year', new Map([['2022', 0]])],
      ]),
    );
    expect(box('nghi-quyet').closest('label')?.textContent).toBe('Nghị quyết (3)');
    expect(box('ke-hoach').disabled).toBe(true);
    expect(box('ke-hoach').closest('[hidden]')).toBeNull();
    expect(box('2022').disabled).toBe(false);
    filters.clearCounts();
    expect(box('ke-hoach').disabled).toBe(false);
  });

  it('ask for counts once the reader turns to them, or when the address has chosen some', () => {
    const sheet = document.querySelector('#sheet') as HTMLDetailsElement;
    sheet.open = true;
    expect(filters.isUsed()).toBe(false);
    sheet.dispatchEvent(new Event('pointerenter'));
    box('2022').dispatchEvent(new Event('focusin', { bubbles: true }));
    expect(used).toHaveBeenCalledTimes(1);
    expect(filters.isUsed()).toBe(true);
  });

  it('need their counts when something is chosen', () => {
    filters.show({ ...noRefinement, within: 'a' }, 'A');
    expect(filters.isUsed()).toBe(true);
  });

  it('are chips that go when they are pressed, one by one or all', () => {
    const refinement: Refinement = {
      facets: { kind: ['nghi-quyet', 'ke-hoach'] },
      sort: 'newest',
      within: '60-kh-duk-2022',
    };
    filters.show(refinement, 'Kế hoạch 60-KH/ĐUK');
    expect(chips().map((chip) => chip.textContent)).toEqual([
      'Trong: Kế hoạch 60-KH/ĐUK',
      'Loại văn bản: Nghị quyết',
      'Loại văn bản: Kế hoạch',
      'Bỏ mọi bộ lọc',
    ]);
    expect(chips()[1]?.getAttribute('aria-label')).toBe('Bỏ lọc: Loại văn bản: Nghị quyết');
    chips()[1]?.click();
    expect(changed).toHaveBeenLastCalledWith({ ...refinement, facets: { kind: ['ke-hoach'] } });
    chips()[0]?.click();
    expect(changed).toHaveBeenLastCalledWith({ ...refinement, within: null });
    chips()[3]?.click();
    expect(changed).toHaveBeenLastCalledWith({ facets: {}, sort: 'newest', within: null });
  });

  it('name a value of the address that the library does not have as it stands', () => {
    filters.show({ ...noRefinement, facets: { year: ['1975'] } }, '');
    expect(chips()[0]?.textContent).toBe('Năm: 1975');
  });

  it('change the order of the list, and show which it is', () => {
    document.querySelector<HTMLButtonElement>('[data-sort="newest"]')?.click();
    expect(changed).toHaveBeenLastCalledWith({ ...noRefinement, sort: 'newest' });
    filters.show({ ...noRefinement, sort: 'newest' }, '');
    const pressed = [...document.querySelectorAll('[data-sort]')].map((one) =>
      one.getAttribute('aria-pressed'),
    );
    expect(pressed).toEqual(['false', 'true']);
  });
});
