import { expect, test } from 'vitest';
import type { Inline } from '../../src/core/document/outline.ts';
import { renderInlines } from '../../src/site/render-inlines.ts';

const link = (start: number, end: number) => ({
  start,
  end,
  href: '/van-ban/27-nq-tw-2022/',
  attributes: '',
});

test('words that look like markup stay words', () => {
  expect(renderInlines([{ type: 'text', text: 'a < b & "c"' }])).toBe('a &lt; b &amp; &quot;c&quot;');
});

test('a link runs across the border of bold type without breaking the elements', () => {
  const inlines: Inline[] = [
    { type: 'text', text: 'Nghị ' },
    { type: 'strong', text: 'quyết 27' },
  ];
  expect(renderInlines(inlines, [link(0, 10)])).toBe(
    '<a href="/van-ban/27-nq-tw-2022/">Nghị <strong>quyết</strong></a><strong> 27</strong>',
  );
});

test('a slip inside a link is marked, and the way to its erratum stands after the link', () => {
  const html = renderInlines(
    [{ type: 'text', text: 'số 27-NQ/TU, ngày' }],
    [link(0, 11)],
    [{ start: 3, end: 11, number: 1, label: 'đính chính' }],
  );
  expect(html).toBe(
    '<a href="/van-ban/27-nq-tw-2022/">số <span class="sic">27-NQ/TU</span></a>' +
      '<a class="erratum-mark" href="#dinh-chinh-1" data-editorial>đính chính</a>, ngày',
  );
});

test('a slip that crosses the end of a link is cut in two and marked once', () => {
  const html = renderInlines(
    [{ type: 'text', text: 'abcdef' }],
    [link(0, 3)],
    [{ start: 2, end: 5, number: 4, label: 'đính chính' }],
  );
  expect(html.match(/class="sic"/g)).toHaveLength(2);
  expect(html.match(/class="erratum-mark"/g)).toHaveLength(1);
  expect(html.replace(/<a class="erratum.*?<\/a>|<[^>]+>/g, '')).toBe('abcdef');
});

test('a footnote mark inside a slip does not repeat the erratum', () => {
  const inlines: Inline[] = [
    { type: 'text', text: 'abc' },
    { type: 'noteRef', text: '1' },
    { type: 'text', text: 'def' },
  ];
  const html = renderInlines(inlines, [], [{ start: 1, end: 5, number: 1, label: 'đính chính' }]);
  expect(html.match(/class="erratum-mark"/g)).toHaveLength(1);
  expect(html).toContain('<sup><a id="cho-dan-1" href="#chu-thich-1">1</a></sup>');
});

test('masked personal data is shown as a mask, at its place', () => {
  const inlines: Inline[] = [
    { type: 'text', text: 'gửi ' },
    { type: 'mask', text: 'thư điện tử' },
    { type: 'text', text: ', trước 27-NQ/TW' },
  ];
  const start = 'gửi ⟦đã che: thư điện tử⟧, trước '.length;
  expect(renderInlines(inlines, [link(start, start + 8)])).toBe(
    'gửi <span class="mask">⟦đã che: thư điện tử⟧</span>, trước <a href="/van-ban/27-nq-tw-2022/">27-NQ/TW</a>',
  );
});
