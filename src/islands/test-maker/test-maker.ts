import { chooseQuestions, markOf } from '../../core/quiz/export/choose-questions.ts';
import { createExportContext } from '../../core/quiz/export/cite.ts';
import { formatRecipe, parseRecipe, type TestRecipe } from '../../core/quiz/export/recipe.ts';
import { createVersions, questionsOf } from '../../core/quiz/export/test-versions.ts';
import type { Question } from '../../core/quiz/schema.ts';
import { testMaker, testPaper } from '../../strings/test-maker.ts';
import { part } from '../parts.ts';
import { printPage } from '../print-page.ts';
import { copyText } from '../save-file.ts';
import { readersToday } from '../today.ts';
import { fillForm, readForm } from './form.ts';
import { createQuestionFiles, type FetchPath } from './question-files.ts';
import { resultNodes } from './result-view.ts';
import { takeAwayNode } from './take-away.ts';

/**
 * `<test-maker>` around the form of «Đề kiểm tra giấy»: fetches the questions of the chosen quizzes and makes papers,
 * keys and files of them in the browser. The address keeps the recipe behind «#», where no server sees it; a page
 * opened by such an address shows that test at once.
 */
export class TestMaker extends HTMLElement {
  /** How files of the site are fetched; tests put their own here before the element is connected. */
  fetchPath: FetchPath = (path) => fetch((this.dataset.base ?? '/') + path);
  /** A new seed. */
  newSeed: () => string = () => crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? '1';
  /** Today on the reader's clock, `2026-11-22`. */
  today: () => string = readersToday;

  #files = createQuestionFiles((path) => this.fetchPath(path));
  #turn = 0;
  #isConnected = false;
  /** The address of the test that is shown, from «#» on. */
  #shown = '';

  connectedCallback(): void {
    if (this.#isConnected) return;
    this.#isConnected = true;
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#makeFromForm();
    });
    addEventListener('hashchange', this.#open);
    this.#open();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#open);
    this.#isConnected = false;
  }

  /** Makes the test that the address names, when it names one. */
  #open = (): void => {
    const recipe = parseRecipe(location.hash);
    if (!recipe || location.hash === this.#shown) return;
    fillForm(this.#form, recipe);
    void this.#make(recipe);
  };

  async #makeFromForm(): Promise<void> {
    const recipe = readForm(this.#form, this.newSeed());
    if (typeof recipe === 'string') this.#say(recipe);
    else await this.#make(recipe);
  }

  /** Shows the test of a recipe; a newer one takes its place. */
  async #make(recipe: TestRecipe): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#say(testMaker.loading);
    try {
      const [all, names] = await Promise.all([this.#files.questionsOf(recipe.quizzes), this.#files.names()]);
      if (turn === this.#turn) this.#show(recipe, all, names);
    } catch (error) {
      if (turn === this.#turn) this.#say((error as Error).message);
    }
  }

  #show(recipe: TestRecipe, all: readonly Question[], names: Record<string, string>): void {
    const chosen = chooseQuestions(all, recipe);
    const place = part(this, '[data-result]');
    if (chosen.length === 0) {
      place.replaceChildren();
      this.#say(testMaker.noQuestions);
      return;
    }
    const mark = markOf(chosen);
    const versions = createVersions(chosen, recipe.seed, recipe.versions);
    const [first] = versions;
    const made = { ...recipe, mark };
    history.replaceState(null, '', `#${formatRecipe(made)}`);
    this.#shown = location.hash;
    const home = new URL(this.dataset.base ?? '/', location.href).href;
    place.replaceChildren(
      ...resultNodes({
        ...{ recipe: made, versions, context: createExportContext({ home, names }) },
        notes: notesOn(recipe, chosen, recipe.mark !== '' && recipe.mark !== mark),
        takeAway: takeAwayNode({
          ...{ title: recipe.title || testPaper.untitled, today: this.today() },
          chosen: first ? questionsOf(first).map(({ question }) => question) : [],
          all,
          context: createExportContext({ home: this.dataset.home ?? home, names }),
          say: (sentence) => this.#say(sentence),
        }),
        print: () => {
          if (!printPage()) this.#say(testMaker.cannotPrint);
        },
        another: () => void this.#makeFromForm(),
        copyAddress: async () => {
          const isCopied = await copyText(location.href);
          this.#say(isCopied ? testMaker.copied : testMaker.copyFailed);
        },
      }),
    );
    this.#say(testMaker.made(chosen.length, versions.length));
    place.querySelector('h2')?.focus();
  }

  #say(sentence: string): void {
    part(this, '[data-status]').textContent = sentence;
  }

  get #form(): HTMLFormElement {
    return part<HTMLFormElement>(this, 'form[data-recipe]');
  }
}

/** How a test came out: its levels, too few questions, questions that have changed since the address was made. */
function notesOn(recipe: TestRecipe, chosen: readonly Question[], isChanged: boolean): string[] {
  const count = (level: number) => chosen.filter(({ difficulty }) => difficulty === level).length;
  return [
    ...(isChanged ? [testMaker.changed] : []),
    ...(chosen.length < recipe.count ? [testMaker.fewer(chosen.length, recipe.count)] : []),
    testMaker.levels(count(1), count(2), count(3)),
  ];
}

if (!customElements.get('test-maker')) customElements.define('test-maker', TestMaker);
