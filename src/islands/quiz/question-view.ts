import { type AnswerKey, isAnswered, isRight, type Response } from '../../core/quiz/grade.ts';
import type { QuestionType } from '../../core/quiz/schema.ts';
import type { Expected } from '../../core/quiz/typed-answer.ts';
import type { Asked } from '../../core/study/record.ts';
import { quiz } from '../../strings/quiz.ts';
import { element as make } from '../element.ts';
import type { AnswerForm, OpenForm } from './answer-form.ts';
import { openCard } from './card-form.ts';
import { openMultipleChoice, openSingleChoice } from './choice-form.ts';
import { createFeedback, spokenWords } from './feedback.ts';
import { openMatching } from './matching-form.ts';
import { openOrdering } from './ordering-form.ts';
import { openTyped } from './typed-form.ts';

/** One printed question, turned from a list to read into something to answer. */
export interface QuestionView extends Asked {
  element: HTMLElement;
  /** Puts the question back as it was before any answer. */
  reset(): void;
  /** Moves the reader, and the screen reader, to the prompt. */
  focus(): void;
  /** What has been answered so far. */
  response(): Response;
  /** Puts an earlier response back. */
  fill(response: Response): void;
  /** Ends answering: marks what was right and shows the proof; for questions that wait. */
  finish(): Answered;
}

/** An answer that has been graded. */
export interface Answered {
  correct: boolean;
  /** The verdict with its proof; a button to go on may be added. */
  feedback: HTMLElement;
}

interface QuestionSettings {
  /** True in an exam: nothing is graded before `finish`, and answers may change. */
  waits?: boolean;
  /** Called when the response is another one. */
  onChange?: (response: Response) => void;
}

const forms: Record<QuestionType, OpenForm> = {
  'single-choice': openSingleChoice,
  'true-false': openSingleChoice,
  cloze: openSingleChoice,
  'multiple-choice': openMultipleChoice,
  matching: openMatching,
  ordering: openOrdering,
  'short-answer': openTyped,
  'flash-card': openCard,
};

/**
 * Makes a printed question of any type one to answer. Answers that one touch gives are graded at once, others by
 * «Xem kết quả»; the verdict, the explanation and the quoted words then stand under the answer and are said aloud.
 * @param element an element with `data-question`, as the page of its owner prints it
 * @param onAnswer called once an answer is graded; the focus then goes to the button that it appended to the
 *   feedback, but stays on an option that answered by itself
 */
export function createQuestion(
  element: HTMLElement,
  onAnswer: (answered: Answered) => void,
  { waits = false, onChange }: QuestionSettings = {},
): QuestionView {
  const { question: id = '', revision = '0' } = element.dataset;
  const key = keyOf(element);
  const original = element.innerHTML;
  let form: AnswerForm;
  let status: HTMLElement;
  let check: HTMLElement | null = null;
  let hint: HTMLElement | null = null;

  const finish = (): Answered => {
    const correct = isRight(key, form.response());
    form.close(key);
    check?.remove();
    hint?.remove();
    const feedback = createFeedback(element, key.type, isAnswered(form.response()) ? correct : null);
    form.place().after(feedback);
    return { correct, feedback };
  };
  const answer = () => {
    if (element.querySelector('.verdict')) return;
    if (!isAnswered(form.response())) {
      if (hint) hint.textContent = form.missing;
      return;
    }
    const answered = finish();
    onAnswer(answered);
    status.textContent = spokenWords(answered.feedback);
    if (!form.keepsFocus) answered.feedback.querySelector<HTMLElement>(':scope > button')?.focus();
  };
  const reset = () => {
    element.innerHTML = original;
    element.querySelector('legend')?.setAttribute('tabindex', '-1');
    element.querySelector('details')?.setAttribute('hidden', '');
    status = make('p', { className: 'visually-hidden', role: 'status' });
    form = forms[key.type](element, {
      changed: () => {
        if (hint) hint.textContent = '';
        onChange?.(form.response());
        if (form.atOnce && !waits) answer();
      },
      submit: () => (waits ? undefined : answer()),
      say: (sentence) => {
        status.textContent = sentence;
      },
    });
    element.append(status);
    if (form.atOnce || waits) return;
    hint = make('p', { role: 'status' });
    check = make(
      'button',
      { type: 'button', className: 'check button-primary', onclick: answer },
      quiz.check,
    );
    element.querySelector('fieldset')?.append(check, hint);
  };

  reset();
  return {
    id,
    revision: Number(revision),
    element,
    reset,
    finish,
    focus: () => element.querySelector('legend')?.focus(),
    response: () => form.response(),
    fill: (response) => form.fill(response),
  };
}

/** What the page carries of the answer. */
function keyOf({ dataset }: HTMLElement): AnswerKey {
  const { type, answer = '', accepted, expects } = dataset;
  return {
    type: type as QuestionType,
    answer: accepted ? (JSON.parse(accepted) as string[]) : answer.split(' '),
    expects: expects as Expected | undefined,
  };
}
