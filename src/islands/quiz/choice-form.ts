import { quiz } from '../../strings/quiz.ts';
import { element } from '../element.ts';
import type { AnswerForm, FormEvents } from './answer-form.ts';

/** Options as buttons of which one is chosen. */
export function openSingleChoice(question: HTMLElement, events: FormEvents): AnswerForm {
  return openChoice(question, events, false);
}

/** Options as buttons of which several may be chosen. */
export function openMultipleChoice(question: HTMLElement, events: FormEvents): AnswerForm {
  return openChoice(question, events, true);
}

function openChoice(question: HTMLElement, { changed }: FormEvents, several: boolean): AnswerForm {
  const buttons = [...question.querySelectorAll<HTMLElement>('[data-option]')].map(makeButton);
  const chosen = () => buttons.filter(isPressed);
  for (const button of buttons) {
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-disabled') === 'true') return;
      const pressed = several ? !isPressed(button) : true;
      if (!several) for (const other of chosen()) press(other, false);
      press(button, pressed);
      // not every browser gives a touched button the focus
      button.focus();
      changed();
    });
  }
  return {
    atOnce: !several,
    keepsFocus: !several,
    missing: quiz.chooseFirst,
    response: () => chosen().map(idOf),
    fill: (response) => {
      for (const button of buttons) press(button, response.includes(idOf(button)));
    },
    close: ({ answer }) => {
      for (const button of buttons) mark(button, answer, several);
    },
    place: () => (several ? null : chosen()[0]) ?? (question.querySelector('.options') as Element),
  };
}

function makeButton(option: HTMLElement): HTMLButtonElement {
  const button = element('button', { type: 'button', className: 'option' }, option.textContent ?? '');
  button.dataset.choice = option.dataset.option;
  press(button, false);
  option.replaceChildren(button);
  return button;
}

/** States in words, and not by colour alone, what the option was. */
function mark(button: HTMLButtonElement, answer: readonly string[], several: boolean): void {
  button.setAttribute('aria-disabled', 'true');
  const isKey = answer.includes(idOf(button));
  if (!isKey && !isPressed(button)) return;
  button.dataset.state = isKey ? 'right' : 'wrong';
  const missed = several && isKey && !isPressed(button);
  const words = isKey ? (missed ? quiz.missedOption : quiz.rightOption) : quiz.wrongOption;
  button.append(element('span', { className: 'mark' }, words));
}

function press(button: HTMLButtonElement, pressed: boolean): void {
  button.setAttribute('aria-pressed', String(pressed));
}

function isPressed(button: HTMLButtonElement): boolean {
  return button.getAttribute('aria-pressed') === 'true';
}

function idOf(button: HTMLButtonElement): string {
  return button.dataset.choice ?? '';
}
