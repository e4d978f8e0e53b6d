import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { printQuestion } from '../../src/core/quiz/export/printed-question.ts';
import type { Question } from '../../src/core/quiz/schema.ts';
import { launchBrowser } from '../support/browser.ts';
import { at, readBuilt, siteOrigin, subPath } from '../support/built-site.ts';
import { readGift, readMoodle } from '../support/read-exports.ts';

const path = '/to-chuc/de-kiem-tra/';
const campaign = 'tw5-khoa-xiii';

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
  // the same seeds in every run
  await context.addInitScript(`{
    let made = 0;
    crypto.getRandomValues = (numbers) => numbers.fill((made += 7919));
  }`);
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

async function make(address: string): Promise<void> {
  await page.goto(address);
  await page.locator(`[name="bai"][value="${campaign}"]`).check();
  await page.getByLabel('Tên bài kiểm tra').fill('Kiểm tra đợt học Trung ương 5');
  await page.getByLabel('Tên tổ chức').fill('Chi bộ Tổ dân phố 5');
  await page.getByRole('button', { name: 'Lập đề', exact: true }).click();
  await page.getByText('Đã lập đề 20 câu, 4 mã đề.').waitFor();
}

async function download(label: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** Letters alone: a printed page breaks lines and parts words as it likes. */
const letters = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** The text of the printed pages, cut at the heads of papers, sheets and keys: «Mã đề: A» → its questions. */
async function printedParts(): Promise<Map<string, string>> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: true });
  const parts = letters(text).split(/(?=Mãđề:[A-D]Sốcâu|Phiếutrảlời,mãđề[A-D]|Đápán,mãđề[A-D])/);
  return new Map(parts.slice(1).map((part) => [part.slice(0, part.search(/(?<=[:ề])[A-D]/) + 1), part]));
}

/** The answer that the key must give to a printed question, found by the words of its right options. */
function answerIn(printed: string, { type, options, answer }: Question): string | null {
  if (type === 'true-false') return answer === 'dung' ? 'Đúng' : 'Sai';
  if (type !== 'single-choice' && type !== 'cloze' && type !== 'multiple-choice') return null;
  const right = options.filter(({ id }) => [answer].flat().includes(id));
  const signs = right.map(({ text }) => {
    const sign = [...'ABCDEFGH'].find((letter) => printed.includes(`${letter}.${letters(text)}`));
    return sign ?? `no «${text}»`;
  });
  return signs.sort().join(',');
}

describe('a paper test of twenty questions in four versions', () => {
  it('prints A to D, each with twenty questions and a key that leads to the right options', async () => {
    const bank: Question[] = JSON.parse(await readBuilt(`on-tap/${campaign}.json`)).questions;
    const prompts = bank.map((question) => ({ question, prompt: letters(printQuestion(question).prompt) }));
    const longestFirst = prompts.sort((a, b) => b.prompt.length - a.prompt.length);
    await make(at(path));
    const parts = await printedParts();
    const prints: string[] = [];
    let lettered = 0;
    for (const code of 'ABCD') {
      const paper = parts.get(`Mãđề:${code}`) ?? '';
      const key = parts.get(`Đápán,mãđề${code}`) ?? '';
      const printed = paper.split(/(?=Câu\d+\.)/).slice(1);
      expect(printed).toHaveLength(20);
      for (const [index, words] of printed.entries()) {
        const start = `Câu${index + 1}.`;
        const asked = longestFirst.find(({ prompt }) => words.startsWith(start + prompt));
        expect(asked, words).toBeDefined();
        const answer = asked ? answerIn(words, asked.question) : null;
        if (answer === null) continue;
        lettered += 1;
        expect(key).toContain(`${index + 1}${answer}`);
      }
      expect(parts.has(`Phiếutrảlời,mãđề${code}`)).toBe(true);
      prints.push(paper.slice('Mãđề:A'.length));
    }
    expect(new Set(prints).size).toBe(4);
    expect(parts.size).toBe(12);
    expect(lettered).toBeGreaterThan(40);
  });

  it('is printed on A4 with nothing but the papers, without keys and sheets when they are not wanted', async () => {
    await make(at(path));
    await page.getByLabel('In kèm đáp án').uncheck();
    await page.getByLabel('In kèm phiếu trả lời').uncheck();
    expect([...(await printedParts()).keys()]).toEqual(['Mãđề:A', 'Mãđề:B', 'Mãđề:C', 'Mãđề:D']);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const [first, text] = [await pdf.getPage(1), await extractText(pdf, { mergePages: true })];
    expect(first.view.map(Math.round).slice(2)).toEqual([595, 842]);
    expect(letters(text.text)).not.toContain(letters('Lấy câu hỏi từ'));
  });

  it('comes back from its address, letter for letter', async () => {
    await make(at(path));
    const papers = await page.locator('.papers').textContent();
    const address = page.url();
    const other = await context.newPage();
    await other.goto(address);
    await other.locator('.papers').waitFor();
    expect(await other.locator('.papers').textContent()).toBe(papers);
    await page.getByRole('button', { name: 'Lập đề khác' }).click();
    await page.waitForFunction((before) => location.href !== before, address);
    expect(await page.locator('.papers').textContent()).not.toBe(papers);
  });

  it('has nothing that axe objects to, and never scrolls sideways on a phone', async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await make(at(path));
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    }
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  });
});

describe('files of questions', () => {
  it('hold the test or the whole bank, under a plain name', async () => {
    await make(at(path));
    const gift = await download('Tải tệp GIFT');
    expect(gift.name).toMatch(/^kiem-tra-dot-hoc-trung-uong-5-\d{4}-\d\d-\d\d\.gift\.txt$/);
    expect(readGift(gift.text)).toHaveLength(20);
    await page.getByLabel('Mọi câu của các bài đã chọn').check();
    const bank: Question[] = JSON.parse(await readBuilt(`on-tap/${campaign}.json`)).questions;
    const moodle = await download('Tải tệp Moodle XML');
    expect(readMoodle(moodle.text).map(({ id }) => id)).toEqual(bank.map(({ id }) => id));
  });

  it('carry full addresses with the base path of the site', async () => {
    await make(new URL(`${subPath}${path.slice(1)}`, inject('subPathUrl')).href);
    const { text } = await download('Tải tệp Anki');
    expect(text).toContain(`href=""${siteOrigin}${subPath}`);
    expect(text.split(`href=""${siteOrigin}`)).toHaveLength(
      text.split(`href=""${siteOrigin}${subPath}`).length,
    );
  });
});

it('says what to do where JavaScript is off', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const silent = await plain.newPage();
  await silent.goto(at(path));
  expect(await silent.locator('form[data-recipe]').isVisible()).toBe(false);
  await silent.locator('noscript a, main a', { hasText: 'Ôn tập' }).first().click();
  expect(new URL(silent.url()).pathname).toBe('/on-tap/');
  await plain.close();
});
