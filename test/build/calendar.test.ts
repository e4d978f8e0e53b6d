import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { at } from '../support/built-site.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(options: { javaScriptEnabled?: boolean } = {}): Promise<void> {
  context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    acceptDownloads: true,
    serviceWorkers: 'allow',
    ...options,
  });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
}

beforeEach(() => async () => {
  expect(complaints).toEqual([]);
  await context.close();
});

/** Moves the schedule of Thái Nguyên to a Thursday, the third of a month. */
async function makeSchedule(): Promise<void> {
  await page.goto(at('/to-chuc/lich/lap-moi/#mau-60-kh-duk-2022-thai-nguyen'));
  await page.getByLabel('Ngày mới cho mốc đầu').fill('2099-12-03');
  await page.getByLabel('Tên lịch').fill('Đợt học mới');
  await page.getByRole('button', { name: 'Lập lịch', exact: true }).click();
  await page.getByRole('heading', { name: 'Lịch đã lập: Đợt học mới' }).waitFor();
}

describe('a schedule of one’s own', () => {
  it('is made, carried away as a calendar file, and told on the home page without a tap', async () => {
    await open();
    await makeSchedule();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải tệp lịch (.ics)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('dot-hoc-moi.ics');
    const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')));
    const [meeting] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(meeting?.startDate.toString()).toBe('2099-12-03');
    await page.goto(at('/'));
    await page.locator('.due-list li').nth(2).waitFor();
    expect(await page.locator('.due-list').textContent()).toContain('Ngày 03 và 04/12/2099, bắt đầu 7h45');
  });

  it('never leaves the device: no request and no address carries what was typed', async () => {
    await open();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
    await makeSchedule();
    const sent = [...requests, page.url()].map(decodeURIComponent).join('\n');
    expect(sent).not.toMatch(/Đợt học mới|2099/);
    expect(requests.some((url) => url.endsWith('/to-chuc/lich/mau.json'))).toBe(true);
  });

  it('is edited with the keyboard alone', async () => {
    await open();
    await makeSchedule();
    const first = page.locator('.schedule-lines > li').first();
    await first.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Hội nghị sơ kết');
    await first.getByRole('button', { name: 'Ghi dòng này' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi dòng này.').waitFor();
    expect(await first.textContent()).toContain('Hội nghị sơ kết');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });
});

describe('without JavaScript', () => {
  it('the calendar, the classes and the picture are there, the home page says that campaigns are past', async () => {
    await open({ javaScriptEnabled: false });
    await page.goto(at('/to-chuc/lich/'));
    expect(await page.locator('.calendar-rows > li').count()).toBeGreaterThan(15);
    await page.goto(at('/to-chuc/lich/tw8-khoa-xiii/'));
    expect(await page.locator('#dang-cho').textContent()).toContain('Chờ: văn bản của tỉnh.');
    expect(await page.locator('.timeline-down').isVisible()).toBe(true);
    expect(await page.locator('.timeline-across').isVisible()).toBe(false);
    await page.goto(at('/'));
    expect(await page.locator('.home-due').textContent()).toContain('đã qua');
    await page.goto(at('/to-chuc/lich/lap-moi/'));
    expect(await page.locator('noscript p').isVisible()).toBe(true);
  });

  it('a plan leads from its conferences to the page that finds one’s class', async () => {
    await open({ javaScriptEnabled: false });
    await page.goto(at('/van-ban/130-kh-tu-2023-thanh-uy/'));
    await page.locator('#hoi-nghi + p').getByRole('link', { name: 'Tôi học lớp nào?' }).click();
    await page.waitForURL('**/to-chuc/lop/130-kh-tu-2023-thanh-uy/');
  });

  it('finds one’s class in two taps from the list of plans', async () => {
    await open({ javaScriptEnabled: false });
    await page.goto(at('/to-chuc/lop/'));
    await page.getByRole('link', { name: 'Kế hoạch 130-KH/TU' }).click();
    await page.getByRole('link', { name: /hưu trí trung, cao cấp/ }).click();
    const card = page.locator('.class-card:target');
    expect(await card.textContent()).toContain('Lớp thứ hai của Ban Thường vụ Thành ủy');
    expect(await card.textContent()).toContain('muộn nhất 19/12/2023');
    expect(await page.locator('#hoc-bu li').count()).toBeGreaterThan(0);
  });
});

it('every calendar file that the pages link to was built and is read by another program', async () => {
  await open();
  await page.goto(at('/to-chuc/lich/dai-hoi-xiii/'));
  const files = await page
    .locator('a[href$=".ics"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(files.length).toBeGreaterThan(3);
  for (const file of [...files, at('/lich.ics')]) {
    const calendar = new ICAL.Component(ICAL.parse(await (await fetch(file)).text()));
    expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(0);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toMatch(/^Lịch /);
  }
});
