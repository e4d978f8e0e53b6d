import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { at, siteOrigin } from '../support/built-site.ts';

const path = '/to-chuc/bang-tin/';
const plan = 'van-ban/60-kh-duk-2022-thai-nguyen';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Runs with the page of the sheet that an address names; the page must not complain. */
async function withSheet(hash: string, act: (page: Page) => Promise<void>, width = 1280): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(at(`${path}#${hash}`));
  await page.locator('.sheet').waitFor();
  await act(page);
  expect(complaints).toEqual([]);
  await context.close();
}

/** What a camera reads from the code on the sheet. */
async function scan(page: Page): Promise<string | undefined> {
  const png = (await page.locator('.sheet .qr').screenshot()).toString('base64');
  const { width, height, data } = await page.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return { width: image.width, height: image.height, data: [...data] };
  }, png);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

/** Letters alone: a printed page breaks lines and parts words as it likes. */
const letters = (text: string | null) => (text ?? '').normalize('NFKC').replace(/\s+/g, '');

describe('sheet for the notice board', () => {
  it.each([
    [`${plan}/muc-i-1`, `/${plan}/#muc-i-1`],
    [`${plan}/mo-dau-d1`, `/${plan}/#mo-dau-d1`],
    ['van-ban/18-nq-tw-2022', '/van-ban/18-nq-tw-2022/'],
    ['hoi-dap/hoi-dap-tw5-khoa-xiii/cau-3', '/hoi-dap/hoi-dap-tw5-khoa-xiii/cau-3/'],
  ])('prints every word on one page of A4, and its code opens the place: %s', async (hash, address) => {
    await withSheet(hash, async (page) => {
      expect(await scan(page)).toBe(siteOrigin + address);
      const words = letters(await page.locator('.sheet-words').textContent());
      const pdf = await getDocumentProxy(
        new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
      );
      expect(pdf.numPages).toBe(1);
      expect((await pdf.getPage(1)).view.map(Math.round)).toEqual([0, 0, 595, 842]);
      const { text } = await extractText(pdf, { mergePages: true });
      expect(letters(text)).toContain(words);
      expect(letters(text)).not.toContain(letters('Nơi treo'));
    });
  });

  it('has the same lines on a phone as on paper', async () => {
    const type = (page: Page) =>
      page
        .locator('.sheet-frame')
        .evaluate((frame: HTMLElement) => Number(frame.style.getPropertyValue('--type')));
    let wide = 0;
    await withSheet(`${plan}/muc-i-1`, async (page) => {
      wide = await type(page);
    });
    await withSheet(
      `${plan}/muc-i-1`,
      async (page) => {
        expect(Math.abs((await type(page)) - wide)).toBeLessThan(0.3);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      },
      360,
    );
  });

  it('is made by choosing: a document, then one of its clauses, each word as the document has it', async () => {
    await withSheet('van-ban/18-nq-tw-2022', async (page) => {
      await page.getByLabel('Lấy từ').selectOption(plan);
      await page.getByLabel('Phần nào').selectOption('muc-i-2-d1');
      const said = await page.locator('.sheet-words').textContent();
      await page.goto(at(`/${plan}/`));
      const own = await page.locator('#muc-i-2-d1').evaluate((block) => {
        for (const added of block.querySelectorAll('[data-editorial]')) added.remove();
        return block.textContent;
      });
      expect(said?.trim()).toBe(own?.trim());
    });
  });

  it('says what is too long for one page', async () => {
    await withSheet(`${plan}/muc-i-1`, async (page) => {
      await page.getByLabel('Phần nào').selectOption('muc-ii');
      await page.getByText('dài quá một trang A4').waitFor();
      expect(await page.locator('.sheet').count()).toBe(0);
    });
  });
});
