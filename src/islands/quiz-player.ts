import type { Grade } from '../core/quiz/grade.ts';
import { forget, type Progress, recordAnswer } from '../core/quiz/progress.ts';
import {
  advance,
  answer,
  quizScore,
  roundScore,
  roundSize,
  type Session,
  startRetry,
  startRound,
} from '../core/quiz/session.ts';
import { quiz } from '../strings/quiz.ts';
import { createQuestion, type QuestionView } from './quiz-question.ts';
import { keepProgress, type ProgressStorage, readProgress } from './quiz-storage.ts';
import { createSummary } from './quiz-summary.ts';

/**
 * `<quiz-player>` around the questions of a page: shows one at a time, in rounds, grades it and remembers the result
 * on the device. Without it the page reads as questions with answers to unfold.
 */
export class QuizPlayer extends HTMLElement {
  /** Where progress is kept; tests put their own here before the element is connected. */
  openStorage: () => ProgressStorage = () => localStorage;

  #questions: QuestionView[] = [];
  #progress: Progress = new Map();
  #session: Session<QuestionView> = { items: [], at: 0, results: new Map() };
  #kept = true;
  #status = document.createElement('p');
  #live = document.createElement('p');
  #summary: HTMLElement | null = null;

  connectedCallback(): void {
    if (this.#questions.length > 0) return;
    this.#questions = [...this.querySelectorAll<HTMLElement>('[data-question]')].map((element) => {
      const view: QuestionView = createQuestion(element, (grade, feedback) =>
        this.#onAnswer(view, grade, feedback),
      );
      return view;
    });
    if (this.#questions.length === 0) return;
    this.dataset.ready = '';
    this.#status.className = 'position';
    this.#live.className = 'visually-hidden';
    this.#live.setAttribute('aria-live', 'polite');
    this.prepend(this.#status);
    this.append(this.#live);
    this.#progress = readProgress(this.openStorage);
    this.#kept = keepProgress(this.openStorage, this.#progress);
    this.#begin(startRound(this.#questions, this.#progress), false);
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

  #onAnswer(view: QuestionView, { correct }: Grade, feedback: HTMLElement): void {
    this.#session = answer(this.#session, correct);
    this.#progress = recordAnswer(this.#progress, view, correct);
    this.#kept = keepProgress(this.openStorage, this.#progress);
    const isLast = this.#session.at === this.#session.items.length - 1;
    const next = document.createElement('button');
    next.type = 'button';
    next.className = 'next button-primary';
    next.textContent = isLast ? quiz.finish : quiz.next;
    next.addEventListener('click', () => {
      this.#session = advance(this.#session);
      this.#show(true);
    });
    feedback.append(next);
    this.#live.textContent = [...feedback.querySelectorAll('.verdict, .right-answer, .right-answer + p')]
      .map((line) => line.textContent)
      .join(' ');
  }

  #showSummary(moveFocus: boolean): void {
    const round = this.#session.items.length > 0 ? roundScore(this.#session) : null;
    const summary = createSummary(round, quizScore(this.#questions, this.#progress), roundSize, this.#kept, {
      nextRound: () => this.#begin(startRound(this.#questions, this.#progress), true),
      retry: () => this.#begin(startRetry(this.#questions, this.#progress), true),
      erase: () => {
        this.#progress = forget(this.#progress, this.#questions);
        this.#kept = keepProgress(this.openStorage, this.#progress);
        this.#begin(startRound(this.#questions, this.#progress), true);
        this.#live.textContent = quiz.erased;
      },
    });
    this.#summary = summary;
    this.append(summary);
    if (moveFocus) summary.querySelector('h2')?.focus();
  }
}

if (!customElements.get('quiz-player')) customElements.define('quiz-player', QuizPlayer);
