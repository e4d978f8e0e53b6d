import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { at, distFolder, readBuilt, subPath } from '../support/built-site.ts';

const path = '/to-chuc/ma-ket/';
const plan = 'kh-duk-dai-hoi-xiii-2021-phu-tho';
const lines = [
  'BAN BÍ THƯ TRUNG ƯƠNG ĐẢNG',
  'HỘI NGHỊ TRỰC TUYẾN TOÀN QUỐC',
  'NGHIÊN CỨU, HỌC TẬP, QUÁN TRIỆT, TUYÊN TRUYỀN',
  'NGHỊ QUYẾT ĐẠI HỘI XIII CỦA ĐẢNG',
  'Việt Trì, ngày 27, 28 tháng 3 năm 2021',
];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Runs in a page of its own, which must not complain. */
async function inPage(
  act: (page: Page, context: BrowserContext) => Promise<void>,
  options: { javaScriptEnabled?: boolean; width?: number } = {},
): Promise<void> {
  const { javaScriptEnabled = true, width = 360 } = options;
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 740 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await act(page, context);
  expect(complaints).toEqual([]);
  await context.close();
}

/** The file that a link or button gives. */
async function saved(page: Page, role: 'link' | 'button', name: string | RegExp) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole(role, { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Width and height of the only page, in millimetres. */
async function pageSize(pdf: Uint8Array): Promise<number[]> {
  const page = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1);
  return page.view.slice(2).map((side) => Math.round((side * page.userUnit * 25.4) / 72));
}

describe('banner of a plan', () => {
  it('is saved in three taps from the first page: Tổ chức, Ma-két, Tải', async () => {
    await inPage(async (page) => {
      await page.goto(at('/'));
      await page.getByRole('navigation').getByRole('link', { name: 'Tổ chức', exact: true }).click();
      await page.getByRole('link', { name: 'Ma-két hội nghị', exact: true }).click();
      const { name, bytes } = await saved(page, 'link', /^Tải PDF để in [^:]*$/);
      expect(name).toBe('ma-ket-dai-hoi-xiii.pdf');
      expect(await pageSize(bytes)).toEqual([6000, 2400]);
    });
  });

  it('is there without JavaScript: lines as text, picture and three files, under a sub-path too', async () => {
    await inPage(
      async (page) => {
        await page.goto(inject('subPathUrl') + path.slice(1));
        const given = page.locator(`#${plan}`);
        expect((await given.locator('.banner-lines').textContent())?.split('\n')).toEqual(lines);
        const links = await given
          .locator('a[download]')
          .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
        expect(links).toEqual(
          ['pdf', 'png', 'svg'].map((format) => `${subPath}to-chuc/ma-ket/${plan}.${format}`),
        );
        for (const link of links)
          expect((await page.request.get(new URL(link ?? '', page.url()).href)).ok()).toBe(true);
        expect(await page.locator('form[data-form]').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });

  it('is the social card of its campaign', async () => {
    const html = await readBuilt('dot-hoc/dai-hoi-xiii/index.html');
    expect(html).toContain('/the/dai-hoi-xiii.png');
    const [card, other] = await Promise.all(
      ['dai-hoi-xiii', 'tw5-khoa-xiii'].map((id) => readFile(`${distFolder}/the/${id}.png`)),
    );
    expect(card?.subarray(16, 24)).toEqual(other?.subarray(16, 24));
    expect(card?.equals(other as Buffer)).toBe(false);
  });
});

describe('banner of a campaign whose plans give no lines', () => {
  const campaigns = ['tw8-khoa-xiii', 'tw6-khoa-xiii', 'tw5-khoa-xiii', 'tw4-khoa-xiii'];

  it('is there without JavaScript, told as this site’s own, as picture, PDF and SVG that all open', async () => {
    await inPage(
      async (page) => {
        await page.goto(at(path));
        const own = page.getByRole('region', { name: 'Mẫu của trang cho các đợt khác' });
        expect(await own.locator('section').evaluateAll((all) => all.map(({ id }) => id))).toEqual(campaigns);
        expect(await own.textContent()).toContain('là mẫu của trang, không phải của văn bản');
        expect(await own.locator('.banner-lines').first().textContent()).toMatch(
          /^HỘI NGHỊ\nHỌC TẬP [^…\d]+KHÓA XIII$/,
        );
        const { name } = await saved(page, 'link', 'Tải ảnh PNG: Trung ương 8 khóa XIII');
        expect(name).toBe('ma-ket-tw8-khoa-xiii.png');
      },
      { javaScriptEnabled: false },
    );
    for (const id of campaigns) {
      const png = await readFile(`${distFolder}${path}${id}.png`);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], id).toEqual([1920, 768]);
      expect(await pageSize(await readFile(`${distFolder}${path}${id}.pdf`)), id).toEqual([6000, 2400]);
      expect(await readFile(`${distFolder}${path}${id}.svg`, 'utf8'), id).toContain(
        '<title>HỘI NGHỊ / HỌC TẬP',
      );
    }
  });
});

describe('banner of one’s own', () => {
  it('is drawn as it is typed, saved in three formats at the size given, and kept on the device', async () => {
    await inPage(async (page) => {
      await page.goto(at(path));
      await page.getByLabel('Nơi', { exact: true }).fill('Hà Nội');
      await page.getByLabel('Chiều rộng (mm)').fill('3000');
      await page.getByLabel('Chiều cao (mm)').fill('1200');
      const preview = page.locator('[data-preview]');
      await preview.waitFor();
      expect(await preview.getAttribute('alt')).toContain('Hà Nội, ngày 27, 28 tháng 3 năm 2021');
      expect(await preview.evaluate((image: HTMLImageElement) => image.naturalWidth > 0)).toBe(true);

      const pdf = await saved(page, 'button', 'Tải PDF để in');
      expect(await pageSize(pdf.bytes)).toEqual([3000, 1200]);
      const png = await saved(page, 'button', 'Tải ảnh PNG');
      expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([3000, 1200]);
      const svg = await saved(page, 'button', 'Tải SVG');
      expect(svg.bytes.toString()).toMatch(/^<svg [^>]*width="3000mm" height="1200mm"/);

      await page.reload();
      expect(await page.getByLabel('Nơi', { exact: true }).inputValue()).toBe('Hà Nội');
    });
  });

  it('names letters that cannot be drawn and gives no file', async () => {
    await inPage(async (page) => {
      await page.goto(at(path));
      await page.getByLabel('Các dòng chữ').fill('HỘI NGHỊ 會議 😀');
      await page.getByText('«會» (U+6703), «議» (U+8B70), «😀» (U+1F600)').waitFor();
      expect(await page.locator('[data-preview]').isVisible()).toBe(false);
    });
  });

  it('fetches the letters only when the form is seen', async () => {
    await inPage(async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(at(path), { waitUntil: 'networkidle' });
      expect(asked.filter((url) => url.includes('drawing-kit'))).toEqual([]);
      await page.locator('banner-maker').scrollIntoViewIfNeeded();
      await page.locator('[data-preview]').waitFor();
      expect(asked.filter((url) => url.includes('drawing-kit'))).toHaveLength(1);
    });
  });
});
