import type { ExamScore } from '../../core/quiz/exam-state.ts';
import { exam as words } from '../../strings/exam.ts';
import { quiz } from '../../strings/quiz.ts';
import { element } from '../element.ts';

interface ResultEvents {
  retry(): void;
  again(): void;
}

/**
 * The end of an exam: the score, the questions to look at again with their proofs, and what to do next.
 * @param toReview the questions that were wrong or left out, with their feedback
 * @param isKept false when the device does not keep the result
 */
export function createResult(
  { right, wrong, unanswered, total }: ExamScore,
  toReview: readonly HTMLElement[],
  { isOver, isKept }: { isOver: boolean; isKept: boolean },
  events: ResultEvents,
): HTMLElement {
  const lines = [
    isOver && words.timeOver,
    words.score(right, total),
    wrong > 0 && words.wrong(wrong),
    unanswered > 0 && words.unanswered(unanswered),
    right === total && quiz.allRight,
    isKept ? quiz.kept : quiz.notKept,
  ].filter((line) => line !== false);
  const again = element('button', { type: 'button', onclick: () => events.again() }, words.again);
  const section = element(
    'section',
    { className: 'summary' },
    element('h2', { tabIndex: -1 }, words.result),
    ...lines.map((line) => element('p', {}, line)),
  );
  if (toReview.length === 0) {
    section.append(again);
    return section;
  }
  const retry = element(
    'button',
    { type: 'button', className: 'button-primary', onclick: () => events.retry() },
    words.retry(toReview.length),
  );
  section.append(
    retry,
    again,
    element('h3', {}, words.toReview),
    element('ol', { className: 'questions' }, ...toReview),
  );
  return section;
}
