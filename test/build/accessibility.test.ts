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
