import { beforeEach, expect, it } from 'vitest';
import '../../src/islands/target-table.ts';

const row = (name: string, year: number, amount: string, field: string) =>
  `<tr data-year="${year}" data-amount="${amount}" data-field="${field}"><th data-cell="measure">${name}</th></tr>`;
const names = () =>
  [...document.querySelectorAll('tbody tr')]
    .filter((one) => !(one as HTMLElement).hidden)
    .map((one) => one.textContent);
const head = (column: string) => document.querySelector(`th[data-column="${column}"]`) as HTMLElement;

function open(address: string) {
  history.replaceState(null, '', address);
  const box = document.createElement('div');
  box.innerHTML = `<target-table><div data-filters hidden>
    <select name="nam" data-of="year"><option value=""></option><option value="2025">2025</option><option value="2030">2030</option></select>
    <select name="linh-vuc" data-of="field"><option value=""></option><option value="health">y tế</option></select>
    <button data-clear>Bỏ lọc</button><p data-shown></p></div>
    <table><thead><tr><th data-column="measure">Chỉ tiêu</th><th data-column="amount">Mức</th></tr></thead><tbody>
    ${row('ươm', 2030, '7.5', 'rural')}${row('đất', 2025, '', 'land')}${row('dân', 2030, '60', 'health')}</tbody></table></target-table>`;
  document.body.replaceChildren(box);
}

beforeEach(() => open('/bang-chi-tieu/'));

function choose(name: string, value: string) {
  const select = document.querySelector(`select[name="${name}"]`) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

it('shows only what is chosen, says how many, and keeps the choice in the address', () => {
  choose('nam', '2030');
  choose('linh-vuc', 'health');
  expect(names()).toEqual(['dân']);
  expect(document.querySelector('[data-shown]')?.textContent).toBe('Đang xem 1 trong 3 chỉ tiêu.');
  expect(location.search).toBe('?nam=2030&linh-vuc=health');
});

it('opens as its address says, and leaves out choices that do not exist', () => {
  open('/bang-chi-tieu/?nam=2025&linh-vuc=<b>');
  expect(names()).toEqual(['đất']);
});

it('shows everything again when the choices are cleared', () => {
  choose('nam', '2025');
  (document.querySelector('[data-clear]') as HTMLButtonElement).click();
  expect(names()).toHaveLength(3);
  expect(location.search).toBe('');
});

it('sorts words as Vietnamese does and figures as numbers, those without a figure last', () => {
  head('measure').querySelector('button')?.click();
  expect(names()).toEqual(['dân', 'đất', 'ươm']);
  head('amount').querySelector('button')?.click();
  expect(names()).toEqual(['ươm', 'dân', 'đất']);
  head('amount').querySelector('button')?.click();
  expect(names()).toEqual(['dân', 'ươm', 'đất']);
  expect(head('amount').getAttribute('aria-sort')).toBe('descending');
  expect(head('measure').hasAttribute('aria-sort')).toBe(false);
});
