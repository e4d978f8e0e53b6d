import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { at, subPath } from '../support/built-site.ts';

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };
const plan = '/van-ban/60-kh-duk-2022-thai-nguyen/';
const quiz = '/on-tap/18-nq-tw-2022/';
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function visit(path: string, options: BrowserContextOptions, journey: (page: Page) => Promise<void>) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  try {
    await page.goto(path);
    await journey(page);
  } finally {
    await context.close();
  }
}

/** Types into the search box and waits for the number door's answer. */
async function askForNumber(page: Page, number: string): Promise<void> {
  await page.locator('search-box input').first().click();
  await page.keyboard.type(number);
  await page.locator('[data-number-answer] a').first().waitFor();
}

describe('a member with a phone', () => {
  it('types a number, chooses among its documents and reads the right one', () =>
    visit(at('/'), phone, async (page) => {
      await askForNumber(page, '18 nq tw');
      const answers = page.locator('[data-number-answer] a');
      expect(await answers.count()).toBe(3);
      expect(await answers.filter({ hasText: '25/10/2017' }).textContent()).toContain('đổi mới, sắp xếp');
      await answers.filter({ hasText: '16/6/2022' }).tap();
      await page.waitForURL('**/van-ban/18-nq-tw-2022/');
      await page.locator('main').getByText('quản lý và sử dụng đất').first().waitFor();
    }));

  it('opens a cross-link in place, goes on to the document or stays', () =>
    visit(at(plan), phone, async (page) => {
      const link = page.locator('a.cited[href="/van-ban/18-nq-tw-2022/"]').first();
      await link.tap();
      const preview = page.locator('.preview');
      await preview.waitFor({ state: 'visible' });
      await preview.getByText('18-NQ/TW').first().waitFor();
      expect(page.url()).toBe(at(plan));
      await page.keyboard.press('Escape');
      await preview.waitFor({ state: 'hidden' });
      await link.tap();
      await preview.locator('a.button-primary').tap();
      await page.waitForURL('**/van-ban/18-nq-tw-2022/');
    }));

  it('answers a question, sees why, and finds the result again', () =>
    visit(at(quiz), phone, async (page) => {
      const question = page.locator('[data-question]:visible');
      expect(await question.count()).toBe(1);
      const id = await question.getAttribute('data-question');
      await question.locator('button.option').first().tap();
      await page.locator('.feedback').waitFor();
      expect(await page.locator('.feedback a[href*="/van-ban/"]').count()).toBeGreaterThan(0);
      const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
      expect(kept).toContain(id);
    }));

  it('hides what the page adds, and the text of the document stays', () =>
    visit(at(plan), phone, async (page) => {
      await page.locator('[data-official-text] .erratum-mark').first().waitFor({ state: 'visible' });
      await page.locator('[popovertarget="muc-luc"]:visible').first().tap();
      await page.locator('#chi-nguyen-van').check();
      await page.locator('[data-official-text] .clause').first().waitFor({ state: 'hidden' });
      await page.locator('[data-official-text]').getByText('MỤC ĐÍCH, YÊU CẦU').first().waitFor();
    }));
});

describe('a reader without JavaScript', () => {
  const plain = { ...phone, javaScriptEnabled: false };

  it('reads a plan, follows a cross-link and comes to the clause of an address', () =>
    visit(at(`${plan}#muc-ii`), plain, async (page) => {
      const article = page.locator('[data-official-text]');
      await article.getByText('Nơi nhận').first().waitFor();
      const topOfClause = async () => (await page.locator('#muc-ii').boundingBox())?.y;
      await expect.poll(topOfClause, { timeout: 5_000 }).toBeLessThan(844);
      await article.locator('a.cited[href="/van-ban/18-nq-tw-2022/"]').first().tap();
      await page.waitForURL('**/van-ban/18-nq-tw-2022/');
    }));

  it('studies with questions whose answers unfold', () =>
    visit(at(quiz), plain, async (page) => {
      const question = page.locator('[data-question]').first();
      const proof = question.locator('.proof');
      expect(await proof.isVisible()).toBe(false);
      await question.locator('summary').tap();
      await proof.waitFor({ state: 'visible' });
    }));

  it('is sent by the search box to a page that shows another way', () =>
    visit(at('/'), plain, async (page) => {
      await page.locator('search-box input').first().fill('18-NQ/TW');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/?q=*');
      expect(await page.locator('main a[href="/van-ban/"]').count()).toBeGreaterThan(0);
    }));
});

describe('a reader with a keyboard only', () => {
  const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

  it('skips to the text with the first key', () =>
    visit(at(plan), desktop, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
    }));

  it.each(['/', 'Control+k'])('reaches the box with %s, walks through the answers and opens one', (key) =>
    visit(at(plan), desktop, async (page) => {
      await page.keyboard.press(key);
      await page.keyboard.type('37-QĐ/TW');
      await page.locator('[data-number-answer] a').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/van-ban/37-qd-tw-2021/');
    }),
  );

  it('answers a quiz', () =>
    visit(at(quiz), desktop, async (page) => {
      await page.locator('[data-question]:visible button.option').first().focus();
      await page.keyboard.press('Enter');
      const next = page.locator('button.next');
      await next.waitFor();
      await next.focus();
      await page.keyboard.press('Enter');
      await page.locator('.feedback').waitFor({ state: 'hidden' });
    }));
});

describe('a site under a sub-path', () => {
  it('finds, opens and follows inside it', () =>
    visit(inject('subPathUrl'), phone, async (page) => {
      await askForNumber(page, '60-KH/ĐUK');
      await page.locator('[data-number-answer] a').first().tap();
      await page.waitForURL(`**${subPath}van-ban/60-kh-duk-2022-thai-nguyen/`);
      await page.locator(`a.cited[href="${subPath}van-ban/18-nq-tw-2022/"]`).first().tap();
      await page.locator('.preview a.button-primary').tap();
      await page.waitForURL(`**${subPath}van-ban/18-nq-tw-2022/`);
    }));

  it('searches the full text and lands on the clause', () =>
    visit(`${inject('subPathUrl')}tim-kiem/?q=tuyên truyền miệng`, phone, async (page) => {
      await page.locator('[data-search-state="done"]').waitFor();
      await page.locator('ol[data-search-results] a').first().tap();
      await page.waitForURL(`**${subPath}van-ban/**#*`);
    }));
});
