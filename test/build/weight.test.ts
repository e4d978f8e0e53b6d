import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { at } from '../support/built-site.ts';
import { longestPlan, pageKinds } from '../support/page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('the longest plan transfers at most 30 KB in all on first view', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  let bytes = 0;
  network.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength;
  });
  await network.send('Network.enable');
  await page.goto(at(longestPlan), { waitUntil: 'networkidle' });
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThanOrEqual(30 * 1024);
  await context.close();
});

it('the code of the search loads when the box is touched, not before', async () => {
  const page = await browser.newPage();
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.goto(at(longestPlan), { waitUntil: 'networkidle' });
  const isSearch = (path: string) => /pagefind|search-(panel|session|run)|so-hieu/.test(path);
  expect(requested.filter(isSearch)).toEqual([]);
  const loaded = page.waitForRequest((request) => isSearch(new URL(request.url()).pathname));
  await page.locator('search-box input').first().click();
  await page.keyboard.type('đất đai');
  await loaded;
  await page.close();
});

it('no page asks another site for anything or breaks its own policy', async () => {
  const page = await browser.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== new URL(at('/')).origin) foreign.push(url.href);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 404/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const path of Object.values(pageKinds)) await page.goto(at(path), { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});
