import type { ReviewScore } from '../../core/quiz/review-session.ts';
import { review } from '../../strings/review.ts';
import { element } from '../element.ts';
import { button } from '../parts.ts';
import type { LearnerDay } from './learner-day.ts';
import { createMasteryPicture } from './mastery-picture.ts';
import { createWeek } from './week-table.ts';

/** What the day's view offers to do. */
export interface DayActions {
  /** Asks the first so many questions of the queue. */
  start(count: number): void;
  /** Asks so many new questions beyond those of today. */
  learnMore(count: number): void;
  change(): void;
}

/** How many questions a short sitting has. */
export const fewQuestions = 5;

/** At most so many questions in one sitting: a few minutes on a phone. */
const mostQuestions = 10;

/**
 * What today holds, or how a sitting went and what is left of today; then tomorrow and how far is remembered.
 * @param done the sitting that has just ended, or null
 * @param isKept false when the device does not keep the answers
 */
export function createDayView(
  { queue, beyond, total, gone, loads, mastery }: LearnerDay,
  done: ReviewScore | null,
  isKept: boolean,
  actions: DayActions,
): HTMLElement {
  const [due, fresh] = [queue.due.length, queue.fresh.length];
  const left = due + fresh;
  const count = Math.min(left, mostQuestions);
  const more = Math.min(beyond.length, fewQuestions);
  const today = done ? review.todayLeft : review.today;
  const heading = element('h2', { tabIndex: -1 }, done ? review.doneTitle : review.todayTitle);
  const buttons = [
    left > 0 && button(review.start(count), () => actions.start(count), { className: 'button-primary' }),
    left > fewQuestions && button(review.five, () => actions.start(fewQuestions)),
    left === 0 && more > 0 && button(review.more(more), () => actions.learnMore(more)),
    button(review.change, actions.change),
  ];
  return element(
    'div',
    { className: 'review-day' },
    heading,
    ...(done ? doneLines(done) : []).map(line),
    line(total === 0 ? review.nothingAtAll : left > 0 ? today(due, fresh) : review.nothingToday),
    ...(queue.later > 0 ? [line(review.later(queue.later))] : []),
    element('div', { className: 'review-ways' }, ...buttons.filter((one) => one !== false)),
    createWeek(loads),
    createMasteryPicture(mastery),
    element('p', { className: 'small muted' }, isKept ? review.kept : review.notKept),
    ...(gone > 0 ? [element('p', { className: 'small muted' }, review.gone(gone))] : []),
  );
}

function doneLines({ right, mended, open, answered }: ReviewScore): string[] {
  return [
    review.doneRight(right, answered),
    ...(mended > 0 ? [review.doneMended(mended)] : []),
    ...(open > 0 ? [review.doneOpen(open)] : []),
  ];
}

function line(words: string): HTMLElement {
  return element('p', {}, words);
}
