import { beforeEach, describe, expect, it } from 'vitest';
import '../../../src/islands/quiz/player.ts';
import type { QuizPlayer } from '../../../src/islands/quiz/player.ts';
import { openStudyStore, type StudyStorage } from '../../../src/islands/study-store.ts';

/** A question as the page prints it: options a and b (and c), of which `answer` names the right ones. */
function question(n: number, answer: string, type = 'single-choice'): string {
  const options = ['a', 'b', 'c'].map((id) => `<li data-option="${id}">Phương án ${id}</li>`).join('');
  return `<li data-question="x--${n}" data-revision="${n}" data-type="${type}" data-answer="${answer}">
    <fieldset><legend>Câu hỏi ${n}</legend><ul class="options">${options}</ul></fieldset>
    <details><summary>Xem đáp án</summary><div class="proof"><p class="right-answer">Đáp án: ${answer}</p>
    <p class="explanation">Vì vậy.</p><blockquote>Nguyên văn ${n}</blockquote><p><a class="proof-link" href="/van-ban/x/#muc-i">Mở</a></p></div></details></li>`;
}

class MemoryStorage implements StudyStorage {
  entries = new Map<string, string>();
  getItem = (key: string) => this.entries.get(key) ?? null;
  setItem = (key: string, value: string) => void this.entries.set(key, value);
  removeItem = (key: string) => void this.entries.delete(key);
}

let storage: MemoryStorage;

function open(...questions: string[]): QuizPlayer {
  const player = document.createElement('quiz-player') as QuizPlayer;
  player.openStore = () => openStudyStore(() => storage);
  player.innerHTML = `<ol>${questions.join('')}</ol>`;
  document.body.replaceChildren(player);
  return player;
}

const shown = (player: HTMLElement) =>
  [...player.querySelectorAll<HTMLElement>('[data-question]')].filter((element) => !element.hidden);
const prompt = (player: HTMLElement) =>
  shown(player).map((element) => element.querySelector('legend')?.textContent);
const option = (player: HTMLElement, id: string) =>
  shown(player)[0]?.querySelector<HTMLElement>(`[data-choice="${id}"]`);
const press = (player: HTMLElement, label: string) => {
  const button = [...player.querySelectorAll('button')].find(
    (candidate) => !candidate.closest('[hidden]') && candidate.textContent === label,
  );
  if (!button) throw new Error(`no button «${label}»`);
  button.click();
};

beforeEach(() => {
  storage = new MemoryStorage();
});

describe('the quiz player', () => {
  it('shows one question at a time, its options as buttons and its answer out of sight', () => {
    const player = open(question(1, 'a'), question(2, 'b'));
    expect(prompt(player)).toEqual(['Câu hỏi 1']);
    expect(player.querySelector('.position')?.textContent).toBe('Câu 1/2');
    expect(option(player, 'a')?.tagName).toBe('BUTTON');
    expect(player.querySelector('details')?.hidden).toBe(true);
  });

  it('puts verdict, explanation, quote and link under the chosen answer, and says them aloud', () => {
    const player = open(question(1, 'a'), question(2, 'b'));
    option(player, 'b')?.click();
    const feedback = option(player, 'b')?.nextElementSibling;
    expect(feedback?.querySelector('.verdict')?.textContent).toBe('Chưa đúng');
    expect(feedback?.querySelector('blockquote')?.textContent).toBe('Nguyên văn 1');
    expect(feedback?.querySelector('a')?.getAttribute('href')).toBe('/van-ban/x/#muc-i');
    expect(option(player, 'a')?.textContent).toContain('Đáp án đúng');
    expect(shown(player)[0]?.querySelector(':scope > [role=status]')?.textContent).toBe(
      'Chưa đúng. Đáp án: a. Vì vậy.',
    );
  });

  it('counts the first choice only', () => {
    const player = open(question(1, 'a'));
    option(player, 'b')?.click();
    option(player, 'a')?.click();
    expect(player.querySelectorAll('.feedback')).toHaveLength(1);
    press(player, 'Xem tổng kết');
    expect(player.querySelector('.summary')?.textContent).toContain('Lượt này đúng 0/1 câu.');
  });

  it('moves the reader to the next prompt, then to the summary', () => {
    const player = open(question(1, 'a'), question(2, 'b'));
    option(player, 'a')?.click();
    press(player, 'Câu tiếp theo');
    expect(document.activeElement?.textContent).toBe('Câu hỏi 2');
    option(player, 'b')?.click();
    press(player, 'Xem tổng kết');
    expect(document.activeElement?.textContent).toBe('Tổng kết');
    expect(player.querySelector('.summary')?.textContent).toContain('Đã trả lời đúng tất cả các câu.');
  });

  it('lets several be chosen and checked together', () => {
    const player = open(question(1, 'a c', 'multiple-choice'));
    press(player, 'Xem kết quả');
    expect(shown(player)[0]?.textContent).toContain('Xin chọn ít nhất một phương án.');
    for (const id of ['a', 'b', 'c', 'b']) option(player, id)?.click();
    press(player, 'Xem kết quả');
    expect(player.querySelector('.verdict')?.textContent).toBe('Đúng');
    expect(document.activeElement?.textContent).toBe('Xem tổng kết');
  });

  it('goes on after a visit where it ended, and asks wrong ones again on demand', () => {
    const first = open(question(1, 'a'), question(2, 'a'));
    option(first, 'b')?.click();
    const second = open(question(1, 'a'), question(2, 'a'));
    expect(prompt(second)).toEqual(['Câu hỏi 2']);
    option(second, 'a')?.click();
    press(second, 'Xem tổng kết');
    expect(second.querySelector('.summary')?.textContent).toContain('Đã làm 2/2 câu, đúng 1 câu.');
    press(second, 'Làm lại 1 câu chưa đúng');
    expect(prompt(second)).toEqual(['Câu hỏi 1']);
    expect(option(second, 'a')?.hasAttribute('aria-disabled')).toBe(false);
  });

  it('has rounds of ten', () => {
    const player = open(...Array.from({ length: 12 }, (_, i) => question(i + 1, 'a')));
    for (let i = 1; i <= 10; i++) {
      option(player, 'a')?.click();
      press(player, i < 10 ? 'Câu tiếp theo' : 'Xem tổng kết');
    }
    press(player, 'Làm 2 câu tiếp theo');
    expect(prompt(player)).toEqual(['Câu hỏi 11']);
  });

  it('lets everything be asked again once all is right', () => {
    const player = open(question(1, 'a'));
    option(player, 'a')?.click();
    press(player, 'Xem tổng kết');
    press(player, 'Ôn lại những câu lâu chưa gặp nhất');
    expect(prompt(player)).toEqual(['Câu hỏi 1']);
  });

  it('asks before it erases, then starts anew and leaves nothing on the device', () => {
    const player = open(question(1, 'a'));
    option(player, 'a')?.click();
    press(player, 'Xem tổng kết');
    press(player, 'Xóa kết quả trên máy này');
    expect([...storage.entries.values()].join()).toContain('x--1');
    press(player, 'Chạm lần nữa để xóa');
    expect([...storage.entries.values()].join()).not.toContain('x--1');
    expect(prompt(player)).toEqual(['Câu hỏi 1']);
  });

  it('begins with the question that the address names', () => {
    location.hash = '#x--2';
    expect(prompt(open(question(1, 'a'), question(2, 'a')))).toEqual(['Câu hỏi 2']);
    location.hash = '';
  });

  it('survives a broken store and a browser that keeps nothing', () => {
    storage.entries.set('hoc-nghi-quyet:on-tap', '{"version":1,');
    expect(prompt(open(question(1, 'a')))).toEqual(['Câu hỏi 1']);
    const player = document.createElement('quiz-player') as QuizPlayer;
    player.openStore = () =>
      openStudyStore(() => {
        throw new Error('refused');
      });
    player.innerHTML = `<ol>${question(1, 'a')}</ol>`;
    document.body.replaceChildren(player);
    option(player, 'a')?.click();
    press(player, 'Xem tổng kết');
    expect(player.querySelector('.summary')?.textContent).toContain('chỉ giữ đến khi đóng trang');
  });
});
