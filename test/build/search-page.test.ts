import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { createStaticServer } from '../../src/site/preview/static-server.ts';
import { indexMissingParts, publishParts } from '../../src/site/search/index-store.ts';
import type { SearchRecord } from '../../src/site/search/record.ts';
import { launchBrowser } from '../support/browser.ts';
import { at } from '../support/built-site.ts';

const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true };
const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const plan = '/van-ban/60-kh-duk-2022-thai-nguyen/';
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A visit of its own; whatever the page complains of fails the test. */
async function visit(
  options: BrowserContextOptions,
  journey: (page: Page) => Promise<void>,
  expected: RegExp = /^$/,
): Promise<void> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  try {
    await journey(page);
    expect(problems.filter((problem) => !expected.test(problem))).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Opens the page of results and gives the links of its list. */
async function search(page: Page, query: string, site = inject('siteUrl'), more = ''): Promise<string[]> {
  await page.goto(new URL(`tim-kiem/?q=${encodeURIComponent(query)}${more}`, site).href);
  return links(page);
}

async function links(page: Page): Promise<string[]> {
  await page.locator('html[data-search-state="done"]').waitFor();
  return page
    .locator('ol[data-search-results] a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
}

/** What a reader sees there. */
async function textOf(place: Locator): Promise<string> {
  return (await place.allInnerTexts()).join('').trim();
}

const status = (page: Page) => textOf(page.locator('[data-search-status]'));

describe('the page of results, on a site under a sub-path', () => {
  const onSubPath = (page: Page, query: string) => search(page, query, inject('subPathUrl'));

  it('answers a number and lists the clauses that cite it', () =>
    visit(phone, async (page) => {
      const found = await onSubPath(page, 'nqtw 18');
      expect(await page.locator('[data-number-answer] a').count()).toBeGreaterThanOrEqual(3);
      expect(await page.locator('[data-number-answer]').textContent()).toContain('ngày 16/6/2022');
      expect(found[0]).toContain('/thu-vien/van-ban/18-nq-tw-2022/');
    }));

  it('leads to the clause, with the phrase marked once, in đ and all its marks', () =>
    visit(phone, async (page) => {
      const found = await onSubPath(page, 'khong to chuc phat thanh, truyen hinh truc tiep');
      const own = found.find((link) => link.includes('/60-kh-duk-2022-thai-nguyen/'));
      expect(own).toMatch(/#muc-vi-4/);
      await page.goto(own ?? '');
      await page.locator('mark').first().waitFor();
      expect((await page.locator('mark').allInnerTexts()).join('')).toBe(
        'Không tổ chức phát thanh, truyền hình trực tiếp',
      );
      expect(page.url()).not.toContain('hl=');
    }));

  it('shows nothing at all for a number that is nowhere, and the nearest one beside', () =>
    visit(phone, async (page) => {
      expect(await onSubPath(page, '999-NQ/TW')).toEqual([]);
      expect(await page.locator('[data-number-answer] a').count()).toBe(0);
      expect(await page.locator('main').textContent()).toMatch(
        /Chưa có 999-NQ\/TW[\s\S]*Số gần nhất đang có/,
      );
    }));

  it.each([
    '<img src=x onerror=alert(1)>',
    '(.*)+$',
    '👍'.repeat(500),
    '\u202e18-NQ/TW',
    '"',
    'a'.repeat(2000),
  ])('comes to an end for the query %.30j', (query) =>
    visit(phone, async (page) => {
      await onSubPath(page, query);
      expect(await page.locator('main img').count()).toBe(0);
    }),
  );

  it('keeps to the sub-path in what it suggests', () =>
    visit(phone, async (page) => {
      await page.goto(inject('subPathUrl'));
      await page.locator('search-box input').first().tap();
      await page.keyboard.type('18 nq tw');
      const option = page.locator('[role="option"]').first();
      expect(await option.getAttribute('href')).toMatch(/^\/thu-vien\/van-ban\//);
    }));
});

describe('the box, with a keyboard', () => {
  it('leads from «/» to the document without a mouse', () =>
    visit(desktop, async (page) => {
      await page.goto(at('/'));
      await page.keyboard.press('/');
      await page.keyboard.type('18 nq tw');
      const box = page.getByRole('combobox');
      await page.getByRole('option').first().waitFor();
      expect(await box.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowDown');
      const active = await box.getAttribute('aria-activedescendant');
      expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/van-ban/18-nq-tw-2022/');
    }));

  it('Enter without a choice goes to all results; Escape closes, then empties', () =>
    visit(desktop, async (page) => {
      await page.goto(at('/'));
      await page.keyboard.press('Control+k');
      await page.keyboard.type('học bù');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Escape');
      expect(await page.getByRole('option').count()).toBe(0);
      expect(await page.getByRole('combobox').inputValue()).toBe('học bù');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/?q=h%E1%BB%8Dc+b%C3%B9');
      expect((await links(page)).length).toBeGreaterThan(0);
    }));

  it('tells screen readers its groups and, once, how many options there are', () =>
    visit(desktop, async (page) => {
      await page.goto(at('/'));
      await page.keyboard.press('/');
      await page.keyboard.type('trung ương', { delay: 30 });
      const said = page.locator('search-box > [role="status"]');
      await expect.poll(() => textOf(said)).toMatch(/^Có \d+ gợi ý/);
      const tree = await page.locator('search-box').ariaSnapshot();
      expect(tree).toMatch(/combobox "Tìm trong thư viện"/);
      expect(tree).toMatch(/listbox "Gợi ý tìm kiếm"/);
      expect(tree).toMatch(/group "Đợt học"/);
      expect(tree).toMatch(/option "Tìm «trung ương» trong nội dung"/);
    }));

  it('shows the last of five hundred words typed in a second, with few requests', () =>
    visit(desktop, async (page) => {
      await page.goto(at('/'));
      await page.locator('search-box input').first().click();
      await page.keyboard.type('nq');
      await page.getByRole('option').first().waitFor();
      let requests = 0;
      page.on('request', () => {
        requests += 1;
      });
      await page.evaluate(() => {
        const input = document.querySelector('search-box input') as HTMLInputElement;
        for (let at = 1; at <= 500; at += 1) {
          input.value = at < 500 ? `học ${at}` : '18 nq tw';
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
      });
      await page.locator('[data-number-answer]').filter({ hasText: '16/6/2022' }).waitFor();
      expect(requests).toBeLessThan(10);
      expect(await textOf(page.getByRole('option').last())).toBe('Tìm «18 nq tw» trong nội dung');
    }));
});

describe('on a phone of 360 px', () => {
  it('every target of the box and of the results is big enough, and nothing scrolls sideways', () =>
    visit(phone, async (page) => {
      await search(page, 'tổ chức học tập');
      await page.locator('[data-search-filters] > summary').tap();
      await page.locator('search-box input').tap();
      await page.keyboard.press('End');
      await page.keyboard.type(' đất');
      await page.getByRole('option').first().waitFor();
      const small = await page
        .locator('[role="option"], main button, main summary, main ol a, main label, .search-panel button')
        .evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
            .map((one) => `${one.tagName} ${one.textContent}`),
        );
      expect(small).toEqual([]);
      const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    }));

  it('keeps recent searches on the device until they are erased', () =>
    visit(phone, async (page) => {
      await page.goto(at('/'));
      await page.locator('search-box input').tap();
      await page.keyboard.type('học bù');
      await page.getByRole('option', { name: 'trong nội dung' }).tap();
      await page.waitForURL('**/tim-kiem/**');
      await page.goto(at('/'));
      await page.locator('search-box input').tap();
      await page.getByRole('option', { name: 'học bù' }).waitFor();
      await page.getByRole('button', { name: 'Xóa «học bù»' }).tap();
      await page.getByRole('option').first().waitFor({ state: 'detached' });
      const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
      expect(kept).not.toContain('học bù');
    }));

  it('searches one document from its table of contents', () =>
    visit(phone, async (page) => {
      await page.goto(at(plan));
      await page.locator('[popovertarget="muc-luc"]:visible').first().tap();
      await page.getByLabel('Tìm trong văn bản này').fill('báo cáo viên');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/**trong=60-kh-duk-2022-thai-nguyen**');
      const found = await links(page);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((link) => !link.includes(plan))).toEqual([]);
      await page.getByRole('button', { name: 'Bỏ lọc: Trong: Kế hoạch 60-KH/ĐUK' }).tap();
      await page.waitForURL((url) => !url.searchParams.has('trong'));
      expect((await links(page)).some((link) => !link.includes(plan))).toBe(true);
    }));
});

describe('the filters', () => {
  it('stand in the address with their counts, and leave by their chips', () =>
    visit(desktop, async (page) => {
      const all = await search(page, 'học tập');
      const label = page.locator('[data-search-filters] label').filter({ hasText: /Kế hoạch\s+\(\d+\)/ });
      // Counts are a download: they wait for a reader who turns to the filters.
      expect(await label.count()).toBe(0);
      await page.locator('[data-search-filters]').hover();
      await label.waitFor();
      const count = /\((\d+)\)/.exec(await textOf(label))?.[1];
      await label.click();
      await page.waitForURL('**loai=ke-hoach**');
      const narrowed = await links(page);
      expect(await status(page)).toContain(`${count} kết quả trong nội dung`);
      expect(narrowed).not.toEqual(all);

      await page.goto(page.url());
      expect(await links(page)).toEqual(narrowed);
      await page.getByRole('button', { name: 'Bỏ lọc: Loại văn bản: Kế hoạch' }).click();
      await page.waitForURL((url) => !url.searchParams.has('loai'));
      expect(await links(page)).toEqual(all);
    }));

  it('order the list by date, both ways', () =>
    visit(desktop, async (page) => {
      await search(page, 'học tập');
      const years = async () => {
        await page.locator('html[data-search-state="done"]').waitFor();
        const lines = await page.locator('ol[data-search-results] > li > .search-about').allInnerTexts();
        return lines.flatMap((line) => /\b\d{4}\b/.exec(line)?.[0] ?? []);
      };
      await page.getByRole('button', { name: 'Mới trước' }).click();
      await page.waitForURL('**sap-xep=moi-nhat**');
      const newest = await years();
      expect(newest).toEqual([...newest].sort().reverse());
      await page.getByRole('button', { name: 'Cũ trước' }).click();
      await page.waitForURL('**sap-xep=cu-nhat**');
      const oldest = await years();
      expect(oldest).toEqual([...oldest].sort());
      expect(oldest[0]).not.toBe(newest[0]);
    }));

  it('lead on to the list on a phone', () =>
    visit(phone, async (page) => {
      await search(page, 'học tập');
      await page.locator('[data-search-filters] > summary').tap();
      await page.getByLabel('Hỏi – đáp').tap();
      await page.waitForURL('**phan=hoi-dap**');
      await page.getByRole('button', { name: 'Xem kết quả' }).tap();
      expect(await page.locator('[data-search-filters] form').isVisible()).toBe(false);
      expect((await links(page)).every((link) => link.includes('/hoi-dap/'))).toBe(true);
    }));

  it('are greyed, not hidden, where they would leave nothing', () =>
    visit(desktop, async (page) => {
      await search(page, 'học bù');
      await page.locator('[data-search-filters]').hover();
      const none = page.locator('[data-search-filters] label').filter({ hasText: /\(0\)/ }).first();
      await none.waitFor({ state: 'attached' });
      expect(await none.locator('input').isDisabled()).toBe(true);
    }));
});

describe('the way back', () => {
  it('from a hit leads to the list as it was: length, place and unfolded documents', () =>
    visit(phone, async (page) => {
      await search(page, 'học tập');
      await page.getByRole('button', { name: 'Xem thêm kết quả' }).tap();
      await expect.poll(async () => (await links(page)).length, { timeout: 15_000 }).toBe(20);
      const before = await links(page);
      const far = page.locator('ol[data-search-results] > li > a').last();
      await far.scrollIntoViewIfNeeded();
      const scroll = await page.evaluate(() => window.scrollY);
      expect(scroll).toBeGreaterThan(300);
      await far.tap();
      await page.waitForURL((url) => !url.pathname.startsWith('/tim-kiem'));
      await page.goBack();
      expect(await links(page)).toEqual(before);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scroll - 60);
      expect(await page.evaluate(() => window.scrollY)).toBeLessThan(scroll + 60);
    }));

  it('goes through queries and filters, and forward again', () =>
    visit(desktop, async (page) => {
      const first = await search(page, 'học bù');
      await page.getByRole('combobox').or(page.locator('search-box input')).first().fill('đất đai');
      await page.keyboard.press('Enter');
      await page.waitForURL('**q=%C4%91%E1%BA%A5t+%C4%91ai**');
      const second = await links(page);
      expect(second).not.toEqual(first);
      await page.goBack();
      await expect.poll(() => links(page)).toEqual(first);
      expect(await page.locator('search-box input').inputValue()).toBe('học bù');
      await page.goForward();
      await expect.poll(() => links(page)).toEqual(second);
    }));
});

describe('when something fails', () => {
  const offline = /ERR_FAILED|Failed to (fetch|load)|dynamically imported/;

  it('the number door still answers, and the search goes on when it is asked again', () =>
    visit(
      phone,
      async (page) => {
        await page.route('**/pagefind/**', (route) => route.abort());
        expect(await search(page, '27-NQ/TW')).toEqual([]);
        expect(await textOf(page.locator('[data-number-answer]'))).toContain('27-NQ/TW');
        expect(await status(page)).toContain('Tìm lại');
        await page.unroute('**/pagefind/**');
        await page.getByRole('button', { name: 'Tìm lại' }).tap();
        await expect.poll(async () => (await links(page)).length, { timeout: 15_000 }).toBeGreaterThan(0);
      },
      offline,
    ));

  it.each(['wasm*', 'index/*', 'fragment/*', '*.pf_meta'])(
    'pagefind/%s failing midway offers to try again',
    (files) =>
      visit(
        phone,
        async (page) => {
          await page.route(`**/pagefind/${files}`, (route) => route.abort());
          await search(page, 'đất đai');
          expect(await status(page)).toContain('Tìm lại');
          await page.unroute(`**/pagefind/${files}`);
          await page.getByRole('button', { name: 'Tìm lại' }).tap();
          await expect.poll(async () => (await links(page)).length, { timeout: 15_000 }).toBeGreaterThan(0);
        },
        /./,
      ),
  );

  it('without JavaScript the page offers the lists of documents', () =>
    visit({ ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(at('/tim-kiem/?q=18'));
      expect(await page.locator('main a[href="/van-ban/"]').isVisible()).toBe(true);
      await page.getByText('Theo loại', { exact: true }).tap();
      await page.locator('main a[href^="/danh-muc/theo-loai/"]').first().tap();
      await page.waitForURL('**/danh-muc/theo-loai/**');
    }));
});

describe('two libraries on two ports', () => {
  let server: Server;

  afterEach(() => {
    server.close();
  });

  /** The site, with its page of results as it is built when `content/thu-vien.yaml` names these libraries. */
  async function siteNaming(libraries: { id: string; name: string; url: string }[]): Promise<string> {
    const origins = libraries.map(({ url }) => new URL(url).origin).join(' ');
    const list = JSON.stringify(libraries).replaceAll('"', '&quot;');
    server = createServer(async ({ url = '/' }, response) => {
      const reply = await fetch(at(url));
      const type = reply.headers.get('content-type') ?? '';
      response.writeHead(reply.status, { 'content-type': type });
      if (!url.startsWith('/tim-kiem/')) return response.end(Buffer.from(await reply.arrayBuffer()));
      const html = (await reply.text())
        .replace(/(connect-src [^;]*);/, `$1 ${origins};`)
        .replace('<search-page ', `<search-page data-libraries="${list}" `);
      return response.end(html);
    }).listen(0);
    await once(server, 'listening');
    return `http://localhost:${(server.address() as AddressInfo).port}/`;
  }
  /** Another site's library, with one clause. */
  const clause: SearchRecord = {
    url: '/van-ban/1-kh-hx-2030/#muc-i',
    title: 'Kế hoạch 1-KH/HX › I. Học bù',
    lines: [{ tag: 'h2', id: 'muc-i', text: 'Học bù tại thư viện bên cạnh' }],
    tokens: [],
    facets: { part: ['van-ban'] },
    date: null,
  };
  let folder: string;
  let neighbour: { id: string; name: string; url: string };
  let other: Server;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'thu-vien-ben-canh-'));
    const parts = await indexMissingParts([[clause]], path.join(folder, 'parts'));
    publishParts(parts, path.join(folder, 'site', 'pagefind'));
    other = createStaticServer(path.join(folder, 'site')).listen(0);
    await once(other, 'listening');
    const url = `http://localhost:${(other.address() as AddressInfo).port}/`;
    neighbour = { id: 'ben-canh', name: 'Thư viện bên cạnh', url };
  });
  afterAll(async () => {
    other.close();
    await rm(folder, { recursive: true });
  });

  it('give one list, the other’s hits under its name and at its address', () =>
    visit(desktop, async (page) => {
      const site = await siteNaming([neighbour]);
      expect((await search(page, 'học bù', site))[0]).toContain(site);
      await search(page, 'học bù tại thư viện bên cạnh', site);
      const hit = page
        .locator('ol[data-search-results] > li')
        .filter({ hasText: 'Thư viện: Thư viện bên cạnh' });
      expect(await hit.locator('a').first().getAttribute('href')).toMatch(
        new RegExp(`^${neighbour.url}van-ban/1-kh-hx-2030/\\?hl=.*#muc-i$`),
      );
      expect(await page.locator('[data-search-notice]').isVisible()).toBe(false);
    }));

  it('do not break each other: one that is out of reach is named in one sentence', () =>
    visit(
      desktop,
      async (page) => {
        const lost = { id: 'xa', name: 'Thư viện ở xa', url: 'http://127.0.0.1:9/' };
        const site = await siteNaming([lost, neighbour]);
        const found = await search(page, 'học bù', site);
        expect(found.length).toBeGreaterThan(0);
        expect(await textOf(page.locator('[data-search-notice]'))).toBe(
          'Chưa tìm được trong Thư viện ở xa; kết quả dưới đây là của các thư viện còn lại.',
        );
      },
      /ERR_|Failed to/,
    ));
});

describe('the code of the box', () => {
  it('is at most 12 KB, and loads nothing of the full-text index', () =>
    visit(desktop, async (page) => {
      await page.goto(at('/'), { waitUntil: 'networkidle' });
      let bytes = 0;
      page.on('response', (response) => {
        expect(response.url()).not.toContain('/pagefind/');
        if (response.url().endsWith('.js')) bytes += Number(response.headers()['content-length']);
      });
      await page.locator('search-box input').first().click();
      await page.keyboard.type('18 nq tw');
      await page.getByRole('option').first().waitFor();
      expect(bytes).toBeGreaterThan(3_000);
      expect(bytes).toBeLessThanOrEqual(12 * 1024);
    }));

  it('is not printed', () =>
    visit(desktop, async (page) => {
      await search(page, 'học bù');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('search-box').isVisible()).toBe(false);
      expect(await page.locator('ol[data-search-results]').isVisible()).toBe(true);
    }));
});
