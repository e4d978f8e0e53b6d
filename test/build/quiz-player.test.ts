import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Locator, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerIds } from '../../src/core/quiz/grade.ts';
import { ownerOf } from '../../src/core/quiz/owner.ts';
import type { Question, QuestionType } from '../../src/core/quiz/schema.ts';
import { readBuiltFiles } from '../../src/site/audit/built-files.ts';
import { violationsOf } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { at, distFolder, readBuilt } from '../support/built-site.ts';

const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true };
const { files, pages } = await readBuiltFiles(distFolder);
const firstOfType = await exampleOfEachType();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The first question of each type that stands on the page of its owner. */
async function exampleOfEachType(): Promise<Map<QuestionType, Question>> {
  const found = new Map<QuestionType, Question>();
  for (const file of [...files].sort()) {
    if (!/^on-tap\/.*\.json$/.test(file) || !pages.has(file.replace('.json', '/index.html'))) continue;
    const { questions } = JSON.parse(await readBuilt(file)) as { questions: Question[] };
    for (const question of questions) {
      if (!found.has(question.type)) found.set(question.type, question);
    }
  }
  return found;
}

async function visit(path: string, options: BrowserContextOptions, journey: (page: Page) => Promise<void>) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    await page.goto(at(path));
    await journey(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Answers the question on the screen as its key says. */
async function answerRight(question: Locator, asked: Question): Promise<void> {
  const ids = answerIds(asked.answer);
  switch (asked.type) {
    case 'flash-card':
      await question.getByRole('button', { name: 'Lật thẻ' }).tap();
      return question.getByRole('button', { name: 'Nhớ', exact: true }).tap();
    case 'short-answer':
      await question.getByRole('textbox').fill(asked.answer);
      return question.getByRole('textbox').press('Enter');
    case 'matching':
      for (const [index, id] of ids.entries()) await question.locator('select').nth(index).selectOption(id);
      break;
    case 'ordering':
      for (const [index, id] of ids.entries())
        await question.locator(`[data-option="${id}"] select`).selectOption(String(index + 1));
      break;
    default:
      for (const id of ids) await question.locator(`[data-choice="${id}"]`).tap();
      if (asked.type !== 'multiple-choice') return;
  }
  await question.getByRole('button', { name: 'Xem kết quả' }).tap();
}

describe('a newcomer with a phone', () => {
  it('answers a first question two taps after the home page', () =>
    visit('/', phone, async (page) => {
      await page.getByRole('link', { name: 'Ôn tập ngay' }).tap();
      await page.locator('[data-question]:visible button.option').first().tap();
      await page.locator('.feedback .verdict').waitFor();
    }));

  it('does so without scripts', () =>
    visit('/', { ...phone, javaScriptEnabled: false }, async (page) => {
      await page.getByRole('link', { name: 'Ôn tập ngay' }).tap();
      await page.locator('[data-question] summary').first().tap();
      await page.locator('[data-question] .proof').first().waitFor({ state: 'visible' });
    }));
});

it('the library asks questions of all eight types', () => {
  expect([...firstOfType.keys()].sort()).toEqual([
    'cloze',
    'flash-card',
    'matching',
    'multiple-choice',
    'ordering',
    'short-answer',
    'single-choice',
    'true-false',
  ]);
});

describe.each([...firstOfType])('a question of type %s', (_, asked) => {
  const path = `/on-tap/${ownerOf(asked.id)}/#${asked.id}`;

  it('answered by its key is right, fits 360 px, and axe finds nothing', () =>
    visit(path, phone, async (page) => {
      const question = page.locator('[data-question]:visible');
      expect(await question.getAttribute('data-question')).toBe(asked.id);
      expect(await violationsOf(page), 'before').toEqual([]);
      await answerRight(question, asked);
      expect(await question.locator('.feedback[data-verdict]').getAttribute('data-verdict')).toBe('right');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violationsOf(page), colorScheme).toEqual([]);
      }
      const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(overflow), 'the page scrolls sideways').toBeLessThanOrEqual(0);
    }));

  it('shows its answer without scripts', () =>
    visit(path, { ...phone, javaScriptEnabled: false }, async (page) => {
      const question = page.locator(`[data-question="${asked.id}"]`);
      await question.locator('summary').tap();
      await question.locator('.right-answer').waitFor({ state: 'visible' });
      expect(await question.locator('a.proof-link').getAttribute('href')).toContain('#');
    }));
});

it('the clause that proves an answer opens in place, in the words of its document', () => {
  const plan = '/on-tap/60-kh-duk-2022-thai-nguyen/';
  return visit(plan, phone, async (page) => {
    const { questions } = JSON.parse(await readBuilt(`${plan.slice(1, -1)}.json`)) as {
      questions: Question[];
    };
    const asked = questions.find(
      ({ type, source }) => type === 'single-choice' && source.anchor.startsWith('muc-') && !source.href,
    ) as Question;
    await page.goto(at(`${plan}?#${asked.id}`));
    const question = page.locator('[data-question]:visible');
    await answerRight(question, asked);
    await question.getByRole('button', { name: 'Đọc ngay tại đây' }).tap();
    const clause = question.locator('.clause-text');
    await clause.waitFor({ state: 'visible' });
    const words = ((await clause.textContent()) ?? '').replace(/\s+/g, ' ');
    expect(words).toContain(asked.source.quote.replace(/\s+/g, ' '));
    expect(page.url()).toContain(plan);
    expect(await violationsOf(page)).toEqual([]);
  });
});

describe('an exam', () => {
  const start = (page: Page) => page.getByRole('button', { name: 'Bắt đầu thi thử' }).tap();

  it('is kept while the page is left, and reviewed at the end', () =>
    visit('/thi-thu/?noi-dung=tw5-khoa-xiii', phone, async (page) => {
      await start(page);
      await page.getByText('Câu 1/20, đã trả lời 0 câu').waitFor();
      await page.getByRole('button', { name: 'Câu sau' }).tap();
      const id = await page.locator('[data-question]:visible').getAttribute('data-question');
      expect(await violationsOf(page), 'under way').toEqual([]);
      await page.getByRole('link', { name: 'Trợ giúp' }).tap();
      await page.waitForURL('**/tro-giup/');
      await page.goBack();
      await page.getByText('Câu 2/20').waitFor();
      expect(await page.locator('[data-question]:visible').getAttribute('data-question')).toBe(id);
      await page.getByRole('button', { name: 'Nộp bài' }).tap();
      await page.getByRole('button', { name: 'Chạm lần nữa để nộp bài' }).tap();
      await page.getByRole('heading', { name: 'Kết quả' }).waitFor();
      expect(await page.getByText('20 câu chưa trả lời.').count()).toBe(1);
      expect(await page.locator('.verdict:visible').count()).toBe(20);
      expect(await violationsOf(page), 'at its end').toEqual([]);
    }));

  it('ends in its own time, unless the clock is switched off', () =>
    visit('/thi-thu/', phone, async (page) => {
      await page.clock.install();
      await page.reload();
      await start(page);
      await page.getByText('Còn 10 phút').waitFor();
      await page.clock.fastForward('03:30');
      await page.getByText('Còn 7 phút').waitFor();
      await page.clock.fastForward('10:00');
      await page.getByText('Đã hết giờ').waitFor();
      await page.getByRole('button', { name: 'Thi thử bài khác' }).tap();
      await start(page);
      await page.getByRole('button', { name: 'Tắt đồng hồ' }).tap();
      await page.clock.fastForward('30:00');
      await page.getByText('Làm bài không giới hạn thời gian').waitFor();
      expect(await page.locator('[data-question]:visible').count()).toBe(1);
    }));

  it('without scripts leads to the quizzes', () =>
    visit('/thi-thu/', { ...phone, javaScriptEnabled: false }, async (page) => {
      expect(await page.getByRole('button', { name: 'Bắt đầu thi thử' }).isVisible()).toBe(false);
      await page.locator('main .quiz-list a').first().tap();
      await page.waitForURL('**/on-tap/**');
    }));
});

it('the heaviest quiz page weighs at most 60 KB with everything it loads, its scripts at most 15 KB', async () => {
  const quizPages = [...pages].filter(([path]) => /^on-tap\/[^/]+\/index\.html$/.test(path));
  const [heaviest] = quizPages.sort(([, a], [, b]) => b.length - a.length).map(([path]) => path);
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const replies: Response[] = [];
  page.on('response', (response) => replies.push(response));
  await page.goto(at(`/${heaviest?.replace('index.html', '')}`), { waitUntil: 'networkidle' });
  const sizes = await Promise.all(replies.map(async (reply) => gzipSync(await reply.body()).length));
  const sum = (wanted: (reply: Response) => boolean) =>
    replies.reduce((total, reply, index) => total + (wanted(reply) ? (sizes[index] as number) : 0), 0);
  expect(
    sum(() => true),
    heaviest,
  ).toBeLessThanOrEqual(60 * 1024);
  const scripts = sum((reply) => reply.request().resourceType() === 'script');
  expect(scripts, heaviest).toBeLessThanOrEqual(15 * 1024);
  expect(scripts).toBeGreaterThan(1_000);
  await page.close();
});
