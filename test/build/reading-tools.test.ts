import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { at } from '../support/built-site.ts';
import { longestPlan, pageKinds } from '../support/page-kinds.ts';

let browser: Browser;
let axe: string;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
});
afterEach(() => context.close());

/** A paragraph in the middle of the plan, and some whole words of it. */
async function paragraph(): Promise<{ anchor: string; words: string }> {
  return page.evaluate(() => {
    const long = [...document.querySelectorAll('.body > p[id]')].filter(
      ({ firstChild }) => (firstChild?.textContent?.length ?? 0) > 80,
    );
    const block = long[Math.floor(long.length / 2)] as Element;
    const words = block.firstChild?.textContent?.slice(10, 60) ?? '';
    return { anchor: block.id, words: words.replace(/^\S*\s+|\s+\S*$/g, '') };
  });
}

/** Selects words of a clause as a long press and a drag do. */
async function select({ anchor, words }: { anchor: string; words: string }): Promise<void> {
  await page.evaluate(
    ({ anchor, words }) => {
      const block = document.getElementById(anchor) as HTMLElement;
      block.scrollIntoView({ block: 'center', behavior: 'instant' });
      const node = block.firstChild as Text;
      const start = node.data.indexOf(words);
      getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
    },
    { anchor, words },
  );
  await page.getByRole('toolbar').waitFor();
}

/** The words that are shown in a manner of marking. */
function painted(name: string): Promise<string[]> {
  return page.evaluate(
    (key) => [...(CSS.highlights.get(key) ?? [])].map((range) => (range as Range).toString()),
    name,
  );
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();

async function violations(): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] })",
  )) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}

describe('marks and notes on a phone', () => {
  it('a marked passage is there after the page is opened again, and goes when it is erased', async () => {
    await page.goto(at(longestPlan));
    const passage = await paragraph();
    await select(passage);
    await press('Đánh dấu');
    expect(await painted('reader-mark')).toEqual([passage.words]);
    await page.reload();
    await expect.poll(() => painted('reader-mark')).toEqual([passage.words]);
    await page.getByRole('button', { name: 'Mục lục' }).click();
    await press('Đánh dấu và ghi chú (1)');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Bỏ đánh dấu/ })
      .click();
    expect(await painted('reader-mark')).toEqual([]);
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(await painted('reader-mark')).toEqual([]);
  });

  it('a note stands under its paragraph, and on the page of all notes with a way back', async () => {
    await page.goto(at(longestPlan));
    const passage = await paragraph();
    await select(passage);
    await press('Ghi chú');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ghi chú của tôi').fill('Hỏi lại chi bộ.');
    expect(await violations()).toEqual([]);
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    expect(await page.locator(`#${passage.anchor} ~ .reader-note`).textContent()).toContain(
      'Hỏi lại chi bộ.',
    );
    expect(await painted('reader-note-mark')).toEqual([passage.words]);
    expect(await violations()).toEqual([]);

    await page.goto(at('/ghi-chu/'));
    await page.getByText('Hỏi lại chi bộ.').waitFor();
    expect(await page.getByRole('blockquote').textContent()).toBe(passage.words);
    expect(await violations()).toEqual([]);
    await press('Chép tất cả');
    await page.getByText('Đã chép').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')[0]).toBe(`“${passage.words}”`);
    expect(copied).toContain(`${longestPlan}#${passage.anchor}`);
    expect(copied).toContain('Kế hoạch');
    await page.locator('.marks-list a').click();
    expect(new URL(page.url()).hash).toBe(`#${passage.anchor}`);
    await page.goBack();
    await press('Xóa tất cả');
    await press('Bấm lần nữa để xóa tất cả');
    await page.getByText('Chưa có ghi chú nào trên máy này.').waitFor();
  });

  it('when the text has changed, the words are found again, or listed as no longer there', async () => {
    await page.goto(at(longestPlan));
    const passage = await paragraph();
    await select(passage);
    await press('Đánh dấu');
    const change = async (from: string, to: string) => {
      await page.unrouteAll();
      await page.route(`**${longestPlan}`, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replaceAll(from, to);
        await route.fulfill({ response, body });
      });
      await page.reload();
    };
    await change(passage.words, `Thêm mấy chữ ${passage.words}`);
    await expect.poll(() => painted('reader-mark')).toEqual([passage.words]);
    await change(passage.words, 'Câu khác');
    await page.getByRole('button', { name: 'Mục lục' }).click();
    await press('Đánh dấu và ghi chú (1)');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Không còn thấy chỗ này' }).waitFor();
    expect(await dialog.getByRole('blockquote').textContent()).toBe(passage.words);
  });

  it('a mouse gets the bar under the words; the keyboard marks the clause at hand', async () => {
    const desk = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page = desk;
    await desk.goto(at(longestPlan));
    const passage = await paragraph();
    await select(passage);
    const bar = await desk.getByRole('toolbar').boundingBox();
    const words = await desk.evaluate(
      () => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? 0,
    );
    expect(Math.abs((bar?.y ?? 0) - words)).toBeLessThan(20);
    await desk.keyboard.press('Escape');
    await desk.goto(`${at(longestPlan)}#${passage.anchor}`);
    await desk.reload();
    await desk.getByRole('button', { name: 'Đánh dấu mục này' }).focus();
    await desk.keyboard.press('Enter');
    await expect.poll(async () => (await painted('reader-mark'))[0]).toContain(passage.words);
    await desk.close();
  });
});

it('a document left in the middle is offered on the home page and at its own top', async () => {
  await page.goto(at(longestPlan));
  const { anchor } = await paragraph();
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), anchor);
  await page.waitForRequest(/study/);
  await page.waitForTimeout(1_500);
  await page.goto(at(pageKinds.home));
  const way = page.locator('[data-continue] a');
  await way.waitFor();
  expect(await way.getAttribute('href')).toContain(`${longestPlan}#`);
  expect(await page.locator('[data-continue]').textContent()).toMatch(/đã đọc khoảng \d+%/);
  expect(await violations()).toEqual([]);
  await page.goto(at(longestPlan));
  const resume = page.locator('[data-resume] a');
  await resume.waitFor();
  expect(await resume.textContent()).toMatch(/^Đọc tiếp từ /);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await resume.click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
});

it('a guide is read on as well', async () => {
  const guide = pageKinds['guide to a resolution'];
  await page.goto(at(guide));
  await page.evaluate(() => [...document.querySelectorAll('[data-read-area] h2')].at(2)?.scrollIntoView());
  await page.waitForRequest(/study/);
  await page.waitForTimeout(2_500);
  await page.goto(at(pageKinds['list of guides']));
  await page.getByText(/đã đọc khoảng \d+%/).waitFor();
  await page.goto(at(guide));
  await page.getByText(/Đọc tiếp từ “/).waitFor();
});

describe('listening', () => {
  /** A voice that says every sentence at once when the test tells it to. */
  const fakeVoice = `
    const voice = { lang: 'vi-VN', name: 'thử', localService: true };
    window.spoken = [];
    const fake = { getVoices: () => [voice], cancel() {}, speak(u) { window.spoken.push(u); }, onvoiceschanged: null };
    Object.defineProperty(window, 'speechSynthesis', { value: fake });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };`;
  const said = () => page.evaluate('window.spoken.map(({ text }) => text)') as Promise<string[]>;

  it('reads on sentence by sentence, shows where it is, holds and stops', async () => {
    await page.addInitScript(fakeVoice);
    await page.goto(at(longestPlan));
    await press('Nghe');
    await page.getByRole('group', { name: 'Nghe văn bản' }).waitFor();
    expect(await said()).toHaveLength(1);
    await page.evaluate('window.spoken[0].onend()');
    expect(await said()).toHaveLength(2);
    expect(await painted('being-read')).toHaveLength(1);
    expect((await said()).join(' ')).not.toMatch(/\d/);
    expect(await violations()).toEqual([]);
    await press('Tạm dừng');
    await press('Nghe tiếp');
    const [, second, third] = await said();
    expect(third).toBe(second);
    await press('Chậm');
    expect(await page.evaluate('window.spoken.at(-1).rate')).toBe(0.8);
    await press('Thôi nghe');
    expect(await page.getByRole('group', { name: 'Nghe văn bản' }).isVisible()).toBe(false);
    expect(await painted('being-read')).toEqual([]);
  });

  it('offers nothing on a device without a Vietnamese voice', async () => {
    await page.goto(at(longestPlan), { waitUntil: 'networkidle' });
    expect(await page.getByRole('button', { name: 'Nghe' }).count()).toBe(0);
  });
});

it('without JavaScript nothing of it shows, and the notes page says what it needs', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(at(longestPlan));
  for (const part of ['[data-listen]', '[data-mark-here]', '[data-marks-open]', '[data-resume]']) {
    expect(await still.locator(part).filter({ visible: true }).count(), part).toBe(0);
  }
  await still.goto(at('/ghi-chu/'));
  expect(await still.textContent('main')).toContain('cần JavaScript');
  await plain.close();
});
