import { type Learner, type Learners, oneLearner } from '../../core/study/learners.ts';
import { study } from '../../strings/study.ts';
import { readLearners } from './learner-list.ts';

/** Who studies on the device; one without a name where the browser refuses its storage. */
export function knownLearners(): Learners {
  try {
    return readLearners(localStorage);
  } catch {
    return oneLearner;
  }
}

/** The name of a learner as shown; one who has none goes by number. */
export function shownName({ list }: Learners, { id, name }: Learner): string {
  return name || study.learnerNumber(list.findIndex((learner) => learner.id === id) + 1);
}

/** The name of who studies now; '' while the device knows of one learner without a name. */
export function activeName(learners: Learners): string {
  const active = learners.list.find(({ id }) => id === learners.active);
  return active && (active.name || learners.list.length > 1) ? shownName(learners, active) : '';
}
