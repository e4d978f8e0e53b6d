import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { at } from '../support/built-site.ts';
import { pageKinds } from '../support/page-kinds.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([360, 1280])('at %i px', (width) => {
  it.each(Object.entries(pageKinds))(
    'axe finds nothing on the %s page, light or dark',
    async (kind, path) => {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      try {
        await page.goto(at(path));
        if (kind === 'search results') await page.waitForSelector('[data-search-state="done"]');
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await violationsOf(page), colorScheme).toEqual([]);
        }
        const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect(await page.evaluate(overflow), 'the page scrolls sideways').toBeLessThanOrEqual(0);
      } finally {
        await page.close();
      }
    },
  );

  it.each([
    ['with suggestions open', '/', openSuggestions],
    ['with recent searches open', '/', openRecent],
    ['of results with their filters open', '/tim-kiem/?q=hoc+bu', openFilters],
  ] as const)('axe finds nothing on a page %s, light or dark', async (_, path, open) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    try {
      await page.goto(at(path));
      await open(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violationsOf(page), colorScheme).toEqual([]);
      }
    } finally {
      await page.close();
    }
  });
});

describe.each([
  ['a phone of 320 px', { viewport: { width: 320, height: 640 } }, ''],
  ['the same without JavaScript', { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }, ''],
  ['letters twice as large', { viewport: { width: 480, height: 740 } }, '200%'],
] as const)('with %s', (_, options, letters) => {
  it('no page scrolls sideways', async () => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const wide: string[] = [];
    for (const [kind, path] of Object.entries(pageKinds)) {
      await page.goto(at(path));
      const over = await page.evaluate((size) => {
        const root = document.documentElement;
        root.style.fontSize = size;
        return root.scrollWidth - root.clientWidth;
      }, letters);
      if (over > 0) wide.push(`${kind}: ${over} px`);
    }
    await context.close();
    expect(wide).toEqual([]);
  });
});

it('the names in the menu grow with the letters that a reader has set', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(at('/'));
  const height = () =>
    page
      .locator('.site-nav a:visible')
      .first()
      .evaluate((link) => Number.parseFloat(getComputedStyle(link).fontSize));
  const before = await height();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '225%';
  });
  expect(await height()).toBeGreaterThan(1.5 * before);
  await page.close();
});

it('lines of running words end before the eye loses them, on a wide screen', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const long: string[] = [];
  for (const [kind, path] of Object.entries(pageKinds)) {
    await page.goto(at(path));
    const lines = await page.locator('main :is(p, dd)').evaluateAll((nodes) =>
      nodes
        .filter((node) => node.clientWidth > 44 * Number.parseFloat(getComputedStyle(node).fontSize))
        .filter((node) => getComputedStyle(node).display === 'block')
        .map((node) => node.textContent?.trim().slice(0, 40)),
    );
    if (lines.length > 0) long.push(`${kind}: ${lines[0]}`);
  }
  expect(long).toEqual([]);
  await page.close();
});

it('what has the focus is not under the bar of a plan on a narrow screen', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  await page.goto(at('/van-ban/60-kh-duk-2022-thai-nguyen/'));
  const bar = (await page.locator('.thumb-bar').boundingBox())?.y ?? 0;
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const link = page.locator('[data-official-text] a:focus');
    if ((await link.count()) === 0) continue;
    const box = await link.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0), (await link.textContent()) ?? '').toBeLessThanOrEqual(bar);
  }
  await page.close();
});

it('the table of targets keeps the names of its columns on paper', async () => {
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
  await page.goto(at('/bang-chi-tieu/'));
  await page.locator('target-table .sort').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('target-table .sort').filter({ visible: true }).count()).toBe(5);
  expect(await page.locator('[data-filters]').isVisible()).toBe(false);
  await page.close();
});

async function openSuggestions(page: Page): Promise<void> {
  await page.locator('search-box input').first().click();
  await page.keyboard.type('nghi q');
  await page.getByRole('option').first().waitFor();
}

async function openRecent(page: Page): Promise<void> {
  await page.locator('search-box input').first().click();
  await page.keyboard.type('học bù');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-search-state="done"]');
  await page.goto(at('/'));
  await page.locator('search-box input').first().click();
  await page.getByRole('option', { name: 'học bù' }).waitFor();
}

async function openFilters(page: Page): Promise<void> {
  await page.waitForSelector('[data-search-state="done"]');
  for (const summary of await page.locator('[data-search-filters] summary').all()) {
    if (!(await summary.evaluate((node) => (node.parentElement as HTMLDetailsElement).open)))
      await summary.click();
  }
  await page.locator('[data-search-filters] input').first().waitFor();
}
