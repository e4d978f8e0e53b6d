import {
  advance,
  answer,
  quizScore,
  roundScore,
  roundSize,
  type Session,
  startAgain,
  startRetry,
  startRound,
} from '../../core/quiz/session.ts';
import { withAnswer, withoutAnswers } from '../../core/study/record.ts';
import { quiz } from '../../strings/quiz.ts';
import { element } from '../element.ts';
import { minutesNow, openStudyStore, type StudyStore } from '../study-store.ts';
import { type Answered, createQuestion, type QuestionView } from './question-view.ts';
import { createSummary } from './summary.ts';

/**
 * `<quiz-player>` around the questions of a page: shows one at a time, in rounds, grades it and remembers the result
 * on the device. Without it the page reads as questions with answers to unfold.
 */
export class QuizPlayer extends HTMLElement {
  /** Where answers are kept; tests put their own here before the element is connected. */
  openStore: () => StudyStore = openStudyStore;

  #questions: QuestionView[] = [];
  #store: StudyStore = openStudyStore();
  #session: Session<QuestionView> = { items: [], at: 0, results: new Map() };
  #status = element('p', { className: 'position' });
  #live = element('p', { className: 'visually-hidden', role: 'status' });
  #summary: HTMLElement | null = null;

  connectedCallback(): void {
    if (this.#questions.length > 0) return;
    this.#questions = [...this.querySelectorAll<HTMLElement>('[data-question]')].map((question) => {
      const view: QuestionView = createQuestion(question, (answered) => this.#onAnswer(view, answered));
      return view;
    });
    if (this.#questions.length === 0) return;
    this.dataset.ready = '';
    this.prepend(this.#status);
    this.append(this.#live);
    this.#store = this.openStore();
    const linked = this.#questions.find(({ id }) => `#${id}` === location.hash);
    this.#begin(startRound(this.#questions, this.#store.read(), linked), false);
  }

  #begin(session: Session<QuestionView>, moveFocus: boolean): void {
    this.#session = session;
    for (const item of session.items) item.reset();
    this.#show(moveFocus);
  }

  /** Shows the question at hand and hides the others, or shows the summary when the round is over. */
  #show(moveFocus: boolean): void {
    const { items, at } = this.#session;
    const current = items[at];
    for (const question of this.#questions) question.element.hidden = question !== current;
    this.#summary?.remove();
    this.#summary = null;
    this.#status.textContent = current ? quiz.position(at + 1, items.length) : '';
    this.#live.textContent = '';
    if (current && moveFocus) current.focus();
    if (!current) this.#showSummary(moveFocus);
  }

  #onAnswer(view: QuestionView, { correct, feedback }: Answered): void {
    this.#session = answer(this.#session, correct);
    this.#store.update((record) => withAnswer(record, view, correct, minutesNow()));
    const isLast = this.#session.at === this.#session.items.length - 1;
    const next = element(
      'button',
      { type: 'button', className: 'next button-primary' },
      isLast ? quiz.finish : quiz.next,
    );
    next.addEventListener('click', () => {
      this.#session = advance(this.#session);
      this.#show(true);
    });
    feedback.append(next);
  }

  #showSummary(moveFocus: boolean): void {
    const round = this.#session.items.length > 0 ? roundScore(this.#session) : null;
    const all = quizScore(this.#questions, this.#store.read());
    const isKept = this.#store.keeping === 'kept';
    const summary = createSummary(round, all, roundSize, isKept, {
      nextRound: () => this.#begin(startRound(this.#questions, this.#store.read()), true),
      again: () => this.#begin(startAgain(this.#questions, this.#store.read()), true),
      retry: () => this.#begin(startRetry(this.#questions, this.#store.read()), true),
      erase: () => {
        const ids = this.#questions.map(({ id }) => id);
        this.#begin(
          startRound(
            this.#questions,
            this.#store.update((record) => withoutAnswers(record, ids)),
          ),
          true,
        );
        this.#live.textContent = quiz.erased;
      },
    });
    this.#summary = summary;
    this.append(summary);
    if (moveFocus) summary.querySelector('h2')?.focus();
  }
}

if (!customElements.get('quiz-player')) customElements.define('quiz-player', QuizPlayer);
