import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import readExcel from 'read-excel-file/node';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeXlsx } from '../../src/core/office/xlsx.ts';
import { reportSheets } from '../../src/core/report/report-sheets.ts';
import type { Report } from '../../src/core/report/schema.ts';
import { violationsOf } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { at } from '../support/built-site.ts';
import { reportClass, sampleReport } from '../support/sample-report.ts';

const path = '/to-chuc/bao-cao/';
const plan = '60-kh-duk-2022-thai-nguyen';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({
    ...{ viewport: { width: 360, height: 740 }, hasTouch: true, acceptDownloads: true },
    ...{ serviceWorkers: 'allow', permissions: ['clipboard-read', 'clipboard-write'] },
  });
  context.setDefaultTimeout(15_000);
  await context.addInitScript(`addEventListener('securitypolicyviolation', (event) => {
    console.error('breaks the policy: ' + event.violatedDirective);
  })`);
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return async () => {
    expect(complaints).toEqual([]);
    await context.close();
  };
});

const field = (name: string) => page.locator(`report-tool [name="${name}"]`).first();
const copied = () => page.evaluate(() => navigator.clipboard.readText());
const tap = (name: string) => page.getByRole('button', { name, exact: true }).tap();

async function download(name: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), tap(name)]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function fillIn(): Promise<void> {
  await page.goto(at(`${path}#ke-hoach=${plan}`));
  await field('head.unit').fill('Chi bộ Mẫu');
  await field('own.total').fill('1.050');
  await field('own.exempt').fill('30');
  await field('own.away').fill('20');
  await field('called').fill('1000');
  await field('attended').fill('985');
}

function ofUnit(unit: string, parts: Partial<Report> = {}) {
  const report = sampleReport(parts);
  const bytes = writeXlsx(reportSheets({ ...report, head: { ...report.head, unit } }));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name: `${unit}.xlsx`, mimeType, buffer: Buffer.from(bytes) };
}

describe('the report of results', () => {
  it('is three taps from the home page: organizers, the report, copy', async () => {
    await page.goto(at('/'));
    await page.locator('header').getByRole('link', { name: 'Tổ chức' }).tap();
    await page.getByRole('link', { name: 'Phiếu báo cáo kết quả' }).tap();
    await page.waitForURL(`**${path}`);
    await tap('Chép tin nhắn');
    await page.getByText('Đã chép.').waitFor();
    expect(await copied()).toContain('kết quả');
  });

  it('knows addressee, channel and last valid day of the plan, and that the day is past', async () => {
    await fillIn();
    const route = await page.locator('[data-route]').textContent();
    expect(route).toContain('báo cáo về Ban Thường vụ Đảng ủy Khối, qua Ban Tuyên giáo Đảng ủy Khối');
    expect(route).toContain('muộn nhất 20/8/2022');
    expect(route).toContain('Hạn này đã qua.');
  });

  it('says how many must study and copies percentages with what they are of', async () => {
    await fillIn();
    await page.getByText('Phải học: 1.000 đảng viên').waitFor();
    await tap('Chép tin nhắn');
    await page.getByText('Đã chép.').waitFor();
    expect(await copied()).toContain('985/1.000 triệu tập (98,5%)');
  });

  it('points at what cannot be right without stopping the hand that types', async () => {
    await fillIn();
    await field('attended').fill('1001');
    const finding = page.locator('.report-findings [data-weight="wrong"]').first();
    expect(await finding.textContent()).toContain('nhiều hơn số triệu tập 1.000');
    await finding.getByRole('button').tap();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('attended');
    await field('attended').fill('chín trăm');
    await page.getByText('«Đảng viên tham dự» phải là số người').waitFor();
  });

  it('says at the field itself that a number is wanted, until there is one', async () => {
    await fillIn();
    const said = page.getByText('Ô này ghi số người, bằng chữ số.').filter({ visible: true });
    expect(await said.count()).toBe(0);
    await field('own.total').fill('bốn mươi');
    await expect.poll(() => said.count()).toBe(1);
    await field('own.total').fill('40');
    await expect.poll(() => said.count()).toBe(0);
  });

  it('goes from a field to the results by the key that ends typing', async () => {
    await fillIn();
    await field('attended').press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kiểm tra số liệu');
  });

  it('gives a workbook with sums, a Word file and a table, all named by the unit', async () => {
    await fillIn();
    const book = await download('Tải Excel (.xlsx)');
    expect(book.name).toMatch(/^phieu-bao-cao-chi-bo-mau-\d{4}-\d\d-\d\d\.xlsx$/);
    const [form] = await readExcel(book.bytes);
    expect(new Map(form?.data.map(([label, value]) => [label, value])).get('Đảng viên phải học')).toBe(1000);
    expect((await download('Tải Word (.docx)')).bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await download('Tải CSV')).bytes.toString()).toContain('Tổng số đảng viên;1050');
  });

  it('adds up the files of units, names the bad ones, and lets one be taken out', async () => {
    await page.goto(at(path));
    const bad = { name: 'anh.png', mimeType: 'image/png', buffer: Buffer.from('khong phai phieu') };
    const files = [
      ofUnit('Chi bộ Một'),
      bad,
      ofUnit('Chi bộ Hai'),
      ofUnit('Chi bộ Một', { difficulties: 'Khác' }),
    ];
    await page.locator('#tep-phieu').setInputFiles(files);
    await page.getByText('Đã cộng 2 trong 4 tệp.').waitFor();
    const results = await page.locator('.report-files').textContent();
    expect(results).toContain('anh.png: chưa cộng. Tệp này không phải phiếu báo cáo');
    expect(results).toContain('Đã có phiếu của Chi bộ Một');
    expect(await page.locator('.report-figures').textContent()).toMatch(/Đảng viên tham dự\s*370/);
    await tap('Bỏ Chi bộ Hai');
    expect(await page.locator('.report-figures').textContent()).toMatch(/Đảng viên tham dự\s*185/);
  });

  it('leaves figures that contradict themselves out until the person says to add them', async () => {
    await page.goto(at(path));
    const wrong = ofUnit('Chi bộ Ba', { classes: [reportClass({ called: 5, attended: 9 })] });
    await page.locator('#tep-phieu').setInputFiles([wrong]);
    await page.getByText('Đã cộng 0 trong 1 tệp.').waitFor();
    expect(await page.locator('.report-files').textContent()).toContain('nhiều hơn số triệu tập 5');
    await tap('Vẫn cộng Chi bộ Ba');
    await page.getByText('Đã cộng Chi bộ Ba.').waitFor();
    expect(await page.locator('[data-units] th[scope="row"]').allTextContents()).toEqual(['Chi bộ Ba']);
    await tap('Vẫn cộng Chi bộ Ba');
    expect(await page.locator('[data-units] th[scope="row"]').count()).toBe(1);
  });

  it('copies the two headcounts with the hours of the plan that asks for them', async () => {
    await page.goto(at(`${path}#ke-hoach=kh-duk-dai-hoi-xiii-2021-phu-tho`));
    await field('head.unit').fill('Chi bộ Mẫu');
    await field('own.plannedMembers').fill('120');
    await tap('Chép tin báo dự kiến');
    await page.locator('fieldset').getByText('Đã chép.').waitFor();
    expect(await copied()).toContain('Hạn: trước 8h30 ngày 25/3/2021.');
  });

  it('keeps several reports on the device, and forgets one only when asked twice', async () => {
    await fillIn();
    await tap('Phiếu mới');
    await field('head.unit').fill('Chi bộ Khác');
    await page.reload();
    expect(await field('head.unit').inputValue()).toBe('Chi bộ Khác');
    await field('draft').selectOption({ label: 'Chi bộ Mẫu, Kế hoạch 60-KH/ĐUK' });
    expect(await field('own.total').inputValue()).toBe('1050');
    await tap('Xóa phiếu này');
    await tap('Bấm lần nữa để xóa hẳn phiếu');
    expect(await field('head.unit').inputValue()).toBe('Chi bộ Khác');
    expect(await field('draft').locator('option').count()).toBe(1);
  });

  it('prints the report alone, in the form of the Party', async () => {
    await fillIn();
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text.normalize('NFC')).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(text.normalize('NFC')).not.toContain('Tải Excel');
  });

  it('has nothing that hinders, and fits a narrow phone, with classes, units and findings shown', async () => {
    await fillIn();
    await tap('Thêm lớp');
    await page.locator('#tep-phieu').setInputFiles([ofUnit('Chi bộ Một')]);
    await page.getByText('đã cộng Chi bộ Một').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await violationsOf(page)).toEqual([]);
  });

  it('shows a blank form and where reports go without code', async () => {
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const still = await plain.newPage();
    await still.goto(at(path));
    expect(await still.locator('.blank-report').textContent()).toContain('Đảng viên được miễn sinh hoạt');
    expect(await still.locator('.report-form').isVisible()).toBe(false);
    await still.locator('.report-routes summary').click();
    await still.getByText('qua Ban Tuyên giáo Thành ủy').first().waitFor();
    await plain.close();
  });
});
