import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { at, readBuilt } from '../support/built-site.ts';

const campaigns = ['dai-hoi-xiii', 'tw4-khoa-xiii', 'tw5-khoa-xiii', 'tw6-khoa-xiii', 'tw8-khoa-xiii'];
const phone = { viewport: { width: 360, height: 740 } };
const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const morning = new Date('2026-03-02T08:00:00');
let axe: string;
let browser: Browser;

beforeAll(async () => {
  axe = await readFile(axeFile, 'utf8');
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const run = "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })";
  const { violations } = (await page.evaluate(run)) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}

/** Opens the daily review at a time of the device's clock. */
async function openAt(context: BrowserContext, time: Date, hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.clock.setFixedTime(time);
  await page.goto(at(`/on-hom-nay/${hash}`));
  return page;
}

/** Answers the question on the screen rightly, whatever its type, as the page itself knows the answer. */
async function answerRightly(page: Page): Promise<void> {
  const question = page.locator('.question');
  const {
    type,
    answer = '',
    accepted = '[]',
  } = await question.evaluate((one) => ({
    ...(one as HTMLElement).dataset,
  }));
  const ids = answer.split(' ');
  if (type === 'flash-card') {
    await page.getByRole('button', { name: 'Lật thẻ' }).click();
    await page.getByRole('button', { name: 'Nhớ', exact: true }).click();
  } else if (type === 'short-answer') {
    await question.getByRole('textbox').fill((JSON.parse(accepted) as string[])[0] ?? '');
    await page.getByRole('button', { name: 'Xem kết quả' }).click();
  } else if (type === 'matching' || type === 'ordering') {
    for (const [n, id] of ids.entries()) {
      if (type === 'matching') await question.getByRole('combobox').nth(n).selectOption(id);
      else await question.locator(`[data-option="${id}"] select`).selectOption(String(n + 1));
    }
    await page.getByRole('button', { name: 'Xem kết quả' }).click();
  } else {
    for (const id of ids) await question.locator(`[data-choice="${id}"]`).click();
    if (type === 'multiple-choice') await page.getByRole('button', { name: 'Xem kết quả' }).click();
  }
  await question.locator('.next').click();
}

describe('the daily review on a phone', () => {
  it('asks five, keeps them over a reload, and brings them back when the days have passed', async () => {
    const context = await browser.newContext(phone);
    const page = await openAt(context, morning);
    await page.getByRole('button', { name: 'Xong, xem câu hôm nay' }).click();
    await page.getByText('Hôm nay có 10 câu mới.').waitFor();
    await page.getByRole('button', { name: 'Ôn 5 câu' }).click();
    for (let turn = 0; turn < 15 && (await page.getByText('Xong lượt ôn').count()) === 0; turn++) {
      await page.locator('.question').waitFor();
      await answerRightly(page);
    }
    await page.getByText(/Đúng ngay \d\/5 câu/).waitFor();
    expect(await violationsOf(page)).toEqual([]);

    await page.reload();
    await page.getByText('Hôm nay có 5 câu mới.').waitFor();
    expect(await page.locator('svg.mastery-bar').getAttribute('aria-label')).toContain('đang học 5 câu');

    const later = await openAt(context, new Date('2026-03-05T08:00:00'));
    await later.getByText(/Hôm nay có 15 câu: 5 câu ôn lại, 10 câu mới/).waitFor();
    await later.goto(at('/on-hom-nay/#nam-cau'));
    await later.reload();
    await later.getByText('Còn 5 câu').waitFor();
    await context.close();
  });

  it('is clean for axe and no wider than the screen while it chooses and while it asks', async () => {
    const context = await browser.newContext({ ...phone, colorScheme: 'dark' });
    const page = await openAt(context, morning);
    const width = () => page.evaluate('document.documentElement.scrollWidth');
    await page.getByRole('button', { name: 'Xong, xem câu hôm nay' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await width()).toBe(360);
    await page.getByRole('button', { name: 'Xong, xem câu hôm nay' }).click();
    await page.getByRole('button', { name: 'Ôn 10 câu' }).click();
    await page.locator('.question').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await width()).toBe(360);
    await context.close();
  });

  it('gives the screen to the question while it asks', async () => {
    const context = await browser.newContext(phone);
    const page = await openAt(context, morning, '#nam-cau');
    const lead = page.getByText('Mỗi ngày vài câu');
    await page.locator('.question').waitFor();
    expect(await lead.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Dừng ở đây' }).click();
    await lead.waitFor();
    await context.close();
  });

  it('explains itself and leads to the quizzes without scripts', async () => {
    const context = await browser.newContext({ ...phone, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(at('/on-hom-nay/'));
    expect(await page.locator('.without-script').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Xem các bài ôn tập' }).click();
    expect(page.url()).toBe(at('/on-tap/'));
    await context.close();
  });

  it('takes little to load: the script with its schedule at most 25 KB', async () => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    const sizes = new Map<string, number>();
    const scripts = new Set<string>();
    network.on(
      'Network.responseReceived',
      ({ requestId, type }) => type === 'Script' && scripts.add(requestId),
    );
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      sizes.set(requestId, encodedDataLength);
    });
    await network.send('Network.enable');
    await page.goto(at('/on-hom-nay/'), { waitUntil: 'networkidle' });
    const bytes = [...scripts].reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0);
    expect(bytes).toBeLessThanOrEqual(25 * 1024);
    expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * 1024);
    await context.close();
  });
});

describe('the session before a cell meeting', () => {
  it.each(campaigns)('of %s prints on one A4 page, answered or not', async (id) => {
    const page = await browser.newPage();
    await page.goto(at(`/truoc-sinh-hoat/${id}/`));
    await page.locator('cell-questions[data-ready]').waitFor();
    expect(await printedPages(page)).toBe(1);
    await page.locator('[data-choice]').first().click();
    expect(await printedPages(page)).toBe(1);
    await page.close();
  });

  it.each(campaigns)('of %s has its parts: three, two, five and one, fifteen minutes in all', async (id) => {
    const html = await readBuilt(`truoc-sinh-hoat/${id}/index.html`);
    const count = (pattern: RegExp) => [...html.matchAll(pattern)].length;
    expect(count(/<blockquote>[^<]+<\/blockquote> ?<p class="small muted">/g)).toBe(3);
    expect(count(/<strong>[^<]+\?<\/strong>/g)).toBe(2);
    expect(count(/data-question="/g)).toBe(5);
    const minutes = [...html.matchAll(/\((\d+) phút\)/g)].map((match) => Number(match[1]));
    expect(minutes.reduce((sum, part) => sum + part, 0)).toBe(15);
    expect(html).not.toMatch(/<li[^>]* id="[^"]*--/);
  });

  it('counts an answer for the daily review', async () => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.goto(at('/truoc-sinh-hoat/tw8-khoa-xiii/'));
    await page.locator('[data-choice]').first().click();
    await page.locator('.verdict').first().waitFor();
    await page.goto(at('/on-hom-nay/'));
    await page.getByRole('button', { name: 'Xong, xem câu hôm nay' }).click();
    await page.getByText('Hôm nay có 9 câu mới.').waitFor();
    await context.close();
  });
});

async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}
