import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { at } from '../support/built-site.ts';

let browser: Browser;
let page: Page;
let problems: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
});
beforeEach(() => {
  problems = [];
});
afterAll(() => browser.close());

const injections = [
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</title></script><script>alert(1)</script>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  "' OR 1=1 --",
];
const oddities = [
  '(.*)+$',
  '[',
  '\\',
  '👍👩‍👩‍👧‍👦'.repeat(50),
  '\u202e18-NQ/TW\u202c',
  'שלום עליכם',
  '\0học\0bù',
  '"',
  '-',
  '%00%E0%A4',
  '9'.repeat(500),
];

/** Puts a query into the box of the results page and waits for the end of its search, in the page itself. */
async function ask(queries: readonly string[]): Promise<{ first: string | null; query: string | null }> {
  return page.evaluate(
    (all) =>
      new Promise<{ first: string | null; query: string | null }>((resolve) => {
        const root = document.documentElement;
        const form = document.querySelector('search-box form') as HTMLFormElement;
        const input = form.elements.namedItem('q') as HTMLInputElement;
        for (const query of all) {
          input.value = query;
          form.requestSubmit();
        }
        const check = () => {
          if (root.dataset.searchState !== 'done') return setTimeout(check, 30);
          const first = document.querySelector('ol[data-search-results] a')?.getAttribute('href') ?? null;
          return resolve({ first, query: new URLSearchParams(location.search).get('q') });
        };
        setTimeout(check, 60);
      }),
    queries,
  );
}

describe('a hostile query in the browser', () => {
  it.each([...injections, ...oddities].map((query) => ({ query, start: query.slice(0, 24) })))(
    '$start comes to an end and becomes no part of the page',
    async ({ query }) => {
      await page.goto(at(`tim-kiem/?q=${encodeURIComponent(query)}`));
      await page.locator('html[data-search-state="done"]').waitFor();
      expect(
        await page.locator('main :is(img, svg[onload], script:not([src]), iframe, [onerror])').count(),
      ).toBe(0);
      const links = await page
        .locator('main a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
      expect(links.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
      expect(problems).toEqual([]);
    },
  );

  it('of ten kilobytes, in one piece and in words, comes to an end', async () => {
    await page.goto(at(`tim-kiem/?q=${'a'.repeat(10_000)}`));
    await page.locator('html[data-search-state="done"]').waitFor();
    await ask(['nghị quyết hội nghị '.repeat(500)]);
    await ask(['18-NQ/TW '.repeat(1_100)]);
    expect(problems).toEqual([]);
  });

  it('with half a letter comes to an end', async () => {
    await page.goto(at('tim-kiem/?q=%ED%A0%80h%E1%BB%8Dc'));
    await page.locator('html[data-search-state="done"]').waitFor();
    await ask(['học \ud800 bù', '\udfff']);
    expect(problems).toEqual([]);
  });

  it('among five hundred in a second leaves the last one on the page', async () => {
    await page.goto(at('tim-kiem/'));
    const hasty = Array.from({ length: 500 }, (_, number) => (number % 2 ? `nghị quyết ${number}` : 'học'));
    const end = await ask([...hasty, 'những điều đảng viên không được làm']);
    expect(end.query).toBe('những điều đảng viên không được làm');
    expect(end.first).toMatch(/\/(?:37-qd-tw-2021|207-qd-tw-2026)\//);
    expect(problems).toEqual([]);
  });

  it('typed at once into the box of a page leaves suggestions for its end', async () => {
    await page.goto(at('viet-tat/'));
    const input = page.locator('search-box input[name="q"]');
    await input.focus();
    await input.evaluate((node) => {
      const box = node as HTMLInputElement;
      for (let step = 0; step < 500; step += 1) {
        box.value = step % 2 ? `${step}-NQ/TW <b>` : '<img src=x onerror=alert(1)>';
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }
      box.value = '18-NQ/TW';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.locator('search-box [role="option"]', { hasText: '18-NQ/TW' }).first().waitFor();
    expect(await page.locator('search-box img').count()).toBe(0);
    expect(problems).toEqual([]);
  });
});
