import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { landingOf } from '../../src/core/search/landing.ts';
import { planQuery } from '../../src/core/search/query-plan.ts';
import { runPlan } from '../../src/core/search/run.ts';
import { launchBrowser } from '../support/browser.ts';
import { at, distFolder } from '../support/built-site.ts';
import { openIndex } from '../support/pagefind.ts';
import { evaluationQueries } from '../support/search-queries.ts';

/** Every tenth query of the set, all kinds among them. */
const sample = evaluationQueries.filter((_, number) => number % 10 === 3).map(({ query }) => query);
let folder = '';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  // A copy: to be opened in Node an index gets a package.json beside it.
  folder = await mkdtemp(path.join(os.tmpdir(), 'search-parity-'));
  await cp(path.join(distFolder, 'pagefind'), folder, { recursive: true });
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

it('has a sample of at least 25 queries', () => {
  expect(sample.length).toBeGreaterThanOrEqual(25);
});

it.each(sample)('lists first in the browser what the evaluation finds first for %s', async (query) => {
  const { hits } = await runPlan(await openIndex(folder), planQuery(query));
  const [best] = hits;
  const expected = best ? landingOf(await best.hit.data(), '').address : null;

  await page.goto(at(`tim-kiem/?q=${encodeURIComponent(query)}`));
  await page.locator('html[data-search-state="done"]').waitFor();
  const links = page.locator('ol[data-search-results] a[href]');
  const [first] = await links.evaluateAll((all) =>
    all.slice(0, 1).map((link) => (link as HTMLAnchorElement).href),
  );
  const shown = first ? new URL(first) : null;
  expect(shown ? shown.pathname + shown.hash : null).toBe(expected);
});
