import { countStudy } from '../../core/study/counts.ts';
import {
  type Learner,
  type Learners,
  mostLearners,
  oneLearner,
  tidyName,
} from '../../core/study/learners.ts';
import { mergeRecords } from '../../core/study/merge.ts';
import { study } from '../../strings/study.ts';
import { element } from '../element.ts';
import { button, part } from '../parts.ts';
import { saveFile } from '../save-file.ts';
import { minutesNow, openStudyStore, type StudyStore } from '../study-store.ts';
import { askBeforeErasing } from './confirm-erase.ts';
import { damagedTexts, dropDamaged, secureDamaged } from './damage.ts';
import { eraseStudy } from './erase.ts';
import { readHeld } from './held-record.ts';
import { addLearner, readLearners, removeLearner, renameLearner, switchLearner } from './learner-list.ts';
import { createLearnerLines, shownName } from './learners-view.ts';
import { createPreview, dropParts, receive, type Whole } from './receive-view.ts';
import { saveStudy, transferOf } from './save-study.ts';
import { createCodeView, createQrView } from './send-view.ts';

/**
 * `<study-desk>` of the page «Việc học của tôi»: what the device keeps, for whom, how to take it along and how to erase
 * it. Without it the page says that nothing is kept.
 */
export class StudyDesk extends HTMLElement {
  #store: StudyStore = openStudyStore();
  #received: Whole | null = null;

  connectedCallback(): void {
    this.hidden = false;
    this.#listenToSend();
    this.#listenToReceive();
    this.#listenToLearners();
    this.#on('[data-save-damaged]', () => {
      damagedTexts(localStorage).forEach((text, index) => {
        saveFile(`viec-hoc-hong-${index + 1}.txt`, text);
      });
    });
    this.#on('[data-drop-damaged]', () => {
      if (this.#try(() => dropDamaged(localStorage, this.#store))) this.#say(study.droppedDamaged);
    });
    this.#on('[data-erase-all]', () => this.#askToEraseAll());
    if (this.#store.keeping !== 'refused') secureDamaged(localStorage, this.#store);
    this.#store.onChange(() => this.#show());
    addEventListener('hashchange', () => this.#readAddress());
    this.#show();
    this.#readAddress();
  }

  #listenToSend(): void {
    const place = part(this, '[data-shown]');
    const isEmpty = () => Object.values(countStudy(this.#store.read())).every((count) => count === 0);
    const open = (create: (learner: string) => HTMLElement) => () => {
      const view = isEmpty()
        ? element('p', { textContent: study.nothingToSend })
        : create(this.#activeName(this.#learners()));
      view.tabIndex = -1;
      place.replaceChildren(view);
      view.focus();
    };
    this.#on('[data-save-file]', () => {
      if (isEmpty()) this.#say(study.nothingToSend);
      else this.#say(study.fileSaved(saveStudy(this.#store.read(), this.#activeName(this.#learners()))));
    });
    this.#on(
      '[data-show-code]',
      open((name) => createCodeView(transferOf(this.#store.read(), name), (text) => this.#say(text, false))),
    );
    this.#on(
      '[data-show-qr]',
      open((name) => createQrView(transferOf(this.#store.read(), name), location.origin + location.pathname)),
    );
  }

  #listenToReceive(): void {
    const input = part<HTMLInputElement>(this, '[data-receive] input[type="file"]');
    input.addEventListener('change', async () => {
      const file = input.files?.[0];
      if (file) this.#receive(await file.text());
      input.value = '';
    });
    part(this, '[data-receive] form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#receive(part<HTMLTextAreaElement>(this, '[data-receive] textarea').value);
    });
  }

  /** A link of a QR code carries its part behind `#ma=`; it is taken out so that going back does not read it again. */
  #readAddress(): void {
    if (!location.hash.startsWith('#ma=')) return;
    const code = location.hash.slice('#ma='.length);
    history.replaceState(history.state, '', location.pathname + location.search);
    this.#receive(code);
  }

  #receive(text: string): void {
    const received = receive(text, () => localStorage);
    const preview = part(this, '[data-preview]');
    const section = part(this, '[data-received]');
    this.#received = received.state === 'whole' ? received : null;
    section.hidden = received.state === 'problem';
    if (received.state === 'problem') {
      this.#say(study.problems[received.problem]);
      return;
    }
    if (received.state === 'parts') {
      const { parts, total, missing } = received;
      const have = new Set(parts.map(({ index }) => index)).size;
      const drop = button(study.dropParts, () => {
        dropParts(() => localStorage);
        this.#endReceiving(study.droppedParts);
      });
      preview.replaceChildren(drop);
      this.#say(study.partsHeld(have, total, missing));
      return;
    }
    this.#say('', false);
    this.#showPreview();
    section.tabIndex = -1;
    section.focus();
  }

  #showPreview(): void {
    const received = this.#received;
    if (!received) return;
    const accept = () => {
      this.#store.update((record) => mergeRecords(record, received.transfer.record));
      this.#endReceiving(
        this.#store.keeping === 'kept' ? study.accepted : study.keeping[this.#store.keeping],
      );
    };
    const actions = {
      learner: this.#activeName(this.#learners()),
      accept,
      acceptApart: () => {
        if (this.#addLearner(received.transfer.name)) accept();
      },
      decline: () => this.#endReceiving(study.declined),
    };
    part(this, '[data-preview]').replaceChildren(createPreview(received, this.#store.read(), actions));
  }

  #endReceiving(sentence: string): void {
    this.#received = null;
    part(this, '[data-received]').hidden = true;
    part<HTMLTextAreaElement>(this, '[data-receive] textarea').value = '';
    this.#say(sentence);
  }

  #listenToLearners(): void {
    part(this, '[data-add]').addEventListener('submit', (event) => {
      event.preventDefault();
      const input = part<HTMLInputElement>(this, '[data-add] input');
      const name = tidyName(input.value);
      if (name === '') this.#say(study.nameMissing);
      else if (this.#addLearner(name)) {
        input.value = '';
        this.#say(study.added(name));
      }
    });
  }

  /** True when the learner was added and studies now; says why not otherwise. */
  #addLearner(name: string): boolean {
    const { list } = this.#learners();
    if (list.length >= mostLearners) this.#say(study.tooManyLearners(mostLearners));
    return list.length < mostLearners && this.#try(() => addLearner(localStorage, name));
  }

  /** Does something with the storage; says so when the device does not take it. */
  #try(change: () => void): boolean {
    try {
      change();
      return true;
    } catch {
      this.#say(study.keeping[this.#store.keeping === 'refused' ? 'refused' : 'full']);
      return false;
    }
  }

  #showLearners(learners: Learners): void {
    const isMany = learners.list.length > 1 || learners.list.some(({ name }) => name !== '');
    const nameOf = (learner: Learner) => shownName(learners, learner);
    part(this, '[data-one]').hidden = isMany;
    const list = part(this, '[data-list]');
    list.hidden = !isMany;
    const lines = createLearnerLines(learners, {
      switchTo: (learner) => {
        if (this.#try(() => switchLearner(localStorage, learner.id)))
          this.#say(study.switched(nameOf(learner)));
      },
      rename: (learner, name) => {
        if (this.#try(() => renameLearner(localStorage, learner.id, name))) this.#say(study.renamed);
      },
      save: (learner) => this.#save(learner),
      remove: (learner) => {
        const isGone = this.#try(() => removeLearner(localStorage, learner.id));
        if (isGone && learner.id === learners.active) this.#store.forget();
        if (isGone) this.#say(study.removed(nameOf(learner)));
      },
    });
    list.replaceChildren(...(isMany ? lines : []));
  }

  #askToEraseAll(): void {
    askBeforeErasing(part(this, '[data-erase-all]'), {
      question: study.eraseAsk,
      save: () => {
        for (const learner of this.#learners().list) this.#save(learner);
      },
      erase: () => {
        const isErased = eraseStudy(() => localStorage) && eraseStudy(() => sessionStorage);
        this.#store.forget();
        part(this, '[data-shown]').replaceChildren();
        this.#say(isErased ? study.erased : study.eraseRefused);
      },
    });
  }

  /** Offers the file of a learner, who need not be the one who studies now. */
  #save(learner: Learner): void {
    const learners = this.#learners();
    const isActive = learner.id === learners.active;
    const record = isActive ? this.#store.read() : readHeld(localStorage, learner.id, minutesNow()).record;
    const name = learners.list.length > 1 ? shownName(learners, learner) : learner.name;
    this.#say(study.fileSaved(saveStudy(record, name)), false);
  }

  #learners(): Learners {
    try {
      return readLearners(localStorage);
    } catch {
      return oneLearner;
    }
  }

  /** The name of who studies now; '' while the device knows of one learner without a name. */
  #activeName(learners: Learners): string {
    const active = learners.list.find(({ id }) => id === learners.active);
    return active && (active.name || learners.list.length > 1) ? shownName(learners, active) : '';
  }

  #show(): void {
    const record = this.#store.read();
    const learners = this.#learners();
    const name = this.#activeName(learners);
    const counts = study.counted(countStudy(record));
    part(this, '[data-held-title]').textContent = name ? study.heldOf(name) : study.held;
    part(this, '[data-nothing]').hidden = counts.length > 0;
    const list = part(this, '[data-counts]');
    list.hidden = counts.length === 0;
    list.replaceChildren(...counts.map((textContent) => element('li', { textContent })));
    const keeping = part(this, '[data-keeping]');
    keeping.textContent = study.keeping[this.#store.keeping];
    keeping.hidden = this.#store.keeping === 'kept';
    part(this, '[data-damaged]').hidden =
      this.#store.keeping === 'refused' || damagedTexts(localStorage).length === 0;
    this.#showLearners(learners);
    this.#showPreview();
  }

  /** Shows everything anew and says a sentence; moves there, since what was touched may be gone. */
  #say(sentence: string, moveFocus = true): void {
    if (moveFocus) this.#show();
    const status = part(this, '[data-status]');
    status.textContent = sentence;
    if (moveFocus && sentence) status.focus();
  }

  #on(selector: string, onClick: () => void): void {
    part(this, selector).addEventListener('click', onClick);
  }
}

if (!customElements.get('study-desk')) customElements.define('study-desk', StudyDesk);
