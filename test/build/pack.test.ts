import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStartTags } from '../../src/site/audit/start-tags.ts';
import { launchBrowser } from '../support/browser.ts';
import { at, distFolder } from '../support/built-site.ts';

const folder = join(distFolder, 'tai-ve');
const packs = (await readdir(folder)).filter((name) => name.endsWith('.html') && name !== 'index.html');
const zalo =
  'Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0 Mobile Safari/537.36 Zalo android/12090707';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A pack as it opens from a phone's storage: by its file, with no network. */
async function openPack(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  await context.setOffline(true);
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, 'tw5-khoa-xiii.html')).href);
  return page;
}

/** What stands at the place that the address names. */
async function placeText(page: Page): Promise<string> {
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  const place = page.locator(`[id="${id}"]`);
  await place.waitFor();
  await expect
    .poll(() =>
      place.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      }),
    )
    .toBe(true);
  return (await place.textContent()) ?? '';
}

describe('a pack', () => {
  it('exists for every campaign with texts, weighs at most 2 MB and leads only to what it holds', async () => {
    expect(packs).toContain('tw5-khoa-xiii.html');
    for (const name of packs) {
      const html = await readFile(join(folder, name), 'utf8');
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(2_000_000);
      const tags = readStartTags(html);
      const ids = new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? []));
      const lost = tags
        .flatMap(({ attributes }) => attributes.get('href') ?? [])
        .filter((link) => link.startsWith('#') && !ids.has(decodeURIComponent(link.slice(1))));
      expect(lost, name).toEqual([]);
      expect(html, name).not.toMatch(/(?:src|href)="\/(?!\/)/);
    }
  });

  it('opens from a file, asks nothing of the network and says when it was made', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const address = pathToFileURL(join(folder, 'tw5-khoa-xiii.html')).href;
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(asked).toEqual([address]);
    expect(complaints).toEqual([]);
    expect(await page.locator('.pack-head').textContent()).toMatch(/Gói làm ngày \d{1,2}\/\d{1,2}\/\d{4}/);
    expect(await page.locator('[data-pack-age]').isHidden()).toBe(true);
    await context.close();
  });

  it('says calmly that it is old after half a year', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(Date.now() + 200 * 86_400_000));
    await page.goto(pathToFileURL(join(folder, 'tw5-khoa-xiii.html')).href);
    expect(await page.locator('[data-pack-age]').textContent()).toMatch(/cách đây (?:199|200|201) ngày/);
    await context.close();
  });

  it('finds a plan by its number', async () => {
    const page = await openPack();
    await page.locator('pack-search input').fill('60-kh/duk');
    await page.locator('.pack-results a.number').first().click();
    expect(await placeText(page)).toContain('60-KH/ĐUK');
    await page.context().close();
  });

  it('finds words typed without marks, and opens the passage that says them', async () => {
    const page = await openPack();
    await page.locator('pack-search input').fill('chuong trinh hanh dong');
    const result = page.locator('.pack-results p').first();
    expect(((await result.textContent()) ?? '').toLowerCase()).toContain('chương trình hành động');
    await result.locator('a').click();
    expect((await placeText(page)).toLowerCase()).toContain('chương trình hành động');
    await page.locator('pack-search input').fill('khong he co tu nay');
    expect(await page.locator('pack-search [role=status]').textContent()).toMatch(/Không thấy/);
    await page.context().close();
  });

  it('asks a question, grades the answer and shows the clause that proves it', async () => {
    const page = await openPack();
    const quiz = page.locator('[data-kind=quiz]', { has: page.locator('[data-type=single-choice]') }).first();
    const player = quiz.locator('quiz-player');
    await player.scrollIntoViewIfNeeded();
    const question = player.locator('[data-question]:visible');
    await question.locator('button').first().click();
    if ((await player.locator('.verdict').count()) === 0) await question.locator('.check').click();
    await player.locator('.next').first().waitFor();
    await page.context().close();
  });

  it('follows a link from a plan to a resolution inside itself', async () => {
    const page = await openPack();
    const link = page.locator('[id="van-ban__60-kh-duk-2022-thai-nguyen"] a[href="#van-ban__18-nq-tw-2022"]');
    await link.first().click();
    expect(await placeText(page)).toContain('18-NQ/TW');
    await page.context().close();
  });

  it('reads from top to bottom without scripts', async () => {
    const page = await openPack({ javaScriptEnabled: false });
    expect(await page.locator('.pack-contents a').count()).toBeGreaterThan(15);
    await page.locator('.pack-contents a[href="#van-ban__60-kh-duk-2022-thai-nguyen"]').click();
    expect(await placeText(page)).toContain('THÁI NGUYÊN');
    expect(await page.locator('pack-search input').count()).toBe(0);
    expect(await page.locator('.question summary').first().isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the page of packs', () => {
  it('names each pack with its size', async () => {
    const page = await browser.newPage();
    await page.goto(at('/tai-ve/'));
    expect(await page.locator('.packs > li').count()).toBe(packs.length);
    for (const size of await page.locator('[data-pack-size]').allInnerTexts()) {
      expect(size).toMatch(/^\d,\d\u00a0MB$/);
    }
    await page.close();
  });

  it('in Zalo offers the text first, and says how to save instead of pushing a file', async () => {
    const context = await browser.newContext({ userAgent: zalo, serviceWorkers: 'allow' });
    const page = await context.newPage();
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await page.goto(at('/tai-ve/'));
    await page.getByText('Mở bằng trình duyệt để lưu').waitFor();
    expect(await page.locator('[data-save]:visible').count()).toBe(0);
    await page.getByRole('link', { name: /^Đọc gói này\s*: Trung ương 5 khóa XIII$/ }).click();
    await page.getByRole('heading', { name: 'Gói đợt học: Trung ương 5 khóa XIII' }).waitFor();
    expect(downloads).toEqual([]);
    expect(context.serviceWorkers()).toEqual([]);
    await context.close();
  });
});
