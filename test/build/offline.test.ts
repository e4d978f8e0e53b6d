import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ServedSite, serveSite } from '../../src/site/preview/serve-site.ts';
import { launchBrowser } from '../support/browser.ts';
import { distFolder, subPath, subPathFolder } from '../support/built-site.ts';

const plan = 'van-ban/60-kh-duk-2022-thai-nguyen/';
const guide = 'tai-lieu/19-nq-tw-2022/';

let browser: Browser;
let context: BrowserContext;
let site: ServedSite;
beforeAll(async () => {
  browser = await launchBrowser();
  return () => browser.close();
});
beforeEach(async () => {
  site = await serveSite({ folder: distFolder, base: '/', port: 0 });
  context = await browser.newContext({ serviceWorkers: 'allow', viewport: { width: 360, height: 740 } });
});
afterEach(async () => {
  await context.close();
  await site.close();
});

/** Opens a page and waits until the worker has kept it. */
async function see(page: Page, path: string): Promise<void> {
  await page.goto(site.url + path);
  await untilKept(page, path);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

/** Waits until the device keeps a file of the site, by its path or a part of it. */
async function untilKept(page: Page, part: string): Promise<void> {
  const kept = async () => (await keptUrls(page)).some((url) => url.slice(site.url.length).startsWith(part));
  await expect.poll(kept, { timeout: 20_000 }).toBe(true);
}

/** Every address that the device keeps. */
function keptUrls(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const caching = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(caching)).flat().map(({ url }) => url);
  });
}

/** Types a number into the search box and waits for the document. */
async function searchNumber(page: Page): Promise<void> {
  await page.locator('search-box input').first().click();
  await page.keyboard.type('18-nq/tw');
  await page
    .getByRole('option', { name: /16\/6\/2022/ })
    .first()
    .waitFor();
}

/** Cuts the network for good: there is nobody at the other end. */
async function cut(): Promise<void> {
  await site.close();
  await context.setOffline(true);
}

describe('without a network', () => {
  it('opens a page seen before with its style, and its search', async () => {
    const page = await context.newPage();
    await see(page, plan);
    await searchNumber(page);
    await cut();
    await page.reload();
    expect(await page.locator('h1').textContent()).toContain('KẾ HOẠCH');
    expect(await page.locator('.heading').evaluate((element) => getComputedStyle(element).display)).toBe(
      'grid',
    );
    await searchNumber(page);
  });

  it('says so for a page never seen, and lists those that it has', async () => {
    const page = await context.newPage();
    await see(page, plan);
    await cut();
    await page.goto(`${site.url}van-ban/19-nq-tw-2022/`);
    await page.getByRole('heading', { name: 'Không có mạng' }).waitFor();
    await page.locator('seen-pages a', { hasText: '60-KH/ĐUK' }).click();
    expect(await page.locator('.paper').textContent()).toContain('60-KH/ĐUK');
  });

  it('opens everything of a campaign that the reader keeps, until it is let go', async () => {
    const page = await context.newPage();
    await see(page, 'dot-hoc/tw5-khoa-xiii/');
    const keep = page.getByRole('button', {
      name: /^Giữ đợt này để đọc khi không có mạng \(khoảng \d,\d\sMB\)$/,
    });
    await keep.click();
    await page.getByText(/^Đợt này đã giữ trên máy/).waitFor();
    await cut();
    await page.goto(site.url + guide);
    expect(await page.locator('h1').textContent()).not.toMatch('Không có mạng');
    await page.goto(`${site.url}on-tap/18-nq-tw-2022/`);
    await page.locator('[data-question]:visible button').first().click();
    await page.goto(`${site.url}van-ban/21-nq-tw-2022/`);
    await searchNumber(page);
    await page.goto(`${site.url}dot-hoc/tw5-khoa-xiii/`);
    // the list itself needs the network; what is kept can be let go on the page for a missing network
    await page.goto(`${site.url}khong-co-mang/`);
    await page.getByRole('button', { name: 'Bỏ Trung ương 5 khóa XIII khỏi máy' }).click();
    await page.getByText(/^Chưa giữ đợt học nào/).waitFor();
    await page.goto(site.url + guide);
    expect(await page.locator('h1').textContent()).toBe('Không có mạng');
  });

  it('keeps what was searched for out of the caches', async () => {
    const page = await context.newPage();
    await see(page, '');
    await page.goto(`${site.url}tim-kiem/?q=${encodeURIComponent('họ tên của tôi')}`);
    await untilKept(page, 'tim-kiem/');
    expect((await keptUrls(page)).filter((url) => url.includes('?q'))).toEqual([]);
  });

  it('works under a sub-path of a host', async () => {
    await site.close();
    site = await serveSite({ folder: subPathFolder, base: subPath, port: 0 });
    const page = await context.newPage();
    await see(page, plan);
    await cut();
    await page.reload();
    expect(await page.locator('.paper').textContent()).toContain('60-KH/ĐUK');
    await page.goto(`${site.url}co-quan/`);
    await page.getByRole('heading', { name: 'Không có mạng' }).waitFor();
  });
});

describe('a new version of the site', () => {
  it('is announced, waits for the reader, and leaves an old page its old code', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hai-ban-'));
    try {
      await cp(distFolder, folder, { recursive: true });
      await site.close();
      site = await serveSite({ folder, base: '/', port: 0 });
      const page = await context.newPage();
      await see(page, plan);
      await untilKept(page, '_astro/search-open');
      await page.evaluate(() => {
        document.body.dataset.oldPage = '';
      });
      await publishNext(folder);
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
      const notice = page.locator('[data-new-version]');
      await notice.getByText('Trang có bản mới.').waitFor();
      expect(await page.locator('body').getAttribute('data-old-page')).toBe('');
      await searchNumber(page);
      await notice.getByRole('button', { name: 'Xem bản mới' }).click();
      await page.getByText('BẢN THỨ HAI').first().waitFor();
      expect(await page.locator('[data-new-version]').count()).toBe(0);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

/** Publishes a second version over the first: other pages, another worker, and the old search code gone. */
async function publishNext(folder: string): Promise<void> {
  const file = join(folder, plan, 'index.html');
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('60-KH/ĐUK', 'BẢN THỨ HAI'));
  const worker = join(folder, 'sw.js');
  await writeFile(worker, `${await readFile(worker, 'utf8')}\n;"second";`);
  const assets = join(folder, '_astro');
  for (const name of await readdir(assets)) if (name.startsWith('search-open')) await rm(join(assets, name));
}
