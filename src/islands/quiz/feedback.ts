import type { QuestionType } from '../../core/quiz/schema.ts';
import { quiz } from '../../strings/quiz.ts';
import { element as make } from '../element.ts';
import { offerClause } from './open-clause.ts';

/**
 * The verdict with the explanation and the quoted clause, which the page already holds under «Xem đáp án».
 * @param correct null when nothing was answered
 */
export function createFeedback(
  question: HTMLElement,
  type: QuestionType,
  correct: boolean | null,
): HTMLElement {
  const isCard = type === 'flash-card';
  const [yes, no] = isCard ? [quiz.notedRemembered, quiz.notedForgotten] : [quiz.right, quiz.wrong];
  const verdict = correct === null ? quiz.unanswered : correct ? yes : no;
  const feedback = make('div', { className: 'feedback' }, make('p', { className: 'verdict' }, verdict));
  feedback.dataset.verdict = correct ? 'right' : 'wrong';
  // the back of a card shows its proof already
  if (!isCard || correct === null)
    feedback.append(...(question.querySelector('.proof')?.cloneNode(true).childNodes ?? []));
  const link = feedback.querySelector<HTMLAnchorElement>('a.proof-link');
  if (link) offerClause(link);
  return feedback;
}

/** What of a feedback is said aloud: the verdict, the right answer and why; the quoted clause is left to be read. */
export function spokenWords(feedback: HTMLElement): string {
  return [
    ...feedback.querySelectorAll('.verdict, .right-answer, .right-answers li, .correction, .explanation'),
  ]
    .map((line) => line.textContent?.trim())
    .join('. ')
    .replace(/([.:;?])\./g, '$1');
}
