import type { ExamChoice } from '../../core/quiz/exam.ts';
import type { ExamResult } from '../../core/study/record.ts';
import { exam as words } from '../../strings/exam.ts';
import { element } from '../element.ts';

/** The part of the page that starts an exam. */
export interface ExamForm {
  /** Shows the form, with the latest results of this device. */
  show(results: readonly ExamResult[]): void;
  /** Shows something else in its place. */
  replaceWith(other: HTMLElement): void;
  say(sentence: string): void;
  focus(): void;
}

const resultsShown = 5;

/**
 * Binds the printed form. `?noi-dung=<id>` in the address chooses what the exam is about.
 * @param start called with the choice, and with what it is about in words
 */
export function bindExamForm(
  page: HTMLElement,
  start: (choice: ExamChoice & { about: string; isTimed: boolean }) => void,
): ExamForm {
  const form = page.querySelector('form') as HTMLFormElement;
  const status = page.querySelector('[role="status"]') as HTMLElement;
  const past = element('div');
  const stage = element('div', { className: 'exam-stage' });
  const select = (name: string) => form.elements.namedItem(name) as HTMLSelectElement;
  const about = select('noi-dung');
  const audience = select('doi-tuong');
  const difficulty = select('muc-do');
  page.querySelector('[data-without-script]')?.remove();
  page.append(past, stage);
  const given = new URLSearchParams(location.search).get('noi-dung') ?? '';
  if ([...about.options].some(({ value }) => value === given)) about.value = given;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = [about, audience, difficulty].filter(({ value }, index) => index === 0 || value !== '');
    start({
      owner: about.value,
      audience: audience.value as ExamChoice['audience'],
      difficulty: Number(difficulty.value) as ExamChoice['difficulty'],
      isTimed: (form.elements.namedItem('tinh-gio') as HTMLInputElement).checked,
      about: chosen.map((list) => list.selectedOptions[0]?.textContent?.trim()).join(', '),
    });
  });
  const say = (sentence: string) => {
    status.textContent = sentence;
  };
  return {
    say,
    focus: () => about.focus(),
    show: (results) => {
      say('');
      stage.replaceChildren();
      past.replaceChildren(...(results.length > 0 ? pastExams(results) : []));
      form.hidden = false;
    },
    replaceWith: (other) => {
      say('');
      form.hidden = true;
      past.replaceChildren();
      stage.replaceChildren(other);
    },
  };
}

function pastExams(results: readonly ExamResult[]): HTMLElement[] {
  const latest = results.slice(-resultsShown).reverse();
  return [
    element('h2', {}, words.pastExams),
    element(
      'ul',
      {},
      ...latest.map(({ about, right, total }) => element('li', {}, words.pastExam(about, right, total))),
    ),
  ];
}
