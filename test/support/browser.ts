import { type Browser, chromium } from 'playwright-core';
import { findBrowsers } from './chromium.ts';

const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless Chromium: `CHROMIUM_PATH` when it is set, else the one from npm, else one of the system.
 * Throws a sentence that says what to do when none of them starts.
 */
export async function launchBrowser(): Promise<Browser> {
  return withoutWorkers(await startBrowser());
}

/**
 * Pages of tests reach the site directly, not through its service worker, so that a test may stand in for the site;
 * a test of the worker itself asks for it: `newContext({ serviceWorkers: 'allow' })`.
 */
function withoutWorkers(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser);
  const newPage = browser.newPage.bind(browser);
  browser.newContext = (options) => newContext({ serviceWorkers: 'block', ...options });
  browser.newPage = (options) => newPage({ serviceWorkers: 'block', ...options });
  return browser;
}

async function startBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const { executablePath, env } of await findBrowsers()) {
    try {
      return await chromium.launch({ executablePath, env, headless: true, args: launchArguments });
    } catch (error) {
      failures.push(`${executablePath}: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  throw new Error(
    [
      'Không khởi động được trình duyệt để kiểm thử.',
      'Hãy cài Chromium rồi đặt biến CHROMIUM_PATH trỏ tới tệp chạy của nó, sau đó chạy lại «npm test».',
      ...failures,
    ].join('\n'),
  );
}
