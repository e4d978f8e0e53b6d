import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import jsQR from 'jsqr';
import type { Browser, BrowserContext, Download, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { emptyRecord, type StudyRecord } from '../../src/core/study/record.ts';
import { formatRecord, parseRecord } from '../../src/core/study/stored.ts';
import { formatTransfer, transferCode } from '../../src/core/study/transfer.ts';
import { study } from '../../src/strings/study.ts';
import { launchBrowser } from '../support/browser.ts';
import { at } from '../support/built-site.ts';
import { now, someRecord } from '../support/study-records.ts';

const desk = '/hoc-cua-toi/';
const quiz = '/on-tap/18-nq-tw-2022/';
const recordKey = 'hoc-nghi-quyet:hoc';
const asideKey = 'hoc-nghi-quyet:hong:1';
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await newDevice();
  return () => context.close();
});

/** A phone on which the site was never opened. */
async function newDevice(): Promise<BrowserContext> {
  const device = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    hasTouch: true,
  });
  device.setDefaultTimeout(10_000);
  return device;
}

async function open(path: string, device = context): Promise<Page> {
  const page = await device.newPage();
  await page.goto(at(path));
  return page;
}

/** A record of answers to these questions. */
function answersTo(...ids: string[]): StudyRecord {
  const answers = [{ at: now, right: true }];
  return { ...emptyRecord, cards: new Map(ids.map((id) => [id, { revision: 1, answers }])) };
}

const codeOf = (record: StudyRecord) => transferCode({ record, name: '', at: now }, 3000)?.join(' ') ?? '';

/** Pastes a code and reads it. */
async function showPreview(page: Page, record: StudyRecord): Promise<void> {
  await page.getByLabel(study.pasteLabel).fill(codeOf(record));
  await page.getByRole('button', { name: study.read }).click();
  await page.locator('[data-preview] .button-primary').waitFor();
}

/** In the page: takes what the preview shows, at an instant that several tabs wait for. */
function acceptAt(instant: number): void {
  while (Date.now() < instant);
  document.querySelector<HTMLElement>('[data-preview] .button-primary')?.click();
}

/** Pastes a code and takes what it brings: the way to change a record on any page of this kind. */
async function take(page: Page, record: StudyRecord): Promise<void> {
  await showPreview(page, record);
  await page.getByRole('button', { name: study.accept, exact: true }).click();
}

const statusOf = (page: Page) => page.locator('[data-status]');
const countsOf = (page: Page) => page.locator('[data-counts]');

const held = (page: Page, key = recordKey) => page.evaluate((name) => localStorage.getItem(name), key);
const hold = (page: Page, key: string, text: string) =>
  page.evaluate(([name, value]) => localStorage.setItem(name as string, value as string), [key, text]);
const cardsOf = async (page: Page) => [...parseRecord(await held(page)).record.cards.keys()].sort();

/** Answers the question at hand, whatever the answer is worth. */
async function answerOne(page: Page): Promise<void> {
  await page.locator('[data-question]:visible .options button').first().click();
  await page.locator('[data-question]:visible .verdict').waitFor();
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

describe('what a learner did', () => {
  it('is kept, seen in words, and not lost when the page is opened again', async () => {
    const page = await open(quiz);
    await answerOne(page);
    await page.goto(at(desk));
    await countsOf(page).getByText('1 câu hỏi, với 1 lần trả lời').waitFor();
    await page.reload();
    await countsOf(page).getByText('1 câu hỏi').waitFor();
  });

  it('survives tabs that write at the same instant, and every tab shows it', async () => {
    const pages = await Promise.all([open(desk), open(desk), open(desk)]);
    const rounds = 5;
    for (let round = 0; round < rounds; round += 1) {
      await Promise.all(
        pages.map((page, index) =>
          showPreview(page, answersTo(`a-${round}-${index}`, `b-${round}-${index}`)),
        ),
      );
      const instant = Date.now() + 300;
      await Promise.all(pages.map((page) => page.evaluate(acceptAt, instant)));
      const questions = (round + 1) * pages.length * 2;
      for (const page of pages)
        await countsOf(page).getByText(`${questions} câu hỏi, với ${questions} lần trả lời`).waitFor();
    }
    expect(await cardsOf(pages[0] as Page)).toHaveLength(rounds * pages.length * 2);
  });

  it('is not lost when a new version of the site has changed questions', async () => {
    const page = await open(quiz);
    await answerOne(page);
    const { record } = parseRecord(await held(page));
    const [[id, card] = ['', undefined]] = record.cards;
    const changed = { ...card, revision: 1, answers: card?.answers ?? [] };
    await hold(
      page,
      recordKey,
      formatRecord({
        ...record,
        cards: new Map([
          [id, changed],
          ['gone--x', changed],
        ]),
      }),
    );
    await page.reload();
    await answerOne(page);
    const after = parseRecord(await held(page)).record;
    expect(after.cards.get('gone--x')).toEqual(changed);
    expect(after.cards.get(id)).toEqual({ ...card, answers: [expect.objectContaining({})] });
  });

  it('keeps its order when the clock of the phone is set back', async () => {
    const page = await open(quiz);
    const asked = await page.locator('[data-question]').evaluateAll((questions) =>
      (questions as HTMLElement[]).map(({ dataset }) => ({
        id: dataset.question ?? '',
        revision: Number(dataset.revision),
        isChoice: dataset.type === 'single-choice',
      })),
    );
    const wrong = asked.find(({ isChoice }) => isChoice)?.id ?? '';
    const inTenYears = now + 5_259_600;
    const cards = new Map(
      asked.map(({ id, revision }) => [id, { revision, answers: [{ at: inTenYears, right: id !== wrong }] }]),
    );
    await hold(page, recordKey, formatRecord({ ...emptyRecord, cards }));
    await page.reload();
    await page.locator(`[data-question="${wrong}"]:visible`).waitFor();
    await answerOne(page);
    const { answers } = parseRecord(await held(page)).record.cards.get(wrong) ?? { answers: [] };
    expect(answers.map((answer) => answer.at)).toEqual([inTenYears, inTenYears]);
  });

  it('of earlier versions of the site is taken over', async () => {
    const page = await open(desk);
    await hold(
      page,
      'hoc-nghi-quyet:on-tap',
      '{"version":1,"answers":{"a--x":{"revision":4,"correct":true}}}',
    );
    await hold(
      page,
      'reading-place',
      '{"path":"/van-ban/18-nq-tw-2022/","title":"Nghị quyết","anchor":"ii.3"}',
    );
    await page.reload();
    await countsOf(page).getByText('1 chỗ đang đọc').waitFor();
    await take(page, answersTo('b--x'));
    await statusOf(page).getByText(study.accepted).waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([recordKey]);
    expect(await cardsOf(page)).toEqual(['a--x', 'b--x']);
  });
});

describe('a device with a fault', () => {
  it('keeps an unreadable record aside, offers it, and goes on', async () => {
    const broken = formatRecord(someRecord).slice(0, -40);
    const page = await open(desk);
    await hold(page, recordKey, broken);
    await page.goto(at(quiz));
    await answerOne(page);
    expect(await held(page, asideKey)).toBe(broken);
    expect(await cardsOf(page)).toHaveLength(1);
    await page.goto(at(desk));
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: study.saveDamaged }).click();
    expect(await textOf(await saved)).toBe(broken);
    await page.getByRole('button', { name: study.dropDamaged }).click();
    await statusOf(page).getByText(study.droppedDamaged).waitFor();
    expect([await held(page, asideKey), (await cardsOf(page)).length]).toEqual([null, 1]);
  });

  it('never writes over an unreadable record that is too large to keep twice', async () => {
    const page = await open(desk);
    await page.evaluate(
      (key) => localStorage.setItem(key, `{"version":2,${'x'.repeat(3_000_000)}`),
      recordKey,
    );
    await page.reload();
    await page.getByText(study.damagedText).waitFor();
    expect((await held(page))?.length).toBe(3_000_013);
    await page.getByRole('button', { name: study.dropDamaged }).click();
    await take(page, answersTo('a'));
    expect(await cardsOf(page)).toEqual(['a']);
  });

  it('goes on when it is full, says so where the learner is, and keeps all when there is room', async () => {
    const page = await open(quiz);
    await page.evaluate(() => {
      for (let size = 1_000_000; size >= 1; size = Math.floor(size / 2)) {
        for (let number = 0; number < 20; number += 1) {
          try {
            localStorage.setItem(`filler-${size}-${number}`, 'x'.repeat(size));
          } catch {
            break;
          }
        }
      }
    });
    await answerOne(page);
    const notice = page.locator('.keeping-notice');
    await notice.getByText(study.keeping.full).waitFor();
    expect(await notice.getByRole('link').getAttribute('href')).toBe('/hoc-cua-toi/');
    await notice.getByRole('button', { name: study.close }).click();
    await page.locator('[data-question]:visible .next').click();
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) if (key.startsWith('filler')) localStorage.removeItem(key);
    });
    await answerOne(page);
    expect(await notice.count()).toBe(0);
    expect(await cardsOf(page)).toHaveLength(2);
  });

  it('that refuses storage lets the learner go on and says so', async () => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    const errors: string[] = [];
    context.on('weberror', (error) => errors.push(error.error().message));
    const page = await open(quiz);
    await answerOne(page);
    await page.goto(at(desk));
    await page.getByText(study.keeping.refused).first().waitFor();
    await take(page, someRecord);
    await countsOf(page).getByText('2 câu hỏi, với 3 lần trả lời').waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: study.saveFile }).click();
    expect(JSON.parse(await textOf(await saved)).study.exams).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it('does not write over what a newer version of the site has kept', async () => {
    const page = await open(quiz);
    const newer = '{"version":3,"cards":{"a":{"new":"shape"}}}';
    await hold(page, recordKey, newer);
    await answerOne(page);
    const notice = page.locator('.keeping-notice');
    await notice.getByText(study.keeping.newer).waitFor();
    expect(await held(page)).toBe(newer);
    await Promise.all([
      page.waitForEvent('load'),
      notice.getByRole('button', { name: study.reload }).click(),
    ]);
  });
});

describe('study on its way to another phone', () => {
  it('goes as a file named after the learner and the day', async () => {
    const page = await open(desk);
    await take(page, someRecord);
    await page.getByLabel(study.addLabel).fill('Cô Hòa');
    await page.getByRole('button', { name: study.add }).click();
    await page.getByRole('button', { name: study.switchTo(study.learnerNumber(1)) }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: study.saveFile }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(/^viec-hoc-nguoi-hoc-1-\d{4}-\d\d-\d\d\.json$/);
    const other = await newDevice();
    const there = await open(desk, other);
    await there.locator('input[type="file"]').setInputFiles(await file.path());
    await there.getByText(study.wouldAddLead).waitFor();
    expect(await held(there), 'nothing is added before it is accepted').toBeNull();
    await there.getByRole('button', { name: study.accept, exact: true }).click();
    await statusOf(there).getByText(study.accepted).waitFor();
    expect(parseRecord(await held(there)).record).toEqual(someRecord);
    await other.close();
  });

  it('goes as a QR code that the phone camera opens', async () => {
    const page = await open(desk);
    await take(page, someRecord);
    await page.getByRole('button', { name: study.showQr }).click();
    const link = await readQr(page.locator('svg.qr'));
    expect(link).toMatch(new RegExp(`^${inject('siteUrl')}hoc-cua-toi/#ma=HOCNQ1[0-9A-Z]+$`));
    const other = await newDevice();
    const there = await other.newPage();
    await there.goto(link);
    await there.getByText('2 câu hỏi, với 3 lần trả lời').waitFor();
    expect(there.url()).toBe(at(desk));
    await there.getByRole('button', { name: study.accept, exact: true }).click();
    await statusOf(there).getByText(study.accepted).waitFor();
    expect(parseRecord(await held(there)).record).toEqual(someRecord);
    await other.close();
  });

  it('goes as several QR codes, each opened in a page of its own', async () => {
    const ids = Array.from({ length: 150 }, (_, number) => `18-nq-tw-2022--fact-${(number * 7919) % 1000}`);
    const page = await open(desk);
    await take(page, answersTo(...ids));
    await page.getByRole('button', { name: study.showQr }).click();
    const links = new Set<string>();
    for (;;) {
      const link = await readQr(page.locator('svg.qr'));
      expect(link).toContain('#ma=');
      if (links.has(link)) break;
      links.add(link);
      await page.getByRole('button', { name: study.next }).click();
    }
    expect(links.size).toBeGreaterThan(1);
    const other = await newDevice();
    for (const [index, link] of [...links].reverse().entries()) {
      const there = await other.newPage();
      await there.goto(link);
      if (index < links.size - 1) {
        await statusOf(there)
          .getByText(`Đã có ${index + 1}/${links.size} phần`)
          .waitFor();
      } else {
        await there.getByRole('button', { name: study.accept, exact: true }).click();
        await statusOf(there).getByText(study.accepted).waitFor();
        expect((await cardsOf(there)).length).toBe(ids.length);
        expect(await there.evaluate(() => Object.keys(localStorage))).toEqual([recordKey]);
      }
      await there.close();
    }
    await other.close();
  });

  it('goes as a code that is shown to copy', async () => {
    const page = await open(desk);
    await take(page, someRecord);
    await page.getByRole('button', { name: study.showCode }).click();
    const code = await page.getByLabel(study.codeLabel(1, 1)).inputValue();
    expect(code).toMatch(/^[0-9A-Z]+$/);
    await page
      .getByLabel(study.pasteLabel)
      .fill(`Bác ơi: ${code.toLowerCase().replace(/.{30}/g, '$&\n')} nhé`);
    await page.getByRole('button', { name: study.read }).click();
    await page.getByText(study.nothingNew).waitFor();
  });

  it.each([
    ['not-ours', 'Kính gửi chi bộ'],
    ['cut', codeOf(someRecord).slice(0, -9)],
    [
      'changed',
      codeOf(someRecord).replace(/.(.{20})$/, (all) => (all.startsWith('0') ? '1' : '0') + all.slice(1)),
    ],
    [
      'newer',
      formatTransfer({ record: someRecord, name: '', at: now }).replace('"version":1', '"version":8'),
    ],
  ] as const)('is refused with the reason when it is %s', async (problem, text) => {
    const page = await open(desk);
    await page.getByLabel(study.pasteLabel).fill(text);
    await page.getByRole('button', { name: study.read }).click();
    await statusOf(page).getByText(study.problems[problem]).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

describe('several learners on one phone', () => {
  it('keep apart, change names and go, without touching each other', async () => {
    const page = await open(desk);
    await take(page, someRecord);
    expect(await page.locator('[data-list] li').count(), 'one learner needs no name').toBe(0);
    await page.getByLabel(study.addLabel).fill('  Cô   Hòa ');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: study.heldOf('Cô Hòa') }).waitFor();
    await page.getByText(study.nothingHeld).waitFor();
    await page.goto(at(quiz));
    await answerOne(page);
    await page.goto(at(desk));
    await countsOf(page).getByText('1 câu hỏi, với 1 lần').waitFor();
    await page.getByRole('button', { name: study.renameOf('Cô Hòa') }).click();
    await page.getByLabel(study.newName).fill('Bác Hòa');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: study.switchTo(study.learnerNumber(1)) }).click();
    await countsOf(page).getByText('2 câu hỏi, với 3 lần').waitFor();
    await page.getByRole('button', { name: study.removeOf('Bác Hòa') }).click();
    await page.getByRole('button', { name: study.yesErase, exact: true }).click();
    expect(await held(page, 'hoc-nghi-quyet:hoc:2'), 'asked once is not enough').not.toBeNull();
    await page.getByRole('button', { name: study.eraseSure }).click();
    await statusOf(page).getByText(study.removed('Bác Hòa')).waitFor();
    expect(await held(page, 'hoc-nghi-quyet:hoc:2')).toBeNull();
    expect(parseRecord(await held(page)).record).toEqual(someRecord);
  });
});

describe('erasing everything', () => {
  it('asks twice, offers the file, and leaves nothing of study on the phone', async () => {
    const page = await open(desk);
    await take(page, someRecord);
    for (const key of ['hoc-nghi-quyet:on-tap', 'reading-place', asideKey, 'hoc-nghi-quyet:hoc:7', 'theme'])
      await hold(page, key, 'x');
    await page.evaluate(() => sessionStorage.setItem('hoc-nghi-quyet:thi-thu', 'x'));
    const watching = await open(desk);
    await countsOf(watching).getByText('2 câu hỏi').waitFor();
    await page.getByRole('button', { name: study.eraseButton }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: study.eraseButton }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: study.saveFirst }).click();
    expect(JSON.parse(await textOf(await saved)).study.version).toBe(2);
    await page.getByRole('button', { name: study.yesErase, exact: true }).click();
    expect(await held(page)).not.toBeNull();
    await page.getByRole('button', { name: study.eraseSure }).click();
    await statusOf(page).getByText(study.erased).waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['theme']);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await watching.getByText(study.nothingHeld).waitFor();
    await take(watching, answersTo('a'));
    expect(await cardsOf(page)).toEqual(['a']);
  });
});

describe('the page', () => {
  it.each([360, 1280])('has nothing that axe objects to with everything open, at %i px', async (width) => {
    const page = await open(desk);
    await page.setViewportSize({ width, height: 800 });
    await take(page, someRecord);
    await page.getByLabel(study.addLabel).fill('Cô Hòa');
    await page.keyboard.press('Enter');
    await leavePreviewOpen(page);
    await page.getByRole('button', { name: study.renameOf('Cô Hòa') }).click();
    await page.getByRole('button', { name: study.eraseButton }).click();
    await page.getByRole('button', { name: study.showQr }).click();
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults;
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        colorScheme,
      ).toEqual([]);
    }
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  });

  it('explains itself when JavaScript is off', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const page = await open(desk, plain);
    expect(await page.locator('main').textContent()).toContain(study.withoutScript);
    expect(await page.locator('main button:visible, main input:visible').count()).toBe(0);
    await plain.close();
  });
});

/** Brings something for the named learner and leaves the preview of the next thing open. */
async function leavePreviewOpen(page: Page): Promise<void> {
  await showPreview(page, someRecord);
  await page.getByRole('button', { name: study.acceptFor('Cô Hòa') }).click();
  await showPreview(page, answersTo('z'));
}

/** Reads a QR code as drawn on the screen. */
async function readQr(picture: Locator): Promise<string> {
  const png = await picture.screenshot();
  const { dots, width, height } = await picture.page().evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const { width, height } = image;
    const brush = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
    brush?.drawImage(image, 0, 0);
    const { data } = brush?.getImageData(0, 0, width, height) ?? { data: [] };
    // one letter for each dot: a long list of numbers takes seconds on its way here
    let dots = '';
    for (let at = 0; at < data.length; at += 4) dots += (data[at] ?? 0) < 128 ? '#' : ' ';
    return { dots, width, height };
  }, png.toString('base64'));
  const pixels = Uint8ClampedArray.from({ length: dots.length * 4 }, (_, at) =>
    at % 4 === 3 || dots[Math.floor(at / 4)] === ' ' ? 255 : 0,
  );
  return jsQR(pixels, width, height)?.data ?? '';
}
