import {
  formatLearners,
  freeId,
  type Learner,
  type Learners,
  oneLearner,
  parseLearners,
  withLearner,
  withName,
  withoutLearner,
} from '../../core/study/learners.ts';
import { learnerOf, learnersKey, recordKey, type StudyStorage } from './keys.ts';

/** Who studies on the device. Throws what the storage throws. */
export function readLearners(storage: StudyStorage): Learners {
  const text = storage.getItem(learnersKey);
  if (text === null) return oneLearner;
  return parseLearners(text) ?? foundLearners(storage);
}

/** Adds a learner, who studies from now on; gives the learner back. Throws what the storage throws. */
export function addLearner(storage: StudyStorage, name: string): Learner {
  const learners = readLearners(storage);
  const learner = { id: freeId(learners), name };
  storage.setItem(learnersKey, formatLearners(withLearner(learners, learner)));
  return learner;
}

/** Gives a learner another name. Throws what the storage throws. */
export function renameLearner(storage: StudyStorage, id: string, name: string): void {
  storage.setItem(learnersKey, formatLearners(withName(readLearners(storage), id, name)));
}

/** Lets another learner of the list study. Throws what the storage throws. */
export function switchLearner(storage: StudyStorage, id: string): void {
  const { active, list } = readLearners(storage);
  const found = list.some((learner) => learner.id === id);
  storage.setItem(learnersKey, formatLearners({ active: found ? id : active, list }));
}

/** Erases a learner with everything of theirs. Throws what the storage throws. */
export function removeLearner(storage: StudyStorage, id: string): void {
  const left = withoutLearner(readLearners(storage), id);
  storage.removeItem(recordKey(id));
  storage.setItem(learnersKey, formatLearners(left));
}

/** The learners whose records are there, when the list of them is broken: without their names. */
function foundLearners(storage: StudyStorage & Partial<Pick<Storage, 'key' | 'length'>>): Learners {
  const keys = Array.from({ length: storage.length ?? 0 }, (_, index) => storage.key?.(index) ?? '');
  const ids = keys.flatMap((key) => learnerOf(key) ?? []).sort();
  const list = ids.map((id) => ({ id, name: '' }));
  const [first] = list;
  return first ? { active: first.id, list } : oneLearner;
}
