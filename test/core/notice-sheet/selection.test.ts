import { expect, it } from 'vitest';
import { formatSelection, parseSelection, selectionPath } from '../../../src/core/notice-sheet/selection.ts';

it.each([
  ['van-ban/18-nq-tw-2022', 'van-ban/18-nq-tw-2022/'],
  ['van-ban/60-kh-duk-2022/muc-i-1-d1', 'van-ban/60-kh-duk-2022/#muc-i-1-d1'],
  ['hoi-dap/hoi-dap-tw5-khoa-xiii/cau-3', 'hoi-dap/hoi-dap-tw5-khoa-xiii/cau-3/'],
])('opens the place that an address names: #%s', (hash, path) => {
  const selection = parseSelection(`#${hash}`);
  if (!selection) throw new Error('not read');
  expect(formatSelection(selection)).toBe(hash);
  expect(selectionPath(selection)).toBe(path);
});

it.each([
  '',
  '#noi-dung',
  '#hoi-dap/hoi-dap-tw5-khoa-xiii',
  '#van-ban/../x',
  '#van-ban/a/b/c',
  '#tai-lieu/a',
  '#van-ban/a?b',
])('takes no other address for a sheet: %s', (hash) => {
  expect(parseSelection(hash)).toBeNull();
});
