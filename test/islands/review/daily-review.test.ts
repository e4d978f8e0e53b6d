import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../src/islands/review/daily-review.ts';
import type { QuizIndex } from '../../../src/core/quiz/index-file.ts';
import type { DailyReview } from '../../../src/islands/review/daily-review.ts';
import { openStudyStore, type StudyStorage } from '../../../src/islands/study-store.ts';

class MemoryStorage implements StudyStorage {
  entries = new Map<string, string>();
  getItem = (key: string) => this.entries.get(key) ?? null;
  setItem = (key: string, value: string) => void this.entries.set(key, value);
  removeItem = (key: string) => void this.entries.delete(key);
}

const owners = ['dot-1', 'a', 'b'];
const perOwner = 4;
const index: QuizIndex = {
  quizzes: owners.map((id) => ({
    ...{ id, about: id === 'dot-1' ? 'campaign' : 'document', title: `Bài ${id}`, campaigns: ['dot-1'] },
    questions: Array.from({ length: perOwner }, (_, n) => [`${n}`, 1, 'single-choice', 1, ['everyone'], n]),
  })),
};

/** A page of an owner: every question has «a» for its right answer. */
function ownerPage(owner: string): string {
  const questions = Array.from(
    { length: perOwner },
    (_, n) => `<li class="question" id="${owner}--${n}" data-question="${owner}--${n}" data-revision="1"
      data-type="single-choice" data-answer="a"><fieldset><legend>Câu ${owner} ${n}</legend>
      <ul class="options"><li data-option="a">Đúng</li><li data-option="b">Sai</li></ul></fieldset>
      <details><summary>Xem đáp án</summary><div class="proof"><p class="right-answer">Đáp án: Đúng</p></div></details></li>`,
  );
  return `<!doctype html><html><body><ol>${questions.join('')}</ol></body></html>`;
}

let storage: MemoryStorage;
let isOnline: boolean;

async function open(hash = ''): Promise<DailyReview> {
  location.hash = hash;
  const page = document.createElement('daily-review') as DailyReview;
  page.openStore = () => openStudyStore(() => storage);
  page.fetchPath = async (path) => {
    if (!isOnline) throw new TypeError('offline');
    if (path.endsWith('muc-luc.json')) return Response.json(index);
    return new Response(ownerPage(path.split('/')[1] ?? ''));
  };
  document.body.replaceChildren(page);
  await settle();
  return page;
}

const settle = () => vi.waitFor(() => expect(document.body.textContent).not.toContain('Đang mở câu hỏi'));

async function press(page: HTMLElement, label: string): Promise<void> {
  const button = [...page.querySelectorAll('button')].find((one) => one.textContent === label);
  if (!button) throw new Error(`no button «${label}» in ${page.textContent}`);
  if (button.form) button.form.requestSubmit();
  else button.click();
  await settle();
}

/** Answers the question on the screen and goes on. */
async function answer(page: HTMLElement, option: 'a' | 'b'): Promise<string> {
  const prompt = page.querySelector('legend')?.textContent ?? '';
  page.querySelector<HTMLElement>(`[data-choice="${option}"]`)?.click();
  page.querySelector<HTMLElement>('.next')?.click();
  await settle();
  return prompt;
}

async function choose(page: HTMLElement): Promise<void> {
  await press(page, 'Xong, xem câu hôm nay');
}

const words = (page: HTMLElement) => page.textContent?.replace(/\s+/g, ' ') ?? '';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-05T08:00:00Z') });
  storage = new MemoryStorage();
  isOnline = true;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the daily review', () => {
  it('asks once which campaigns to review, with the latest ticked and ten new questions a day', async () => {
    const page = await open();
    expect(words(page)).toContain('Bài dot-1 (12 câu)');
    expect(page.querySelector<HTMLInputElement>('[name=dot-hoc]')?.checked).toBe(true);
    expect(page.querySelector<HTMLInputElement>('[name=cau-moi]:checked')?.value).toBe('10');
    await choose(page);
    expect(words(page)).toContain('Hôm nay có 10 câu mới.');
    expect(document.activeElement?.textContent).toBe('Câu của hôm nay');
    expect(words(await open())).toContain('Hôm nay có 10 câu mới.');
  });

  it('does not go on without a campaign, and says why', async () => {
    const page = await open();
    const box = page.querySelector<HTMLInputElement>('[name=dot-hoc]');
    if (box) box.checked = false;
    await choose(page);
    expect(page.querySelector('[role=alert]')?.textContent).toBe('Xin chọn ít nhất một đợt học tập.');
  });

  it('asks a wrong one again at the end, then says how it went and what tomorrow brings', async () => {
    const page = await open();
    await choose(page);
    await press(page, 'Ôn 5 câu');
    expect(words(page)).toContain('Còn 5 câu');
    const first = await answer(page, 'b');
    for (let i = 0; i < 4; i++) await answer(page, 'a');
    expect(words(page)).toContain('Câu này hỏi lại vì lần trước chưa đúng.');
    expect(await answer(page, 'a')).toBe(first);
    expect(document.activeElement?.textContent).toBe('Xong lượt ôn');
    expect(words(page)).toContain('Đúng ngay 4/5 câu.');
    expect(words(page)).toContain('1 câu lúc đầu chưa đúng, hỏi lại đã đúng.');
    expect(words(page)).toContain('Hôm nay còn 5 câu mới.');
    expect(words(page)).toContain('Ngày mai khoảng 8 câu: 1 câu ôn lại, 7 câu mới.');
  });

  it('draws how far each campaign is remembered, with the numbers in words and in a table', async () => {
    const page = await open();
    await choose(page);
    await press(page, 'Ôn 5 câu');
    for (let i = 0; i < 5; i++) await answer(page, 'a');
    expect(page.querySelector('svg')?.getAttribute('aria-label')).toBe(
      'Bài dot-1: nhớ được 0 câu, đang học 5 câu, chưa học 7 câu.',
    );
    const cells = [...page.querySelectorAll('.mastery td')].map((cell) => cell.textContent);
    expect(cells).toEqual(['0', '5', '7']);
  });

  it('brings questions back on the day when they are due, and not before', async () => {
    const page = await open();
    await choose(page);
    await press(page, 'Ôn 5 câu');
    for (let i = 0; i < 5; i++) await answer(page, 'a');
    vi.setSystemTime(new Date('2026-01-06T08:00:00Z'));
    expect(words(await open())).toContain('Hôm nay có 7 câu mới.');
    vi.setSystemTime(new Date('2026-01-07T08:00:00Z'));
    expect(words(await open())).toContain('Hôm nay có 12 câu: 5 câu ôn lại, 7 câu mới.');
  });

  it('starts five questions at once from a link, and goes back to rest when it is over', async () => {
    await choose(await open());
    const page = await open('#nam-cau');
    expect(words(page)).toContain('Còn 5 câu');
    await press(page, 'Dừng ở đây');
    expect(location.hash).toBe('');
    expect(words(page)).toContain('Câu của hôm nay');
  });

  it('offers more new questions when the day is done', async () => {
    const page = await open();
    page.querySelector<HTMLInputElement>('[name=cau-moi][value="5"]')?.click();
    await choose(page);
    await press(page, 'Ôn 5 câu');
    for (let i = 0; i < 5; i++) await answer(page, 'a');
    expect(words(page)).toContain('Hôm nay không còn câu nào đến lúc ôn.');
    await press(page, 'Học thêm 5 câu mới');
    expect(words(page)).toContain('Còn 5 câu');
  });

  it('says in words that the questions do not come, and tries again on demand', async () => {
    isOnline = false;
    const page = await open();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Chưa tải được câu hỏi');
    isOnline = true;
    await press(page, 'Thử lại');
    expect(words(page)).toContain('Chọn đợt học tập để ôn');
  });

  it('works for the visit when the device keeps nothing, and says so', async () => {
    storage.setItem = () => {
      throw new Error('refused');
    };
    storage.getItem = storage.setItem as never;
    const page = await open();
    await choose(page);
    await press(page, 'Ôn 5 câu');
    for (let i = 0; i < 5; i++) await answer(page, 'a');
    expect(words(page)).toContain('Đúng ngay 5/5 câu.');
    expect(words(page)).toContain('kết quả chỉ giữ đến khi đóng trang');
  });
});
