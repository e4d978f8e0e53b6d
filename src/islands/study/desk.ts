import { countStudy } from '../../core/study/counts.ts';
import { study } from '../../strings/study.ts';
import { element } from '../element.ts';
import { part } from '../parts.ts';
import { saveFile } from '../save-file.ts';
import { openStudyStore, type StudyStore } from '../study-store.ts';
import { askBeforeErasing } from './confirm-erase.ts';
import { damagedTexts, dropDamaged, secureDamaged } from './damage.ts';
import type { Desk } from './desk-port.ts';
import { eraseStudy } from './erase.ts';
import { activeName, knownLearners } from './learner-names.ts';
import { createLearnersPart, saveLearner } from './learners-part.ts';
import { createReceiving } from './receiving.ts';
import { listenToSend } from './sending.ts';

/**
 * `<study-desk>` of the page «Việc học của tôi»: what the device keeps, for whom, how to take it along and how to erase
 * it. Without it the page says that nothing is kept.
 */
export class StudyDesk extends HTMLElement {
  #store: StudyStore = openStudyStore();
  #desk: Desk = {
    root: this,
    store: this.#store,
    say: (sentence) => this.#say(sentence),
    mention: (sentence) => this.#mention(sentence),
    attempt: (change) => this.#attempt(change),
  };
  /** The parts that follow what is kept. */
  #parts: { show(): void }[] = [];

  connectedCallback(): void {
    this.hidden = false;
    const learners = createLearnersPart(this.#desk);
    this.#on('[data-save-damaged]', () => {
      damagedTexts(localStorage).forEach((text, index) => {
        saveFile(`viec-hoc-hong-${index + 1}.txt`, text);
      });
    });
    this.#on('[data-drop-damaged]', () => {
      if (this.#attempt(() => dropDamaged(localStorage, this.#store))) this.#say(study.droppedDamaged);
    });
    this.#on('[data-erase-all]', () => this.#askToEraseAll());
    if (this.#store.keeping !== 'refused') secureDamaged(localStorage, this.#store);
    listenToSend(this.#desk);
    this.#parts = [learners];
    this.#show();
    this.#parts.push(createReceiving(this.#desk, learners.add));
    this.#store.onChange(() => this.#show());
  }

  #askToEraseAll(): void {
    askBeforeErasing(part(this, '[data-erase-all]'), {
      question: study.eraseAsk,
      save: () => {
        for (const learner of knownLearners().list) saveLearner(this.#desk, learner);
      },
      erase: () => {
        const isErased = eraseStudy(() => localStorage) && eraseStudy(() => sessionStorage);
        this.#store.forget();
        part(this, '[data-shown]').replaceChildren();
        this.#say(isErased ? study.erased : study.eraseRefused);
      },
    });
  }

  #show(): void {
    const { keeping } = this.#store;
    const name = activeName(knownLearners());
    const counts = study.counted(countStudy(this.#store.read()));
    part(this, '[data-held-title]').textContent = name ? study.heldOf(name) : study.held;
    part(this, '[data-nothing]').hidden = counts.length > 0;
    const list = part(this, '[data-counts]');
    list.hidden = counts.length === 0;
    list.replaceChildren(...counts.map((textContent) => element('li', { textContent })));
    const notice = part(this, '[data-keeping]');
    notice.textContent = study.keeping[keeping];
    notice.hidden = keeping === 'kept';
    part(this, '[data-damaged]').hidden = keeping === 'refused' || damagedTexts(localStorage).length === 0;
    for (const one of this.#parts) one.show();
  }

  #attempt(change: () => void): boolean {
    try {
      change();
      return true;
    } catch {
      this.#say(study.keeping[this.#store.keeping === 'refused' ? 'refused' : 'full']);
      return false;
    }
  }

  #say(sentence: string): void {
    this.#show();
    this.#mention(sentence);
    if (sentence) part(this, '[data-status]').focus();
  }

  #mention(sentence: string): void {
    part(this, '[data-status]').textContent = sentence;
  }

  #on(selector: string, onClick: () => void): void {
    part(this, selector).addEventListener('click', onClick);
  }
}

if (!customElements.get('study-desk')) customElements.define('study-desk', StudyDesk);
