import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { importDocument } from '../../src/importer/import.ts';
import { noOptions } from '../../src/importer/options.ts';
import { checklistItemTexts } from '../../src/strings/checklist.ts';
import { programmePages } from '../../src/strings/programme.ts';
import { launchBrowser } from '../support/browser.ts';
import { at, readBuilt } from '../support/built-site.ts';

const programmes = '/to-chuc/chuong-trinh-hanh-dong/';
const draft = `${programmes}60-kh-duk-2022-thai-nguyen--muc-vi-2/`;
const checklists = '/to-chuc/chuan-bi-hoi-nghi/';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, acceptDownloads: true });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  return async () => {
    expect(complaints).toEqual([]);
    await context.close();
  };
});

describe('an action programme', () => {
  it('is two taps from «Tổ chức», and its Word file is a document in the Party’s form', async () => {
    await page.goto(at('/to-chuc/'));
    await page.getByRole('main').getByRole('link', { name: programmePages.title, exact: true }).click();
    await page.getByRole('link', { name: 'Ban Tổ chức Đảng ủy Khối xây dựng' }).click();
    await page.getByText(programmePages.fill).click();
    await page.getByRole('button', { name: programmePages.takeIssuer }).click();
    await page.getByLabel(programmePages.fields.signer).fill('Trần Văn Mẫu');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: programmePages.saveDocx }).click(),
    ]);
    const read = await importDocument(await readFile(await file.path()), file.suggestedFilename(), noOptions);
    expect(read.fields?.printedHeader).toMatchObject({
      left: ['ĐẢNG BỘ TỈNH THÁI NGUYÊN', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN', '*', 'Số …-CTr/ĐUK'],
    });
    const lines = read.lines.map(({ text }) => text).join('\n');
    expect(lines).toContain('Trần Văn Mẫu');
    expect(lines).toMatch(/3–4% tổng số đảng viên, hằng năm \[\d+\]/);
    expect(lines).toContain('BẢNG NGUỒN CỦA SỐ LIỆU');
  });

  it('loads what writes Word files only when one is asked for', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(at(draft));
    await page.getByRole('button', { name: programmePages.copy }).waitFor();
    expect(asked.filter((path) => /docx/.test(path))).toEqual([]);
  });

  it('is read in full where JavaScript is off', async () => {
    const html = await readBuilt(`${draft.slice(1)}index.html`);
    expect(html).toContain('II- MỤC TIÊU');
    expect(html).toContain(programmePages.withoutScript);
  });

  it('holds nothing of the classified resolution', async () => {
    await page.goto(at(`${programmes}130-kh-tu-2023-thanh-uy--muc-vi-2-y1/`));
    await expect.poll(() => page.locator('[data-preview]').textContent()).toContain('44-NQ/TW có độ mật');
  });
});

describe('the list to prepare a conference', () => {
  it('keeps ticks and own items on the device alone', async () => {
    await page.goto(at(checklists));
    await page.getByLabel(checklistItemTexts.water).check();
    await page.getByLabel('Thêm một việc').fill('Hoa để bàn');
    await page.keyboard.press('Enter');
    await page.getByLabel('Hoa để bàn', { exact: true }).check();
    expect(new URL(page.url()).hash).toBe('');
    await page.reload();
    await expect.poll(() => page.getByLabel('Hoa để bàn', { exact: true }).isChecked()).toBe(true);
    expect(await page.getByLabel(checklistItemTexts.water).isChecked()).toBe(true);
  });

  it('is one sheet of A4', async () => {
    await page.goto(at(checklists));
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(pdf.numPages).toBe(1);
  });

  it('shows whom the plan charges and by when, with the clause', async () => {
    await page.goto(at(`${checklists}kh-duk-dai-hoi-xiii-2021-phu-tho/`));
    const item = page.getByRole('listitem').filter({ hasText: checklistItemTexts.rehearsal });
    expect(await item.textContent()).toMatch(
      /Giao: Văn phòng Đảng ủy Khối\.\s*Thời hạn: 18h00 ngày 26\/3\/2021\./,
    );
    const link = await item.getByRole('link').getAttribute('href');
    expect(link).toBe('/van-ban/kh-duk-dai-hoi-xiii-2021-phu-tho/#muc-vi-2-y3');
  });

  it('has the rule instead of a field where a plan forbids live broadcasts', async () => {
    await page.goto(at(`${checklists}60-kh-duk-2022-thai-nguyen/`));
    await page.getByText('Không tổ chức phát thanh, truyền hình trực tiếp').waitFor();
    const labels = await page.locator('conference-checklist label').allTextContents();
    expect(labels.filter((label) => /truyền hình|phát thanh|phát trực tiếp/iu.test(label))).toEqual([]);
  });
});

it('finds its pages under a sub-path', async () => {
  await page.goto(new URL(`.${checklists}`, inject('subPathUrl')).href);
  await page.getByRole('link', { name: 'Kế hoạch 60-KH/ĐUK' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toContain('60-kh-duk-2022-thai-nguyen');
});
