import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/core/document/outline.ts';
import { type BodyOverlay, partsOf, renderBody, renderFootnotes } from '../../src/site/render-body.ts';

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

describe('a table', () => {
  const text = '## I. A\n\n| TT | Việc |\n| --- | --- |\n| 1 | Họp ¶ **Ghi** <> |'.replace('<>', '\\<b\\>');

  test('is a table with column names, in a box of its own that the keyboard can scroll', () => {
    expect(plain(text)).toContain(
      '<div class="table-box" id="muc-i-b1" role="region" aria-label="Bảng 1, mục I" tabindex="0"><table>' +
        '<thead><tr><th scope="col">TT</th><th scope="col">Việc</th></tr></thead>' +
        '<tbody><tr><td>1</td><td><p>Họp</p><p><strong>Ghi</strong> &lt;b&gt;</p></td></tr></tbody></table></div>',
    );
  });

  test('links the citations of each cell', () => {
    const linksIn = (words: string) =>
      words === '18-NQ/TW' ? [{ start: 0, end: 8, href: '/van-ban/18-nq-tw/', attributes: '' }] : [];
    const html = plain('|  |  |\n| --- | --- |\n| Số | 18-NQ/TW |', { ...bare, linksIn });
    expect(html).toContain('<td><a href="/van-ban/18-nq-tw/">18-NQ/TW</a></td>');
  });
});

test('a picture has its size and its words, and is loaded when it comes near', () => {
  const picture = '![Sơ đồ "1"](hinh-1.png)';
  const pictureAt = () => ({ src: '/van-ban/a/hinh-1.png', width: 800, height: 600 });
  expect(plain(picture, { ...bare, pictureAt })).toBe(
    '<figure class="picture" id="mo-dau-h1"><img src="/van-ban/a/hinh-1.png" alt="Sơ đồ &quot;1&quot;" ' +
      'width="800" height="600" loading="lazy" decoding="async"></figure>',
  );
  expect(plain(picture)).toContain('Sơ đồ &quot;1&quot;');
});

test('annexes are parted from the text, to stand after the signature', () => {
  const { blocks } = parseBody('Một\n\n***\n\n## Phụ lục I\n\nHai', 1).body;
  const { text, annexes } = partsOf(blocks);
  expect([text, annexes].map((part) => part.map(({ anchor }) => anchor))).toEqual([
    ['mo-dau-d1'],
    ['phu-luc-i', 'phu-luc-i-d1'],
  ]);
});

test('a footnote leads back to its mark', () => {
  const { body } = parseBody('Báo cáo[^1] kết quả.\n\n[^1]: Thống kê số lượng.', 1);
  expect(renderBody(body, bare)).toContain('<sup><a id="cho-dan-1" href="#chu-thich-1">1</a></sup>');
  const html = renderFootnotes(body.footnotes, bare);
  expect(html).toContain('<p id="chu-thich-1"><sup>1</sup> Thống kê số lượng.');
  expect(html).toContain('href="#cho-dan-1"');
});
