import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Locator, Page } from 'playwright-core';
import { type CountedSite, kilobytes } from '../search/traffic.ts';

/** How many KB, compressed, a quiz page takes: all that a first visit loads, and its scripts alone. */
export interface PageWeight {
  path: string;
  all: number;
  scripts: number;
}

/** Milliseconds from a touch to what it shows, each the median of its runs. */
export interface Delay {
  /** From the tap on an option to the verdict on the screen. */
  feedback: number;
  /** The same for a bare page whose button shows one line of text: what the machine itself takes. */
  bare: number;
}

const slower = 4;
const oneTap = ['single-choice', 'true-false', 'cloze'];
const bareButton = `<button onclick="
  const line = document.createElement('p');
  line.className = 'feedback';
  line.textContent = 'Đúng';
  document.body.append(line);
">Đúng</button>`;
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** Addresses of all quiz pages of a built site, the heaviest first. */
export async function quizPagesByWeight(folder: string): Promise<string[]> {
  const entries = await readdir(join(folder, 'on-tap'), { withFileTypes: true });
  const weighed = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => {
        const html = await readFile(join(folder, 'on-tap', name, 'index.html'));
        return { path: `on-tap/${name}/`, bytes: gzipSync(html).length };
      }),
  );
  return weighed.sort((a, b) => b.bytes - a.bytes).map(({ path }) => path);
}

/** Loads a page as a reader who comes with nothing kept, and says what was sent. */
export async function weighPage(browser: Browser, site: CountedSite, path: string): Promise<PageWeight> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  site.take();
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  const sent = site.take();
  await context.close();
  return { path, all: kilobytes(sent), scripts: kilobytes(sent.filter((file) => file.path.endsWith('.js'))) };
}

/**
 * Answers the first question of pages, in turn, on a processor slowed down four times, until `wanted` of them were
 * choices of one tap; pairs, orders and typed answers take several.
 */
export async function measureDelay(
  browser: Browser,
  site: CountedSite,
  paths: readonly string[],
  wanted: number,
): Promise<Delay> {
  const feedback: number[] = [];
  const bare: number[] = [];
  for (const path of paths) {
    if (feedback.length === wanted) break;
    const page = await slowPage(browser);
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    const question = page.locator('quiz-player [data-question]:not([hidden])').first();
    const type = await question.getAttribute('data-type');
    if (type && oneTap.includes(type)) {
      feedback.push(await tapUntil(page, question.locator('[data-option] button').first(), '.feedback'));
      const plain = await slowPage(browser);
      await plain.setContent(bareButton);
      bare.push(await tapUntil(plain, plain.locator('button'), '.feedback'));
      await plain.context().close();
    }
    await page.context().close();
  }
  return { feedback: median(feedback), bare: median(bare) };
}

async function slowPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext(phone)).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return page;
}

/** Milliseconds from the touch of an element to the frame that shows another one. */
async function tapUntil(page: Page, button: Locator, shown: string): Promise<number> {
  await page.evaluate((selector) => {
    const place = globalThis as { benchDelay?: number };
    addEventListener(
      'click',
      ({ timeStamp }) => {
        const look = () => {
          if (document.querySelector(selector)) place.benchDelay = performance.now() - timeStamp;
          else requestAnimationFrame(look);
        };
        // the second frame starts when the first one has been drawn
        requestAnimationFrame(() => requestAnimationFrame(look));
      },
      { capture: true, once: true },
    );
  }, shown);
  await button.tap();
  const delay = await page.waitForFunction(() => (globalThis as { benchDelay?: number }).benchDelay);
  return (await delay.jsonValue()) as number;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
