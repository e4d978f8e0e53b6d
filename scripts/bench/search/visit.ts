import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type CountedSite, isForSearch, kilobytes, type Sent } from './traffic.ts';

/** What one search engine took on one library. Times in milliseconds, sizes in KB as sent. */
export interface Visit {
  name: string;
  size: number;
  /** The first search of a reader who comes with nothing kept, in the mean; what the page goes on to load included. */
  cold: { milliseconds: number; kilobytes: number; requests: number };
  /** From Enter to the list, everything loaded. */
  warm: { p50: number; p95: number };
  /** The first search on a slow 4G line, seconds. */
  slowSeconds: number;
}

/** What the number door took. */
export interface DoorVisit {
  kilobytes: number;
  milliseconds: number;
  slowSeconds: number;
  /** Requests of a second look-up of the same number. */
  laterRequests: number;
}

/** «Slow 4G» as Lighthouse has it: 150 ms there and back, 1.6 Mbit/s down, 0.75 up, in bytes a second. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const patience = 180_000;
/** Between two questions of a reader, in milliseconds. */
const pause = 400;

/** Measures the page `/tim-kiem/` of a site: first searches, each by a reader of its own, later ones, one on a slow line. */
export async function visitSearch(
  browser: Browser,
  site: CountedSite,
  {
    name,
    size,
    first,
    later,
  }: { name: string; size: number; first: readonly string[]; later: readonly string[] },
): Promise<Visit> {
  const colds: Visit['cold'][] = [];
  for (const query of first) {
    const page = await openPage(browser, site, false);
    const milliseconds = await ask(page, query);
    await page.waitForTimeout(pause);
    const sent = site.take().filter(isForSearch);
    colds.push({ milliseconds, kilobytes: kilobytes(sent), requests: sent.length });
    await page.context().close();
  }
  const page = await openPage(browser, site, false);
  for (const query of later) await ask(page, query);
  const times: number[] = [];
  for (const query of later) {
    // What a page still does after its list, such as counting, is over before the reader's next question.
    await page.waitForTimeout(pause);
    times.push(await ask(page, query));
  }
  await page.context().close();

  const slow = await openPage(browser, site, true);
  const slowly = await ask(slow, first[0] ?? '');
  await slow.context().close();
  site.take();
  return {
    name,
    size,
    cold: {
      milliseconds: mean(colds.map((cold) => cold.milliseconds)),
      kilobytes: mean(colds.map((cold) => cold.kilobytes)),
      requests: Math.round(mean(colds.map((cold) => cold.requests))),
    },
    warm: { p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
    slowSeconds: slowly / 1000,
  };
}

/** Size of the scripts that the search box of any page loads once it is touched, in KB as sent. */
export async function visitBox(browser: Browser, site: CountedSite): Promise<number> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(site.url, { waitUntil: 'networkidle' });
  site.take();
  const input = page.locator('search-box input').first();
  await input.focus();
  await input.pressSequentially('ng');
  await page.locator('search-box [role="option"]').first().waitFor();
  await page.waitForTimeout(pause);
  await page.context().close();
  return kilobytes(site.take().filter(({ path }) => path.endsWith('.js')));
}

/** Measures the answer to a number, before and without the full text. */
export async function visitDoor(browser: Browser, site: CountedSite, number: string): Promise<DoorVisit> {
  const isDoor = ({ path }: Sent) => path.startsWith('/so-hieu/');
  const fresh = await openPage(browser, site, false);
  const milliseconds = await ask(fresh, number, '[data-number-answer] a');
  const sent = site.take().filter(isDoor);
  await waitUntilDone(fresh);
  site.take();
  await ask(fresh, number.toLowerCase(), '[data-number-answer] a');
  const later = site.take().filter(isDoor);
  await fresh.context().close();
  const slow = await openPage(browser, site, true);
  const slowly = await ask(slow, number, '[data-number-answer] a');
  await slow.context().close();
  site.take();
  return {
    kilobytes: kilobytes(sent),
    milliseconds,
    slowSeconds: slowly / 1000,
    laterRequests: later.length,
  };
}

/** The page of results before any search, with nothing kept, on a fast line or on a slow one. */
async function openPage(browser: Browser, site: CountedSite, isSlow: boolean): Promise<Page> {
  const context: BrowserContext = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  if (isSlow) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    // The workers of the page are slowed down with it.
    await session.send('Network.emulateNetworkConditions', slow4g);
  }
  site.take();
  await page.goto(new URL('tim-kiem/', site.url).href, { waitUntil: 'networkidle' });
  return page;
}

/** Types a query, presses Enter and gives the milliseconds until the list, or what is awaited, stands there. */
function ask(page: Page, query: string, awaited: string | null = null): Promise<number> {
  return page.evaluate(
    ({ query, awaited }) =>
      new Promise<number>((resolve) => {
        const root = document.documentElement;
        const form = document.querySelector('form:has(input[name="q"])') as HTMLFormElement;
        (form.elements.namedItem('q') as HTMLInputElement).value = query;
        for (const old of awaited ? document.querySelectorAll(awaited) : []) old.remove();
        root.dataset.searchState = 'asked';
        const start = performance.now();
        const check = () => {
          const isThere = awaited ? document.querySelector(awaited) : root.dataset.searchState === 'done';
          if (!isThere) return;
          observer.disconnect();
          resolve(performance.now() - start);
        };
        const observer = new MutationObserver(check);
        observer.observe(root, { attributes: true, childList: true, subtree: true });
        form.requestSubmit();
      }),
    { query, awaited },
  );
}

async function waitUntilDone(page: Page): Promise<void> {
  await page.locator('html[data-search-state="done"]').waitFor();
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
