import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { at } from '../support/built-site.ts';

/** The nine tasks that readers, speakers and organizers do most, and the taps each may take; typing is no tap. */
let browser: Browser;
let context: BrowserContext;
let page: Page;
let taps: number;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(15_000);
  await context.addInitScript('window.print = () => { window.printed = true; }');
  page = await context.newPage();
  taps = 0;
  await page.goto(at('/'));
});
afterEach(() => context.close());

async function tap(place: Locator): Promise<void> {
  taps += 1;
  await place.first().tap();
}

const menu = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true });
const link = (name: string | RegExp) => page.locator('main').getByRole('link', { name });
const copied = () => page.evaluate(() => navigator.clipboard.readText());

describe('a member', () => {
  it('reads a resolution by its number in two taps', async () => {
    await tap(page.locator('search-box input'));
    await page.keyboard.type('45-nq');
    await tap(page.locator('[data-number-answer] a'));
    await page.waitForURL('**/van-ban/45-nq-tw-2023/');
    expect(taps).toBe(2);
  });

  it('goes on reading where it was left in one tap', async () => {
    await page.goto(at('/van-ban/60-kh-duk-2022-thai-nguyen/#muc-iii-1'));
    await page.waitForTimeout(2_500);
    await page.goto(at('/'));
    await tap(page.locator('[data-continue] a:visible, .home-continue a:visible'));
    await page.waitForURL('**/van-ban/60-kh-duk-2022-thai-nguyen/#muc-*');
    expect(taps).toBe(1);
  });

  it('is asked five questions in at most two taps', async () => {
    await tap(page.getByRole('link', { name: 'Ôn 5 câu' }));
    await page.locator('daily-review [data-question]:visible').waitFor();
    expect(taps).toBeLessThanOrEqual(2);
  });
});

describe('a speaker', () => {
  it('opens everything about a resolution in two taps', async () => {
    await tap(menu('Báo cáo viên'));
    await tap(link(/19-NQ\/TW/));
    await page.waitForURL('**/bao-cao-vien/19-nq-tw-2022/');
    expect(taps).toBe(2);
  });

  it('finds a sentence and copies its citation in three taps', async () => {
    await tap(page.locator('search-box input'));
    await page.keyboard.type('lớp học bù cho đảng viên');
    await page.keyboard.press('Enter');
    await tap(page.locator('ol[data-search-results] a[href*="/van-ban/"][href*="#"]'));
    // Nobody taps before the clause is on the screen.
    await page.waitForURL('**/van-ban/**');
    await page.waitForFunction(() => {
      const { top = -1 } = document.querySelector('.body :target')?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight;
    });
    await tap(page.locator('[data-copy-here]:visible'));
    await expect.poll(copied).toMatch(/mục .+, Kế hoạch/i);
    expect(taps).toBe(3);
  });

  it('prints an outline of forty-five minutes in three taps', async () => {
    await tap(menu('Báo cáo viên'));
    await tap(link('Soạn bài nói'));
    await tap(page.getByRole('button', { name: 'In đề cương' }));
    expect(await page.evaluate('window.printed')).toBe(true);
    expect(await page.locator('main').textContent()).toContain('45 phút');
    expect(taps).toBe(3);
  });
});

describe('an organizer', () => {
  it('sees what is due without a tap', async () => {
    const heading = page.getByRole('heading', { name: 'Việc sắp đến hạn' });
    await heading.waitFor();
    const words = await heading.locator('xpath=..').textContent();
    expect(words).toMatch(/hạn/);
    expect(taps).toBe(0);
  });

  it('copies a report of results in three taps', async () => {
    await tap(menu('Tổ chức'));
    await tap(link('Phiếu báo cáo kết quả'));
    await tap(page.getByRole('button', { name: 'Chép tin nhắn', exact: true }));
    await expect.poll(copied).toContain('kết quả');
    expect(taps).toBe(3);
  });

  it('has the banner, or the list for the hall, in three taps', async () => {
    await tap(menu('Tổ chức'));
    await tap(link('Ma-két hội nghị'));
    const download = page.waitForEvent('download');
    await tap(link(/^Tải PDF để in [^:]*$/));
    expect((await download).suggestedFilename()).toMatch(/^ma-ket-.*\.pdf$/);
    expect(taps).toBe(3);
  });
});
