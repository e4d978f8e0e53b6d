import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

let browser: Browser;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
});
afterAll(() => browser.close());

async function search(query: string): Promise<string[]> {
  await page.goto(new URL(`tim-kiem/?q=${encodeURIComponent(query)}`, inject('subPathUrl')).href);
  await page.locator('html[data-search-state="done"]').waitFor();
  return page
    .locator('ol[data-search-results] a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}

describe('the page of results, on a site under a sub-path', () => {
  it('answers a number and lists the clauses that cite it', async () => {
    const links = await search('nqtw 18');
    expect(await page.locator('[data-number-answer] a').count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator('[data-number-answer]').textContent()).toContain('ngày 16/6/2022');
    expect(links[0]).toContain('/thu-vien/van-ban/18-nq-tw-2022/');
  });

  it('leads to the clause, with the phrase marked once, in đ and all its marks', async () => {
    const links = await search('khong to chuc phat thanh, truyen hinh truc tiep');
    const own = links.find((link) => link.includes('/60-kh-duk-2022-thai-nguyen/'));
    expect(own).toMatch(/#muc-vi-4/);
    await page.goto(own ?? '');
    await page.locator('mark').first().waitFor();
    expect((await page.locator('mark').allInnerTexts()).join('')).toBe(
      'Không tổ chức phát thanh, truyền hình trực tiếp',
    );
    expect(page.url()).not.toContain('hl=');
  });

  it('shows nothing at all for a number that is nowhere, and the nearest one beside', async () => {
    expect(await search('999-NQ/TW')).toEqual([]);
    expect(await page.locator('[data-number-answer] a').count()).toBe(0);
    expect(await page.locator('main').textContent()).toMatch(/Chưa có 999-NQ\/TW[\s\S]*Số gần nhất đang có/);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '(.*)+$',
    '👍'.repeat(500),
    '\u202e18-NQ/TW',
    '"',
    'a'.repeat(2000),
  ])('comes to an end for the query %.30j', async (query) => {
    await search(query);
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('leaves nothing in the console', () => {
    expect(problems).toEqual([]);
  });
});
