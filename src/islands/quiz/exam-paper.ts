import { answeredIn, type Exam } from '../../core/quiz/exam-state.ts';
import { exam as words } from '../../strings/exam.ts';
import { element } from '../element.ts';
import type { QuestionView } from './question-view.ts';
import { twiceButton } from './twice-button.ts';

/** What the learner wants while an exam is under way. */
interface PaperEvents {
  go(to: number): void;
  handIn(): void;
  giveUp(): void;
}

/** The exam on the screen: one question at a time, and the way to the others. */
export interface ExamPaper {
  element: HTMLElement;
  /** Shows the exam as it is now. */
  show(exam: Exam): void;
}

/** Lays out an exam. Moving on, back, and handing in are possible at any time. */
export function createPaper(views: readonly QuestionView[], events: PaperEvents): ExamPaper {
  const position = element('p', { className: 'position' });
  const list = element('ol', { className: 'questions' }, ...views.map((view) => view.element));
  let at = 0;
  let missing = 0;
  const previous = element('button', { type: 'button' }, words.previous);
  const next = element('button', { type: 'button', className: 'button-primary' }, words.next);
  previous.addEventListener('click', () => events.go(at - 1));
  next.addEventListener('click', () => events.go(at + 1));
  const handIn = twiceButton(
    words.handIn,
    () => (missing > 0 ? words.handInAnyway(missing) : null),
    events.handIn,
  );
  const giveUp = twiceButton(words.giveUp, () => words.giveUpConfirm, events.giveUp);
  const moves = element('div', { className: 'exam-moves' }, previous, next);
  return {
    element: element(
      'section',
      { className: 'exam-paper' },
      position,
      list,
      moves,
      handIn.button,
      giveUp.button,
    ),
    show: (exam) => {
      at = exam.at;
      missing = views.length - answeredIn(exam);
      for (const [index, view] of views.entries()) view.element.hidden = index !== at;
      position.textContent = words.position(at + 1, views.length, views.length - missing);
      previous.hidden = at === 0;
      next.hidden = at === views.length - 1;
      handIn.reset();
      giveUp.reset();
    },
  };
}
