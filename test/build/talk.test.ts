import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readDocx } from '../../src/importer/read/docx.ts';
import { violationsOf } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { at } from '../support/built-site.ts';

const path = '/bao-cao-vien/soan-bai/';
const one = `${path}#van-ban=19-nq-tw-2022&doi-tuong=chu-chot&phut=45`;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const listen = (to: Page) => {
  to.on('pageerror', (error) => complaints.push(error.message));
  to.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
};

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, acceptDownloads: true });
  await context.addInitScript('window.print = () => { window.printed = (window.printed ?? 0) + 1; }');
  page = await context.newPage();
  complaints = [];
  listen(page);
  return async () => {
    expect(complaints).toEqual([]);
    await context.close();
  };
});

async function open(address = one): Promise<void> {
  await page.goto(at(address));
  await page.getByRole('button', { name: 'In đề cương' }).waitFor();
}

async function saved(name: string): Promise<{ name: string; file: string }> {
  if (!(await page.getByRole('button', { name }).isVisible())) await page.getByText('Đem dùng').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), file: await file.path() };
}

/** The words of a Word file, as the importer reads them. */
async function wordText(file: string): Promise<string> {
  const { source } = await readDocx(new Uint8Array(await readFile(file)), 'de-cuong.docx', {});
  return (source?.lines ?? []).map(({ text }) => text).join('\n');
}

/** Letters alone: a printed page breaks lines as it likes. */
const letters = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

async function printed(): Promise<{ text: string; sizes: Set<string> }> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: true });
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  return {
    text: letters(text),
    sizes: new Set(pages.map(({ view }) => view.slice(2).map(Math.round).join('×'))),
  };
}

describe('the work of a speaker, counted in taps from the home page', () => {
  it('opens the kit of a resolution in two', async () => {
    await page.goto(at('/'));
    await page.getByRole('navigation').getByRole('link', { name: 'Báo cáo viên' }).click();
    await page.getByRole('link', { name: 'Nghị quyết 19-NQ/TW', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Nghị quyết 19-NQ/TW' }).waitFor();
    const sections = await page.locator('speaker-kit h2').allTextContents();
    expect(sections.slice(0, 6)).toEqual([
      'Văn bản',
      'Tài liệu theo đối tượng',
      'Vì sao và bối cảnh',
      'Ý chính',
      'Bảng chỉ tiêu',
      'Điểm mới',
    ]);
  });

  it('prints an outline of 45 minutes in three, for the audience of the last time', async () => {
    await open(one);
    await page.getByText('Chọn văn bản, người nghe, số phút').click();
    await page.getByLabel('Đoàn viên, hội viên và Nhân dân').check();
    await page.getByRole('button', { name: 'Lập đề cương' }).click();
    await page.getByText('người nghe: đoàn viên').waitFor();
    await page.goto(at('/'));
    await page.getByRole('navigation').getByRole('link', { name: 'Báo cáo viên' }).click();
    await page.getByRole('link', { name: 'Soạn bài nói' }).click();
    await page.getByRole('button', { name: 'In đề cương' }).click();
    expect(await page.evaluate('window.printed')).toBe(1);
    const { text, sizes } = await printed();
    expect(text).toContain(letters('Đề cương bài nói 45 phút, người nghe: đoàn viên, hội viên và Nhân dân'));
    for (const part of ['Mở đầu', 'Nội dung cơ bản', 'Điểm mới và liên hệ', 'Tổ chức thực hiện']) {
      expect(text).toContain(letters(part));
    }
    expect(text).toContain(letters('Nguồn: Nghị quyết 19-NQ/TW'));
    expect(text).not.toContain(letters('Tải tệp Word'));
    expect(sizes).toEqual(new Set(['595×842']));
  });
});

describe('what a talk is handed out as', () => {
  it('is a handout of two columns on A4, slides at the left and what is said at the right', async () => {
    await open();
    await page.getByRole('button', { name: 'In tờ phát hai cột' }).click();
    const { text, sizes } = await printed();
    expect(sizes).toEqual(new Set(['595×842']));
    expect(text).toContain(letters('Trang chiếu Lời nói và ghi chú'));
    expect(text).toContain(letters('Nông nghiệp, nông dân, nông thôn'));
    expect(text).not.toContain(letters('Đưa lên'));
  });

  it('is a Word file that another reader reads, with the own note in it', async () => {
    await open();
    await page.getByText('Ghi chú của tôi').first().click();
    await page.locator('.talk-note textarea').first().fill('Kể chuyện hợp tác xã ở xã mình');
    const { name, file } = await saved('Tải tệp Word');
    expect(name).toMatch(/^de-cuong-hoc-tap-quan-triet-nghi-quyet-19-nq-tw-\d{4}-\d\d-\d\d\.docx$/);
    const text = await wordText(file);
    expect(text).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(text).toContain('Kể chuyện hợp tác xã ở xã mình');
    expect(text).toContain('Nghị quyết 19-NQ/TW, mục III.2');
    expect(text).toBe(text.normalize('NFC'));
    expect(decodeURIComponent(page.url())).not.toContain('hợp tác xã');
  });

  it('is one file of slides that runs from a stick, without a network', async () => {
    await open();
    const { name, file } = await saved('Tải tệp trình chiếu');
    expect(name).toMatch(/\.html$/);
    const stick = await browser.newContext({ viewport: { width: 1280, height: 720 }, offline: true });
    const deck = await stick.newPage();
    listen(deck);
    const asked: string[] = [];
    deck.on('request', (request) => asked.push(request.url()));
    const onStick = join(await mkdtemp(join(tmpdir(), 'the-nho-')), name);
    await copyFile(file, onStick);
    const address = pathToFileURL(onStick).href;
    await deck.goto(address);
    await deck.locator('.deck-bar').waitFor();
    await deck.keyboard.press('ArrowRight');
    await deck.keyboard.press('PageDown');
    await deck.getByRole('heading', { name: 'Văn bản tổng kết trước đó' }).waitFor();
    const [screen] = await Promise.all([deck.waitForEvent('popup'), deck.keyboard.press('s')]);
    await screen.getByText('Bây giờ').waitFor();
    await screen.getByRole('button', { name: 'Trang sau' }).click();
    expect(await deck.locator('.deck-place').textContent()).toMatch(/^4\//);
    expect(await screen.getByRole('heading', { level: 2 }).textContent()).toMatch(/^4\//);
    expect(asked.filter((url) => url !== address && !url.startsWith('about:'))).toEqual([]);
    expect(await deck.title()).toBe('Học tập, quán triệt Nghị quyết 19-NQ/TW');
    await stick.close();
    await rm(dirname(onStick), { recursive: true });
  });

  it('is read on a phone held upright, with the two arrows side by side', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open();
    await page.getByRole('button', { name: 'Trình chiếu', exact: true }).click();
    const next = page.getByRole('button', { name: 'Trang sau' });
    await next.click();
    const arrows = [page.getByRole('button', { name: 'Trang trước' }), next];
    const [left, right] = await Promise.all(arrows.map((arrow) => arrow.boundingBox()));
    expect(left?.y).toBe(right?.y);
    const slide = page.locator('.slides > section.present');
    const sizes = await slide.locator('p:visible:not(.source)').evaluateAll((lines) =>
      lines.map((line) => {
        const { fontSize } = getComputedStyle(line);
        return (
          (parseFloat(fontSize) * line.getBoundingClientRect().width) / (line as HTMLElement).offsetWidth
        );
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThan(16);
  });

  it('is shown over the page, and Escape gives the page back where it was', async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await open();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.getByRole('button', { name: 'Trình chiếu', exact: true }).click();
    await page.locator('.deck-bar').waitFor();
    expect(requests.some((url) => /deck/.test(url))).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('n');
    await page.getByText('Đã nói').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.deck').waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Trình chiếu');
  });
});

it('fetches the libraries of slides and Word files only at the press', async () => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await open();
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /deck|reveal|docx/.test(url))).toEqual([]);
  expect(requests.filter((url) => url.endsWith('.json'))).toEqual(['/bao-cao-vien/19-nq-tw-2022.json']);
});

it('copies a target of the kit with its citation in one tap', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at('/bao-cao-vien/19-nq-tw-2022/'));
  await page
    .getByRole('button', { name: 'Chép kèm trích dẫn: Tỷ lệ che phủ rừng', exact: false })
    .first()
    .click();
  await page.getByText('Đã chép kèm trích dẫn').waitFor();
  const text = String(await page.evaluate('navigator.clipboard.readText()'));
  expect(text).toContain('42%');
  expect(text).toContain('(Nghị quyết số 19-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương');
  expect(text).toMatch(/\nhttp\S+\/van-ban\/19-nq-tw-2022\/#du-kien-\S+$/);
});

describe('the script for loudspeakers', () => {
  it('is made of chosen questions, in words, and can be taken as a Word file', async () => {
    await page.goto(at('/bao-cao-vien/ban-tin-loa/'));
    await page.locator('[data-booklet="hoi-dap-tw5-khoa-xiii"] summary').click();
    for (const index of [1, 2, 3]) await page.locator('[name="cau"]:visible').nth(index).check();
    await page.getByRole('button', { name: 'Lập bản tin' }).click();
    await page.getByText('Đã lập bản tin 3 câu').waitFor();
    const script = (await page.locator('.bulletin-script').textContent()) ?? '';
    expect(script).toContain('Câu hỏi thứ ba.');
    expect(script).not.toMatch(/\d|%/);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải tệp Word' }).click(),
    ]);
    expect(await wordText(await file.path())).toContain('Câu hỏi thứ ba.');
  });
});

describe('the pages for speakers', () => {
  const pages = {
    list: '/bao-cao-vien/',
    resolution: '/bao-cao-vien/18-nq-tw-2022/',
    campaign: '/bao-cao-vien/tw8-khoa-xiii/',
    talk: one,
    bulletin: '/bao-cao-vien/ban-tin-loa/',
  };

  it.each(Object.entries(pages))(
    '%s: nothing for axe to object to, nothing wider than a phone',
    async (_, address) => {
      await page.goto(at(address));
      await page.waitForLoadState('networkidle');
      for (const group of await page.locator('main details').all()) {
        await group.evaluate((node) => node.setAttribute('open', ''));
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violationsOf(page)).toEqual([]);
      }
      const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      expect((await page.locator('.site-nav').boundingBox())?.height).toBeLessThan(60);
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    },
  );

  it('are whole without JavaScript: the kit, and an outline of 45 minutes', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const silent = await plain.newPage();
    await silent.goto(at(path));
    expect(await silent.locator('.talk-part').count()).toBe(4);
    expect(await silent.locator('form[data-selection]').isVisible()).toBe(false);
    await silent.locator('noscript a, main a', { hasText: 'Báo cáo viên' }).first().click();
    await silent.getByRole('link', { name: 'Nghị quyết 18-NQ/TW', exact: true }).click();
    expect(await silent.locator('[data-point]').count()).toBeGreaterThan(20);
    expect(await silent.locator('[data-copy]').first().isVisible()).toBe(false);
    await silent.goto(at('/bao-cao-vien/ban-tin-loa/'));
    expect(await silent.locator('button[type="submit"]:visible', { hasText: 'Lập bản tin' }).count()).toBe(0);
    expect(await silent.locator('main').textContent()).toContain('cần trình duyệt bật JavaScript');
    await plain.close();
  });
});
