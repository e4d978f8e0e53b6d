import { type ExamChoice, examMinutes, pickExam } from '../../core/quiz/exam.ts';
import { type Exam, minutesLeft, scoreOf, withResponse } from '../../core/quiz/exam-state.ts';
import { isAnswered } from '../../core/quiz/grade.ts';
import { questionsIn } from '../../core/quiz/index-file.ts';
import { type StudyRecord, withAnswer } from '../../core/study/record.ts';
import { exam as words } from '../../strings/exam.ts';
import { quiz } from '../../strings/quiz.ts';
import { minutesNow, openStudyStore, type StudyStore } from '../study-store.ts';
import { type ExamClock, startClock } from './exam-clock.ts';
import { bindExamForm, type ExamForm } from './exam-form.ts';
import { createPaper, type ExamPaper } from './exam-paper.ts';
import { createResult } from './exam-result.ts';
import { keepExam, readExam } from './kept-exam.ts';
import { type FetchPath, fetchFromSite, loadQuestions, loadQuizIndex } from './load-questions.ts';
import type { createQuestion, QuestionView } from './question-view.ts';

type CreateQuestion = typeof createQuestion;

/** An exam on the screen. */
interface Running {
  exam: Exam;
  views: QuestionView[];
  /** The questions as their pages print them, to be asked again. */
  printed: readonly HTMLElement[];
  create: CreateQuestion;
  paper: ExamPaper;
  clock: ExamClock | null;
}

/**
 * `<quiz-exam>` around the form of «Thi thử»: draws the questions, lets them be answered in any order, grades them at
 * the end. An exam under way is kept until it is handed in or the tab is closed, so that leaving the page loses nothing.
 */
export class QuizExam extends HTMLElement {
  /** How the page reaches the site, chance and the device; tests put their own here before the element is connected. */
  fetchPath: FetchPath = fetchFromSite;
  random: () => number = Math.random;
  openStore: () => StudyStore = openStudyStore;
  openKept: () => Storage = () => sessionStorage;
  /** What makes questions answerable: fetched when an exam begins, so that the form is there at once. */
  loadView: () => Promise<{ createQuestion: CreateQuestion }> = () => import('./question-view.ts');

  #form: ExamForm | null = null;
  #running: Running | null = null;
  #store: StudyStore | null = null;
  #isLoading = false;

  connectedCallback(): void {
    if (this.#form) return;
    this.#store = this.openStore();
    this.#form = bindExamForm(this, (choice) => void this.#start(choice));
    const kept = readExam(this.openKept);
    if (kept) void this.#open(kept);
    else this.#form.show(this.#store.read().exams);
  }

  disconnectedCallback(): void {
    this.#running?.clock?.stop();
  }

  async #start(choice: ExamChoice & { about: string; isTimed: boolean }): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#form?.say(words.preparing);
    try {
      const index = await loadQuizIndex(this.fetchPath);
      const ids = pickExam(questionsIn(index), choice, this.random).map(({ id }) => id);
      if (ids.length === 0) return this.#form?.say(words.tooFew);
      const { about, isTimed } = choice;
      await this.#open({ about, ids, responses: new Map(), at: 0, endsAt: null }, isTimed);
    } catch (error) {
      this.#form?.say((error as Error).message);
    } finally {
      this.#isLoading = false;
    }
  }

  /** Loads the questions of an exam and shows it where it was left; the time of a new one begins only then. */
  async #open(exam: Exam, startsClock = false): Promise<void> {
    this.#form?.say(words.preparing);
    let elements: HTMLElement[];
    let create: CreateQuestion;
    try {
      const failed = () => Promise.reject(new Error(quiz.loadFailed));
      const view = this.loadView().catch(failed);
      const loaded = await Promise.all([loadQuestions(exam.ids, this.fetchPath), view]);
      elements = loaded[0];
      create = loaded[1].createQuestion;
    } catch (error) {
      // what is kept stays: the next visit tries again
      this.#form?.show(this.#store?.read().exams ?? []);
      this.#form?.say((error as Error).message);
      return;
    }
    if (elements.length === 0) return this.#leave();
    const endsAt = startsClock ? Date.now() + examMinutes * 60_000 : exam.endsAt;
    this.#run({ ...exam, endsAt }, elements, create);
  }

  #run(given: Exam, elements: readonly HTMLElement[], create: CreateQuestion): void {
    const printed = elements.map((element) => element.cloneNode(true) as HTMLElement);
    const views = elements.map((element) => {
      const view: QuestionView = create(element, () => {}, {
        waits: true,
        onChange: (response) => this.#change((exam) => withResponse(exam, view.id, response)),
      });
      view.fill(given.responses.get(view.id) ?? []);
      return view;
    });
    // a question that has gone from the site is gone from the exam
    const ids = views.map(({ id }) => id);
    const exam = { ...given, ids, at: Math.min(given.at, ids.length - 1) };
    const paper = createPaper(views, {
      go: (at) => {
        this.#change((now) => ({ ...now, at }));
        views[at]?.focus();
      },
      handIn: () => this.#finish(false),
      giveUp: () => this.#leave(),
    });
    this.#form?.replaceWith(paper.element);
    this.#running = { exam, views, printed, create, paper, clock: null };
    this.#change((now) => now);
    views[exam.at]?.focus();
    if (exam.endsAt !== null) this.#startClock(this.#running);
  }

  #startClock(running: Running): void {
    const left = () => minutesLeft(running.exam, Date.now(), examMinutes) ?? examMinutes;
    if (left() === 0) {
      this.#finish(true);
      return;
    }
    running.clock = startClock(left, {
      over: () => this.#finish(true),
      switchedOff: () => {
        this.#change((now) => ({ ...now, endsAt: null }));
        running.clock?.element.replaceChildren(words.clockStopped);
        running.clock?.element.setAttribute('tabindex', '-1');
        running.clock?.element.focus();
      },
    });
    running.paper.element.prepend(running.clock.element);
  }

  #change(change: (exam: Exam) => Exam): void {
    if (!this.#running) return;
    this.#running.exam = change(this.#running.exam);
    keepExam(this.openKept, this.#running.exam);
    this.#running.paper.show(this.#running.exam);
  }

  /** Grades everything, keeps the result and shows what to look at again. */
  #finish(isOver: boolean): void {
    const running = this.#running;
    if (!running || !this.#store) return;
    const { exam, views, printed, create, clock } = running;
    clock?.stop();
    this.#running = null;
    keepExam(this.openKept, null);
    const answered = views.filter((view) => isAnswered(view.response()));
    const results = new Map(answered.map((view) => [view.id, view.finish().correct]));
    for (const view of views) if (!results.has(view.id)) view.finish();
    const score = scoreOf(exam.ids, results);
    this.#store.update((record) => withExam(record, answered, results, { ...score, about: exam.about }));
    const toReview = views.filter(({ id }) => results.get(id) !== true);
    for (const { element } of toReview) element.hidden = false;
    const result = createResult(
      score,
      toReview.map(({ element }) => element),
      { isOver, isKept: this.#store.keeping === 'kept' },
      {
        retry: () => {
          const ids = toReview.map(({ id }) => id);
          const again = printed.filter((element) => ids.includes(element.dataset.question ?? ''));
          const about = words.retryOf(exam.about);
          this.#run({ about, ids, responses: new Map(), at: 0, endsAt: null }, again, create);
        },
        again: () => this.#leave(),
      },
    );
    this.#form?.replaceWith(result);
    result.querySelector('h2')?.focus();
  }

  /** Lets go of the exam and shows the form again. */
  #leave(): void {
    this.#running?.clock?.stop();
    this.#running = null;
    keepExam(this.openKept, null);
    this.#form?.show(this.#store?.read().exams ?? []);
    this.#form?.focus();
  }
}

/** The record with the answers of an exam and its result. */
function withExam(
  record: StudyRecord,
  answered: readonly QuestionView[],
  results: ReadonlyMap<string, boolean>,
  { about, right, total }: { about: string; right: number; total: number },
): StudyRecord {
  const at = minutesNow();
  const withCards = answered.reduce(
    (changed, view) => withAnswer(changed, view, results.get(view.id) === true, at),
    record,
  );
  return { ...withCards, exams: [...withCards.exams, { at, about, right, total }] };
}

if (!customElements.get('quiz-exam')) customElements.define('quiz-exam', QuizExam);
