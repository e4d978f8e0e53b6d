import { withAnswer } from '../../core/study/record.ts';
import { createQuestion, type QuestionView } from '../quiz/question-view.ts';
import { minutesNow, openStudyStore, type StudyStore } from '../study-store.ts';

/**
 * `<cell-questions>` around the questions of a sheet: each can be answered where it stands, in any order, and the
 * answer counts for the learner's reviews. Without it they read as questions with answers to unfold.
 */
export class CellQuestions extends HTMLElement {
  /** Where answers are kept; tests put their own here before the element is connected. */
  openStore: () => StudyStore = openStudyStore;

  connectedCallback(): void {
    if (this.dataset.ready !== undefined) return;
    this.dataset.ready = '';
    const store = this.openStore();
    for (const question of this.querySelectorAll<HTMLElement>('[data-question]')) {
      const view: QuestionView = createQuestion(question, ({ correct }) => {
        const at = minutesNow();
        store.update((record) => withAnswer(record, view, correct, at));
      });
    }
  }
}

if (!customElements.get('cell-questions')) customElements.define('cell-questions', CellQuestions);
