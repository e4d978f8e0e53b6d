import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { readBuiltFiles } from '../../src/site/audit/built-files.ts';
import { launchBrowser } from '../support/browser.ts';
import { at, distFolder } from '../support/built-site.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const fixture = (name: string) => join(project, 'test/fixtures/documents', name);
const path = '/to-chuc/soi-van-ban/';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let requests: Request[];
let complaints: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, acceptDownloads: true });
  page = await context.newPage();
  requests = [];
  complaints = [];
  page.on('request', (request) => requests.push(request));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(at(path), { waitUntil: 'networkidle' });
  return async () => {
    expect(complaints).toEqual([]);
    await context.close();
  };
});

/** Waits until the report of this file stands. */
async function reported(name: string): Promise<string> {
  await page.getByRole('heading', { name: `Kết quả: ${name}` }).waitFor();
  return (await page.locator('[data-report]').textContent()) ?? '';
}

async function choose(name: string): Promise<string> {
  await page.locator('#tep').setInputFiles(fixture(name));
  return reported(name);
}

async function paste(text: string): Promise<void> {
  await page.getByLabel('Dán văn bản vào đây').fill(text);
  await page.getByRole('button', { name: 'Soi văn bản đã dán' }).click();
}

const startOver = () => page.getByRole('button', { name: 'Soi văn bản khác' }).click();

async function correct(label: string, value: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole('button', { name: 'Cập nhật' }).click();
  await page.locator('document-inspector[data-state="done"]').waitFor();
}

async function download(words: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The content file that the command line makes of a file. */
async function importedBytes(file: string, ...options: string[]): Promise<{ name: string; bytes: Buffer }> {
  const out = await mkdtemp(join(tmpdir(), 'soi-van-ban-'));
  try {
    const script = join(project, 'scripts/import.ts');
    await promisify(execFile)(process.execPath, [script, file, '--out', out, ...options], { cwd: project });
    const name = (await readdir(out)).find((entry) => entry.endsWith('.mdx')) ?? '';
    return { name, bytes: await readFile(join(out, name)) };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

describe('«Soi văn bản» in a browser, under the site’s own policy', () => {
  it('reads a pasted plan, leads its citations to the library and gives the same file as the command', async () => {
    const text = (
      await readFile(join(project, 'test/fixtures/plans/000_473c4dac4822556c.txt'), 'utf8')
    ).replace(/\r\n?/g, '\n');
    await paste(text);
    const report = await reported('van-ban-dan.txt');
    expect(report).toContain('60-KH/ĐUK');
    expect(report).toContain('18/7/2022');
    expect(report).toContain('Trong danh mục: Đảng ủy Khối các cơ quan tỉnh Thái Nguyên.');
    expect(await page.locator('.outline li').count()).toBeGreaterThan(20);
    const links = page.locator('[data-report] a[href*="/van-ban/"], [data-report] a[href*="/dot-hoc/"]');
    expect(await links.count()).toBeGreaterThan(5);
    for (const link of await links.all()) {
      const address = await link.evaluate((node) => (node as HTMLAnchorElement).href);
      expect((await fetch(address)).status, address).toBe(200);
    }
    await page.locator('.readings .place').first().click();
    expect(await page.locator('.readings blockquote:visible').textContent()).toContain('60-KH/ĐUK');

    const given = await download(/^Tải .*\.mdx$/);
    const folder = await mkdtemp(join(tmpdir(), 'soi-van-ban-'));
    const file = join(folder, 'van-ban-dan.txt');
    await writeFile(file, text);
    const expected = await importedBytes(file);
    await rm(folder, { recursive: true });
    expect(given.name).toBe(expected.name);
    expect(given.bytes.equals(expected.bytes)).toBe(true);
  });

  it.each([
    ['ke-hoach-bang.docx', 'III- TỔ CHỨC THỰC HIỆN'],
    ['ke-hoach-dau-trang.pdf', 'III- TỔ CHỨC THỰC HIỆN'],
    ['ke-hoach.doc', 'III- TỔ CHỨC THỰC HIỆN'],
  ])(
    'reads %s, takes the issuer that a person types in and gives the same file as the command',
    async (name, heading) => {
      const report = await choose(name);
      expect(report).toContain('04-KH/ĐU');
      expect(report).toContain('05/02/2026');
      expect(report).toContain('Không xác định được cơ quan ban hành');
      expect(report).toContain(heading);
      expect(await page.locator('a[href$="/van-ban/42-nq-tw-2023/"]').count()).toBeGreaterThan(0);
      await correct('Cơ quan ban hành (mã)', 'dang-uy-xa-tan-hoa');
      const given = await download(/^Tải .*\.mdx$/);
      const expected = await importedBytes(fixture(name), '--issuer', 'dang-uy-xa-tan-hoa');
      expect(given.name).toBe(expected.name);
      expect(given.bytes.equals(expected.bytes)).toBe(true);
    },
  );

  it('works on a site under a sub-path', async () => {
    await page.goto(new URL('to-chuc/soi-van-ban/', inject('subPathUrl')).href);
    await choose('ke-hoach-bang.docx');
    expect(await page.locator('a[href="/thu-vien/van-ban/42-nq-tw-2023/"]').count()).toBeGreaterThan(0);
  });

  it('stops a long text when asked, and takes the next one', async () => {
    const plan = await readFile(join(project, 'test/fixtures/plans/000_473c4dac4822556c.txt'), 'utf8');
    const buffer = Buffer.from(plan.repeat(400));
    await page.locator('#tep').setInputFiles({ name: 'dai.txt', mimeType: 'text/plain', buffer });
    await page.getByRole('button', { name: 'Dừng' }).click();
    expect(await page.locator('[role="status"]').textContent()).toContain('Đã dừng');
    expect(await choose('cong-van.docx')).toContain('công văn');
  });

  it('takes a file that is dropped anywhere on the page', async () => {
    const bytes = [...(await readFile(fixture('cong-van.docx')))];
    await page.evaluate((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], 'cong-van.docx'));
      document
        .querySelector('footer')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, bytes);
    expect(await reported('cong-van.docx')).toContain('công văn');
  });

  it('asks the site for its own code alone, and for nothing at all once that is there', async () => {
    await choose('ke-hoach-bang.docx');
    await startOver();
    await choose('ke-hoach-dau-trang.pdf');
    await startOver();
    await paste(await readFile(fixture('ke-hoach-hai-cot.txt'), 'utf8'));
    await reported('van-ban-dan.txt');
    const origin = new URL(at('/')).origin;
    for (const request of requests) {
      const url = new URL(request.url());
      if (url.protocol === 'blob:') continue;
      expect([request.method(), url.origin, url.search, request.postData()]).toEqual([
        'GET',
        origin,
        '',
        null,
      ]);
      expect(url.pathname).toMatch(/^\/(?:_astro\/[\w.-]+|to-chuc\/soi-van-ban(?:\/|\.json)|[\w-]+\.svg)$/);
    }
    await context.setOffline(true);
    const before = requests.length;
    await startOver();
    await choose('luat-bi-mat.docx');
    await startOver();
    await choose('ke-hoach-hai-co-quan.md');
    await startOver();
    await choose('huong-dan-bon-cap.pdf');
    expect(requests.slice(before).map((request) => request.url())).toEqual([]);

    const kept = await page.evaluate(async () => ({
      stores: [localStorage.length, sessionStorage.length],
      caches: (await caches.keys()).length,
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
    }));
    expect(kept).toEqual({ stores: [0, 0], caches: 0, databases: 0, cookies: '' });
  });

  it.each(['mat-dau-trang.pdf', 'toi-mat.doc', 'mat-khung-chu.docx', 'toi-mat-tcvn3.txt'])(
    'shows of %s nothing but why it is not read',
    async (name) => {
      await page.locator('#tep').setInputFiles(fixture(name));
      await page.getByRole('heading', { name: 'Không đọc văn bản này' }).waitFor();
      const report = await page.locator('[data-report]').textContent();
      expect(report).toContain('29/2018/QH14');
      expect(await page.locator('[data-report] :is(table, ol, blockquote, form)').count()).toBe(0);
      expect(await page.locator('[data-report] button').allInnerTexts()).toEqual(['Soi văn bản khác']);
      expect(await page.locator('#tep').evaluate((input) => (input as HTMLInputElement).files?.length)).toBe(
        0,
      );
    },
  );

  it.each(['ban-quet.pdf', 'mat-khau.docx', 'bang-tinh.docx'])('says what to do about %s', async (name) => {
    await page.locator('#tep').setInputFiles(fixture(name));
    expect(await reported(name)).toContain('Không đọc được văn bản này');
    expect(await page.locator('.issues li').count()).toBeGreaterThan(0);
  });

  it('can be used with the keyboard alone, and shows where one is', async () => {
    await page.getByLabel('Dán văn bản vào đây').focus();
    await page.keyboard.insertText(await readFile(fixture('ke-hoach-hai-cot.txt'), 'utf8'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await reported('van-ban-dan.txt');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await page.locator('[role="status"]').textContent()).toContain('Đã soi xong');
  });

  it.each([360, 1280])('has a report without a fault for axe at %i px, light or dark', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await choose('ke-hoach-bang.docx');
    await page.locator('.readings .place').first().click();
    const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    await page.evaluate(await readFile(axe, 'utf8'));
    const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const run = `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`;
      const { violations } = (await page.evaluate(run)) as AxeResults;
      expect(
        violations.map(({ id, nodes }) => `${id} ${nodes[0]?.failureSummary}`),
        colorScheme,
      ).toEqual([]);
    }
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(overflow), 'the page scrolls sideways').toBeLessThanOrEqual(0);
  });
});

it('explains the command when scripts are off', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(at(path));
  expect(await still.locator('main').textContent()).toContain('npm run import');
  expect(await still.locator('form[data-source]').isVisible()).toBe(false);
  await plain.close();
});

it('is loaded by its own page alone', async () => {
  const { pages } = await readBuiltFiles(distFolder);
  const using = [...pages].filter(([, html]) => /document-inspector|\/_astro\/soi-van-ban/.test(html));
  expect(using.map(([name]) => name)).toEqual(['to-chuc/soi-van-ban/index.html']);
});
