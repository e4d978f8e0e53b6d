import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../src/islands/quiz/exam.ts';
import type { QuizIndex } from '../../../src/core/quiz/index-file.ts';
import type { QuizExam } from '../../../src/islands/quiz/exam.ts';
import type { FetchPath } from '../../../src/islands/quiz/load-questions.ts';
import { createQuestion } from '../../../src/islands/quiz/question-view.ts';
import { openStudyStore, type StudyStore } from '../../../src/islands/study-store.ts';
import { printedQuestion } from './printed-question.ts';

const keys = ['1', '2', '3', '4', '5'];
const index: QuizIndex = {
  quizzes: [
    {
      id: 'x',
      about: 'document',
      title: 'Văn bản',
      campaigns: ['tw5'],
      questions: keys.map((key, topic) => [key, 1, 'single-choice', 1, ['everyone'], topic]),
    },
  ],
};
const page = `<ol>${keys.map((key) => printedQuestion({ id: `x--${key}`, answer: 'a' })).join('')}</ol>`;
const fetchPath: FetchPath = async (path) =>
  path === 'on-tap/muc-luc.json' ? Response.json(index) : new Response(page);

const form = `<p role="status"></p><form hidden><select name="noi-dung"><option value="">Tất cả nội dung</option>
  <option value="x">Văn bản</option><option value="nho">Quá ít câu</option></select>
  <select name="doi-tuong"><option value="">Mọi đối tượng</option></select>
  <select name="muc-do"><option value="">Mọi mức độ</option></select>
  <input type="checkbox" name="tinh-gio" checked><button>Bắt đầu thi thử</button></form>
  <div data-without-script>Không có JavaScript</div>`;

let store: StudyStore;
const memory = new Map<string, string>();
const storage = {
  getItem: (key: string) => memory.get(key) ?? null,
  setItem: (key: string, value: string) => void memory.set(key, value),
  removeItem: (key: string) => void memory.delete(key),
};

function open(fetcher = fetchPath): QuizExam {
  const exam = document.createElement('quiz-exam') as QuizExam;
  store = openStudyStore(() => storage);
  exam.openStore = () => store;
  exam.fetchPath = fetcher;
  exam.random = () => 0.5;
  exam.loadView = async () => ({ createQuestion });
  exam.innerHTML = form;
  document.body.replaceChildren(exam);
  return exam;
}

const settle = () => vi.advanceTimersByTimeAsync(0);
async function start(exam: QuizExam): Promise<void> {
  exam.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  for (let turn = 0; turn < 5; turn++) await settle();
}
const shown = (exam: QuizExam) =>
  [...exam.querySelectorAll<HTMLElement>('[data-question]')].filter(({ hidden }) => !hidden);
const choose = (exam: QuizExam, id: string) =>
  shown(exam)[0]?.querySelector<HTMLElement>(`[data-choice="${id}"]`)?.click();
function press(exam: QuizExam, label: string): void {
  const button = [...exam.querySelectorAll('button')].find(
    (candidate) => candidate.textContent?.startsWith(label) && !candidate.closest('[hidden]'),
  );
  if (!button) throw new Error(`no button «${label}»`);
  button.click();
}
const words = (exam: QuizExam) => exam.textContent?.replace(/\s+/g, ' ') ?? '';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-05T08:00:00Z') });
  memory.clear();
  sessionStorage.clear();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('an exam', () => {
  it('shows the form in place of the words for pages without scripts', () => {
    const exam = open();
    expect(exam.querySelector('form')?.hidden).toBe(false);
    expect(words(exam)).not.toContain('Không có JavaScript');
  });

  it('asks one question at a time and tells nothing before the end', async () => {
    const exam = open();
    await start(exam);
    expect(shown(exam)).toHaveLength(1);
    expect(words(exam)).toContain('Câu 1/5, đã trả lời 0 câu');
    expect(words(exam)).toContain('Còn 10 phút');
    choose(exam, 'b');
    expect(exam.querySelector('.feedback')).toBeNull();
    press(exam, 'Câu sau');
    expect(words(exam)).toContain('Câu 2/5, đã trả lời 1 câu');
    expect(document.activeElement?.tagName).toBe('LEGEND');
  });

  it('asks before it is handed in with gaps, then counts them apart and keeps the result', async () => {
    const exam = open();
    await start(exam);
    choose(exam, 'a');
    press(exam, 'Câu sau');
    choose(exam, 'b');
    press(exam, 'Nộp bài');
    expect(words(exam)).toContain('Còn 3 câu chưa trả lời. Chạm lần nữa để nộp bài');
    press(exam, 'Còn 3 câu');
    expect(words(exam)).toContain('Đúng 1/5 câu. 1 câu chưa đúng. 3 câu chưa trả lời.'.replaceAll('. ', '.'));
    expect(shown(exam)).toHaveLength(4);
    expect(exam.querySelectorAll('.verdict')).toHaveLength(4);
    expect(document.activeElement?.textContent).toBe('Kết quả');
    expect(store.read().exams).toMatchObject([{ about: 'Tất cả nội dung', right: 1, total: 5 }]);
    expect(store.read().cards.size).toBe(2);
  });

  it('asks the missed questions again from the start, without a clock', async () => {
    const exam = open();
    await start(exam);
    choose(exam, 'a');
    press(exam, 'Nộp bài');
    press(exam, 'Còn 4 câu');
    press(exam, 'Làm lại 4 câu này');
    expect(words(exam)).toContain('Câu 1/4, đã trả lời 0 câu');
    expect(exam.querySelector('[role=timer]')).toBeNull();
    choose(exam, 'a');
    expect(words(exam)).toContain('đã trả lời 1 câu');
  });

  it('ends by itself when the time is over, and says so', async () => {
    const exam = open();
    await start(exam);
    choose(exam, 'a');
    await vi.advanceTimersByTimeAsync(3 * 60_000 + 1000);
    expect(words(exam)).toContain('Còn 7 phút');
    await vi.advanceTimersByTimeAsync(7 * 60_000);
    expect(words(exam)).toContain('Đã hết giờ');
    expect(words(exam)).toContain('Đúng 1/5 câu.');
  });

  it('goes on without end once the clock is switched off', async () => {
    const exam = open();
    await start(exam);
    press(exam, 'Tắt đồng hồ');
    await vi.advanceTimersByTimeAsync(60 * 60_000);
    expect(words(exam)).toContain('Làm bài không giới hạn thời gian');
    expect(shown(exam)).toHaveLength(1);
  });

  it('goes on where it was after the page was left', async () => {
    const exam = open();
    await start(exam);
    press(exam, 'Câu sau');
    choose(exam, 'c');
    await vi.advanceTimersByTimeAsync(4 * 60_000);
    const again = open();
    for (let turn = 0; turn < 5; turn++) await settle();
    expect(words(again)).toContain('Câu 2/5, đã trả lời 1 câu');
    expect(words(again)).toContain('Còn 6 phút');
    expect(shown(again)[0]?.querySelector('[aria-pressed="true"]')?.textContent).toBe('Phương án c');
  });

  it('whose time ended while the page was away is reviewed at once', async () => {
    await start(open());
    await vi.advanceTimersByTimeAsync(1000);
    document.body.replaceChildren();
    vi.setSystemTime(new Date('2026-01-05T09:00:00Z'));
    const again = open();
    for (let turn = 0; turn < 5; turn++) await settle();
    expect(words(again)).toContain('Đã hết giờ');
  });

  it('can be given up, and the form shows earlier results', async () => {
    const exam = open();
    await start(exam);
    press(exam, 'Nộp bài');
    press(exam, 'Còn 5 câu');
    press(exam, 'Thi thử bài khác');
    expect(words(exam)).toContain('Tất cả nội dung: đúng 0/5 câu');
    await start(exam);
    press(exam, 'Bỏ bài này');
    press(exam, 'Chạm lần nữa để bỏ bài');
    expect(exam.querySelector('form')?.hidden).toBe(false);
    expect(sessionStorage.length).toBe(0);
  });

  it('says so when there are too few questions or no network', async () => {
    const exam = open();
    (exam.querySelector('select') as HTMLSelectElement).value = 'nho';
    await start(exam);
    expect(words(exam)).toContain('Chưa có đủ câu hỏi');
    const offline = open(() => Promise.reject(new TypeError('offline')));
    await start(offline);
    expect(words(offline)).toContain('Chưa tải được câu hỏi.');
    expect(offline.querySelector('form')?.hidden).toBe(false);
  });
});
