import { type Learner, mostLearners, tidyName } from '../../core/study/learners.ts';
import { study } from '../../strings/study.ts';
import { part } from '../parts.ts';
import { minutesNow } from '../study-store.ts';
import type { Desk } from './desk-port.ts';
import { readHeld } from './held-record.ts';
import { addLearner, removeLearner, renameLearner, switchLearner } from './learner-list.ts';
import { knownLearners, shownName } from './learner-names.ts';
import { createLearnerLines } from './learners-view.ts';
import { saveStudy } from './save-study.ts';

/** The learners of the device as a part of the desk. */
interface LearnersPart {
  /** Draws the list anew. */
  show(): void;
  /** True when the learner was added and studies now; says why not otherwise. */
  add(name: string): boolean;
}

/** Makes the list of learners work: to add, switch to, rename, save and remove one. */
export function createLearnersPart(desk: Desk): LearnersPart {
  const { root, store, say, attempt } = desk;
  const list = part(root, '[data-list]');

  const add = (name: string) => {
    const isFull = knownLearners().list.length >= mostLearners;
    if (isFull) say(study.tooManyLearners(mostLearners));
    return !isFull && attempt(() => addLearner(localStorage, name));
  };
  const show = () => {
    const learners = knownLearners();
    const isMany = learners.list.length > 1 || learners.list.some(({ name }) => name !== '');
    const nameOf = (learner: Learner) => shownName(learners, learner);
    const lines = createLearnerLines(learners, {
      switchTo: (learner) => {
        if (attempt(() => switchLearner(localStorage, learner.id))) say(study.switched(nameOf(learner)));
      },
      rename: (learner, name) => {
        if (attempt(() => renameLearner(localStorage, learner.id, name))) say(study.renamed);
      },
      save: (learner) => saveLearner(desk, learner),
      remove: (learner) => {
        const isGone = attempt(() => removeLearner(localStorage, learner.id));
        if (isGone && learner.id === learners.active) store.forget();
        if (isGone) say(study.removed(nameOf(learner)));
      },
    });
    part(root, '[data-one]').hidden = isMany;
    list.hidden = !isMany;
    list.replaceChildren(...(isMany ? lines : []));
  };

  part(root, '[data-add]').addEventListener('submit', (event) => {
    event.preventDefault();
    const input = part<HTMLInputElement>(root, '[data-add] input');
    const name = tidyName(input.value);
    if (name === '') say(study.nameMissing);
    else if (add(name)) {
      input.value = '';
      say(study.added(name));
    }
  });
  return { show, add };
}

/** Offers the file of a learner, who need not be the one who studies now. */
export function saveLearner({ store, mention }: Desk, learner: Learner): void {
  const learners = knownLearners();
  const isActive = learner.id === learners.active;
  const record = isActive ? store.read() : readHeld(localStorage, learner.id, minutesNow()).record;
  const name = learners.list.length > 1 ? shownName(learners, learner) : learner.name;
  mention(study.fileSaved(saveStudy(record, name)));
}
