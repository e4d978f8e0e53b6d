import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/core/document/outline.ts';
import { type BodyOverlay, renderBody, renderFootnotes } from '../../src/site/render-body.ts';

const bare: BodyOverlay = { errata: [], linksIn: () => [], noteAt: () => '', citing: () => [] };

/** The body of a text without what the page adds to it. */
function plain(text: string, overlay: BodyOverlay = bare): string {
  const { body } = parseBody(text, 1);
  return renderBody(body, overlay).replace(/<(a|div)\b[^>]*data-editorial>.*?<\/\1>/g, '');
}

describe('a body', () => {
  test('is headings, paragraphs and nested lists with their permanent anchors', () => {
    const text = '## I. NỘI DUNG\n\nMở đầu\n\n- Một\n\n+ Trong một\n\n- Hai\n\nKết';
    expect(plain(text)).toBe(
      '<h2 id="muc-i">I. NỘI DUNG</h2><p id="muc-i-d1">Mở đầu</p>' +
        '<ul class="dash"><li id="muc-i-y1">Một<ul class="plus"><li id="muc-i-y1-y1">Trong một</li></ul></li>' +
        '<li id="muc-i-y2">Hai</li></ul><p id="muc-i-d2">Kết</p>',
    );
  });

  test('starts a new list where the dash changes at the same level', () => {
    expect(plain('* Sao\n\n- Gạch\n\n* Sao nữa').match(/<ul class="(star|dash)">/g)).toEqual([
      '<ul class="star">',
      '<ul class="dash">',
    ]);
  });

  test('offers the citation of every clause by its name', () => {
    const html = renderBody(parseBody('## I. NỘI DUNG\n\n1\\. Một việc', 1).body, bare);
    expect(html).toContain('href="#muc-i-1" aria-label="Trích dẫn mục I.1" data-editorial');
  });

  test('says beside a clause which questions cite it', () => {
    const citing = (anchor: string) =>
      anchor === 'mo-dau-d1' ? [{ href: '/hoi-dap/a/#cau-1', label: 'Khi nào?' }] : [];
    const html = renderBody(parseBody('Một\n\nHai', 1).body, { ...bare, citing });
    expect(html.match(/Được dẫn ở/g)).toHaveLength(1);
    expect(html).toContain('<a href="/hoi-dap/a/#cau-1">Khi nào?</a>');
  });
});

test('a footnote leads back to its mark', () => {
  const { body } = parseBody('Báo cáo[^1] kết quả.\n\n[^1]: Thống kê số lượng.', 1);
  expect(renderBody(body, bare)).toContain('<sup><a id="cho-dan-1" href="#chu-thich-1">1</a></sup>');
  const html = renderFootnotes(body.footnotes, bare);
  expect(html).toContain('<p id="chu-thich-1"><sup>1</sup> Thống kê số lượng.');
  expect(html).toContain('href="#cho-dan-1"');
});
