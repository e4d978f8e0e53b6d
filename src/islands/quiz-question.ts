import { type Grade, grade } from '../core/quiz/grade.ts';
import type { Asked } from '../core/quiz/progress.ts';
import { quiz } from '../strings/quiz.ts';

/** One question of the page, turned from a list to read into buttons to press. */
export interface QuestionView extends Asked {
  element: HTMLElement;
  /** Puts the question back as it was before any answer. */
  reset(): void;
  /** Moves the reader, and the screen reader, to the prompt. */
  focus(): void;
}

/**
 * Makes the options of a question into buttons. One right option is graded at the first touch; several are first
 * chosen, then checked. The feedback appears under the chosen option.
 * @param onAnswer called once an answer is graded, with the element to which a button to go on may be added
 */
export function createQuestion(
  element: HTMLElement,
  onAnswer: (grade: Grade, feedback: HTMLElement) => void,
): QuestionView {
  const { question: id = '', revision = '0', answer = '', type } = element.dataset;
  const original = element.innerHTML;

  const answered = (chosen: readonly string[], place: Element) => {
    const result = grade(answer.split(' '), chosen);
    for (const button of buttonsOf(element)) markOption(button, result, answer.split(' '));
    const feedback = createFeedback(element, result);
    place.after(feedback);
    onAnswer(result, feedback);
  };

  const reset = () => {
    element.innerHTML = original;
    element.querySelector('legend')?.setAttribute('tabindex', '-1');
    element.querySelector('details')?.setAttribute('hidden', '');
    const buttons = [...element.querySelectorAll<HTMLElement>('[data-option]')].map(makeButton);
    if (type === 'multiple-choice') letSeveral(element, buttons, answered);
    else letOne(buttons, answered);
  };

  reset();
  return {
    id,
    revision: Number(revision),
    element,
    reset,
    focus: () => element.querySelector('legend')?.focus(),
  };
}

type Answered = (chosen: readonly string[], place: Element) => void;

function letOne(buttons: readonly HTMLButtonElement[], answered: Answered): void {
  for (const button of buttons) {
    button.addEventListener('click', () => {
      if (!isOpen(button)) return;
      button.setAttribute('aria-pressed', 'true');
      answered(chosenOf(buttons), button);
    });
  }
}

function letSeveral(element: HTMLElement, buttons: readonly HTMLButtonElement[], answered: Answered): void {
  for (const button of buttons) {
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => {
      if (isOpen(button))
        button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
    });
  }
  const check = document.createElement('button');
  check.type = 'button';
  check.className = 'check button-primary';
  check.textContent = quiz.check;
  const hint = document.createElement('p');
  hint.setAttribute('role', 'status');
  check.addEventListener('click', () => {
    const chosen = chosenOf(buttons);
    hint.textContent = chosen.length > 0 ? '' : quiz.chooseFirst;
    if (chosen.length === 0) return;
    answered(chosen, check);
    check.remove();
    hint.remove();
    element.querySelector<HTMLElement>('.next')?.focus();
  });
  element.querySelector('fieldset')?.append(check, hint);
}

function makeButton(option: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'option';
  button.dataset.choice = option.dataset.option;
  button.textContent = option.textContent;
  option.replaceChildren(button);
  return button;
}

function markOption(button: HTMLButtonElement, result: Grade, right: readonly string[]): void {
  const id = button.dataset.choice ?? '';
  button.setAttribute('aria-disabled', 'true');
  const state = result.wrong.includes(id) ? 'wrong' : right.includes(id) ? 'right' : '';
  if (!state) return;
  button.dataset.state = state;
  const mark = document.createElement('span');
  mark.className = 'mark';
  if (state === 'wrong') mark.textContent = quiz.wrongOption;
  else
    mark.textContent = right.length > 1 && result.missed.includes(id) ? quiz.missedOption : quiz.rightOption;
  button.append(mark);
}

/** The verdict with the explanation and the quoted clause, which the page already holds under «Xem đáp án». */
function createFeedback(element: HTMLElement, result: Grade): HTMLElement {
  const feedback = document.createElement('div');
  feedback.className = 'feedback';
  const verdict = document.createElement('p');
  verdict.className = 'verdict';
  verdict.textContent = result.correct ? quiz.right : quiz.wrong;
  feedback.append(verdict, ...(element.querySelector('.proof')?.cloneNode(true).childNodes ?? []));
  return feedback;
}

function buttonsOf(element: HTMLElement): HTMLButtonElement[] {
  return [...element.querySelectorAll<HTMLButtonElement>('button.option')];
}

function chosenOf(buttons: readonly HTMLButtonElement[]): string[] {
  return buttons
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map((button) => button.dataset.choice ?? '');
}

function isOpen(button: HTMLButtonElement): boolean {
  return button.getAttribute('aria-disabled') !== 'true';
}
