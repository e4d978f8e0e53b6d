import { expect, test } from 'vitest';
import { readPage } from '../../../src/site/pack/read-page.ts';
import { type PackSurroundings, rewritePage } from '../../../src/site/pack/rewrite-page.ts';
import { fittingParts, type PackPart, packLimit, writePack } from '../../../src/site/pack/write-pack.ts';

const page = (main: string) =>
  `<!DOCTYPE html><html><head><title>Kế hoạch 1-KH/CB | Học Nghị quyết</title><link rel="stylesheet" href="/a.css"></head><body><main id="noi-dung">${main}</main></body></html>`;

function rewritten(main: string, settings: Partial<PackSurroundings> = {}): string {
  const plan = readPage(page(main), '/van-ban/1-kh-cb/');
  const other = readPage(page('<h2 id="muc-i">I</h2>'), '/van-ban/2-kh-cb/');
  return rewritePage(plan, {
    pages: new Map([plan, other].map((one) => [one.path, one])),
    base: '/',
    origin: 'https://vi-du.example',
    pictureAt: () => null,
    ...settings,
  });
}

test.each([
  ['another part', '/van-ban/2-kh-cb/', '#van-ban__2-kh-cb'],
  ['a clause of another part', '/van-ban/2-kh-cb/#muc-i', '#van-ban__2-kh-cb__muc-i'],
  ['what a part has on the site only', '/van-ban/2-kh-cb/#cong-cu', '#van-ban__2-kh-cb'],
  ['its own clause', '#muc-i', '#van-ban__1-kh-cb__muc-i'],
  ['the top of its own page', '#noi-dung', '#van-ban__1-kh-cb'],
  ['its full address', 'https://vi-du.example/van-ban/2-kh-cb/', '#van-ban__2-kh-cb'],
  ['another page of the site', '/van-ban/', 'https://vi-du.example/van-ban/'],
  ['another site', 'https://khac.example/a', 'https://khac.example/a'],
])('a link to %s', (_what, from, to) => {
  expect(rewritten(`<p id="muc-i"><a href="${from}">x</a></p>`)).toContain(`<a href="${to}">x</a>`);
});

test('a site under a sub-path links the same way', () => {
  const html = rewritten('<a href="/thu-vien/van-ban/2-kh-cb/">x</a><a href="/thu-vien/hoc/">y</a>', {
    base: '/thu-vien/',
  });
  expect(html).toContain('href="#van-ban__2-kh-cb"');
  expect(html).toContain('href="https://vi-du.example/thu-vien/hoc/"');
});

test('names of places are unique in the pack, and what points at them follows', () => {
  const html = rewritten('<h1 id="a">A &amp; B</h1><p aria-labelledby="a b" id="b">x</p>');
  expect(html).toBe(
    '<h2 id="van-ban__1-kh-cb__a">A &amp; B</h2><p aria-labelledby="van-ban__1-kh-cb__a van-ban__1-kh-cb__b" id="van-ban__1-kh-cb__b">x</p>',
  );
});

test('tools of the page stay behind; pictures come along', () => {
  const html = rewritten(
    '<button>Nghe</button><script src="/x.js"></script><p data-resume hidden>…</p><nav>…</nav><p>Chữ</p><img src="/h.png" alt="">',
    { pictureAt: (path) => `data:image/png;base64,${path}` },
  );
  expect(html).toBe('<p>Chữ</p><img src="data:image/png;base64,/h.png" alt>');
});

test('what does not fit is passed over, and named with its address', () => {
  const part = (key: string, bytes: number): PackPart => ({
    kind: 'quiz',
    key,
    title: key,
    html: 'x'.repeat(bytes),
    address: `https://vi-du.example/${key}/`,
  });
  const parts = [part('mot', 900_000), part('hai', 1_500_000), part('ba', 900_000)];
  const fits = fittingParts(parts, '', '');
  expect(fits.map(({ key }) => key)).toEqual(['mot', 'ba']);
  const html = writePack({
    name: 'Đợt',
    builtOn: '2026-01-31',
    newest: 'https://vi-du.example/tai-ve/',
    parts: fits,
    leftOut: parts.filter((one) => !fits.includes(one)),
    style: '',
    script: '',
  });
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(packLimit);
  const head = html.replace(/x{100,}/g, '');
  expect(head).toContain('<a href="https://vi-du.example/hai/">hai</a>');
  expect(head).toContain('Gói làm ngày 31/01/2026');
});
