import { answerReview, type ReviewSession, startReview } from '../../core/quiz/review-session.ts';
import type { Asked } from '../../core/study/record.ts';
import { review } from '../../strings/review.ts';
import { element } from '../element.ts';
import { createQuestion, type QuestionView } from '../quiz/question-view.ts';

/** What a sitting tells the page. */
export interface SittingEvents {
  /** An answer to be kept. */
  answered(question: Asked, right: boolean): void;
  /** No question is left, or the learner stops. */
  ended(session: ReviewSession): void;
}

/**
 * Asks questions one at a time, a wrong one again at the end.
 * @param questions at least one, as the pages of their owners print them
 */
export function openSitting(
  place: HTMLElement,
  questions: readonly HTMLElement[],
  { answered, ended }: SittingEvents,
): void {
  const views = questions.map((question) => {
    question.removeAttribute('id');
    const view: QuestionView = createQuestion(question, ({ correct, feedback }) => {
      session = answerReview(session, correct);
      answered(view, correct);
      feedback.append(createNext());
    });
    return view;
  });
  let session = startReview(views);
  const status = element('p', { className: 'position' });
  const again = element('p', { className: 'small muted' }, review.again);
  const list = element('ul', { className: 'questions' });
  const stop = element('button', { type: 'button', className: 'stop' }, review.stop);

  const createNext = () => {
    const words = session.waiting.length === 0 ? review.finish : review.next;
    const next = element('button', { type: 'button', className: 'next button-primary' }, words);
    next.addEventListener('click', show);
    return next;
  };
  const show = () => {
    const [current] = session.waiting;
    if (!current) return ended(session);
    again.hidden = !session.answered.has(current.id);
    if (!again.hidden) current.reset();
    status.textContent = review.left(session.waiting.length);
    list.replaceChildren(current.element);
    current.focus();
  };
  stop.addEventListener('click', () => ended(session));
  place.replaceChildren(status, again, list, stop);
  show();
}
