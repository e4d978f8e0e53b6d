import type { IndexedQuestion } from '../../core/quiz/index-file.ts';
import { firstOf } from '../../core/quiz/queue.ts';
import { type ReviewScore, reviewScore } from '../../core/quiz/review-session.ts';
import { withAnswer } from '../../core/study/record.ts';
import { review } from '../../strings/review.ts';
import { element } from '../element.ts';
import { type FetchPath, fetchFromSite, loadQuestions, loadQuizIndex } from '../quiz/load-questions.ts';
import { minutesNow, openStudyStore, type StudyStore } from '../study-store.ts';
import { createChooser } from './chooser.ts';
import { createDayView, fewQuestions } from './day-view.ts';
import { chosenCampaigns, learnerDay, type SiteQuestions, siteQuestions } from './learner-day.ts';
import { openSitting } from './sitting.ts';

/** Fragment of the address that starts a short sitting at once. */
const shortHash = '#nam-cau';

/**
 * `<daily-review>`: chooses campaigns once, then asks the questions of the day by spaced repetition, and says what
 * tomorrow brings. `data-campaigns` holds the ids of the campaigns, the latest first. Without the element the page says
 * so and leads to the quizzes.
 */
export class DailyReview extends HTMLElement {
  /** Where answers are kept and what fetches; tests put their own here before the element is connected. */
  openStore: () => StudyStore = openStudyStore;
  fetchPath: FetchPath = fetchFromSite;

  #place = element('div', { className: 'review-place' });
  #store: StudyStore | null = null;
  #site: SiteQuestions = { questions: [], campaigns: [] };
  /** True while the day is shown: then it may be shown anew when another tab has changed the record. */
  #isResting = false;

  connectedCallback(): void {
    if (this.#store) return;
    this.#store = this.openStore();
    this.#store.onChange(() => this.#isResting && this.#showDay(null));
    this.dataset.ready = '';
    this.append(this.#place);
    addEventListener('hashchange', () => this.#isResting && this.#begin());
    this.#open();
  }

  #open(): void {
    const load = () => loadQuizIndex(this.fetchPath);
    void this.#fetch(load, (index) => {
      this.#site = siteQuestions(index, (this.dataset.campaigns ?? '').split(' '));
      this.#begin();
    });
  }

  /** Starts a short sitting when the address asks for it, else shows the day, or the chooser before it. */
  #begin(moveFocus = false): void {
    const isShort = location.hash === shortHash;
    if (isShort) this.#chooseLatest();
    const isChosen = chosenCampaigns(this.#site, this.#record()).length > 0;
    const questions = isShort ? firstOf(this.#day().queue, fewQuestions) : [];
    if (!isChosen) this.#showChooser(moveFocus);
    else if (questions.length > 0) this.#start(questions);
    else this.#showDay(null, moveFocus);
  }

  /** Who asks for five questions before choosing anything is asked about the latest campaign. */
  #chooseLatest(): void {
    const [latest] = this.#site.campaigns;
    if (!latest || chosenCampaigns(this.#site, this.#record()).length > 0) return;
    this.#store?.update((record) => ({ ...record, campaigns: [latest.id] }));
  }

  #showChooser(moveFocus: boolean): void {
    this.#isResting = false;
    const { newPerDay } = this.#record();
    const ticked = chosenCampaigns(this.#site, this.#record()).map(({ id }) => id);
    const chooser = createChooser(this.#site.campaigns, { campaigns: ticked, newPerDay }, (choice) => {
      this.#store?.update((record) => ({ ...record, ...choice }));
      this.#begin(true);
    });
    this.#show(chooser, moveFocus);
  }

  #showDay(done: ReviewScore | null, moveFocus = false): void {
    const isKept = this.#store?.keeping === 'kept';
    const view = createDayView(this.#day(), done, isKept, {
      start: (count) => this.#start(firstOf(this.#day().queue, count)),
      learnMore: (count) => this.#start(this.#day().beyond.slice(0, count)),
      change: () => this.#showChooser(true),
    });
    this.#show(view, moveFocus);
    this.#isResting = true;
  }

  #show(view: HTMLElement, moveFocus: boolean): void {
    this.#place.replaceChildren(view);
    if (moveFocus) view.querySelector('h2')?.focus();
  }

  #start(questions: readonly IndexedQuestion[]): void {
    this.#isResting = false;
    const ids = questions.map(({ id }) => id);
    const load = () => loadQuestions(ids, this.fetchPath);
    void this.#fetch(load, (found) => {
      if (found.length === 0) this.#showDay(null, true);
      else this.#ask(found);
    });
  }

  #ask(questions: readonly HTMLElement[]): void {
    openSitting(this.#place, questions, {
      answered: (question, right) => {
        const at = minutesNow();
        this.#store?.update((record) => withAnswer(record, question, right, at));
      },
      ended: (session) => {
        const score = reviewScore(session);
        if (location.hash === shortHash) history.replaceState(null, '', location.pathname);
        this.#showDay(score.answered > 0 ? score : null, true);
      },
    });
  }

  /** Hands on what comes from the site; what does not come is said, and can be asked for again. */
  async #fetch<Result>(load: () => Promise<Result>, use: (result: Result) => void): Promise<void> {
    this.#place.replaceChildren(element('p', { role: 'status' }, review.opening));
    let result: Result;
    try {
      result = await load();
    } catch (error) {
      const again = element('button', { type: 'button', className: 'button-primary' }, review.tryAgain);
      again.addEventListener('click', () => void this.#fetch(load, use));
      this.#place.replaceChildren(element('p', { role: 'alert' }, (error as Error).message), again);
      return;
    }
    use(result);
  }

  #day() {
    return learnerDay(this.#site, this.#record(), minutesNow());
  }

  #record() {
    return (this.#store as StudyStore).read();
  }
}

if (!customElements.get('daily-review')) customElements.define('daily-review', DailyReview);
