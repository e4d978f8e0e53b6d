import { FSRSAlgorithm, type FSRSState, Rating } from 'ts-fsrs';
import type { Answer } from '../study/record.ts';
import type { DayOf, StudyDay } from './study-day.ts';

/**
 * FSRS-6 with its published default weights: a card comes back on the day when it would be remembered nine times in
 * ten, after a year at the latest. No random spread: the same answers give the same days on every device.
 */
const algorithm = new FSRSAlgorithm({
  request_retention: 0.9,
  maximum_interval: 365,
  enable_fuzz: false,
  enable_short_term: true,
});

/** What the answers to a question tell of the learner's memory of it. */
export interface Memory {
  /** The days of the first and of the last answer. */
  firstDay: StudyDay;
  lastDay: StudyDay;
  /** The day to ask again: at least one after the last answer. */
  dueDay: StudyDay;
  /** After how many days the chance to remember has fallen to nine in ten. */
  stability: number;
  /** How hard the question is for this learner, 1 to 10. */
  difficulty: number;
  /** Whether the last answer was right. */
  right: boolean;
}

/**
 * Replays the answers to a question, a right one as «Good», a wrong one as «Again»; null when there is none.
 * Answers are taken in the order of their times, whatever the order they are kept in: a clock that was set back never
 * gives a negative interval. Several answers of one day count as practice within that day.
 */
export function memoryOf(answers: readonly Answer[], dayOf: DayOf): Memory | null {
  const inOrder = [...answers].sort((a, b) => a.at - b.at);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return null;
  let state: FSRSState | null = null;
  let day = dayOf(first.at);
  for (const { at, right } of inOrder) {
    state = algorithm.next_state(state, dayOf(at) - day, right ? Rating.Good : Rating.Again);
    day = dayOf(at);
  }
  const { stability, difficulty } = state as FSRSState;
  const dueDay = day + algorithm.next_interval(stability, 0);
  return { firstDay: dayOf(first.at), lastDay: day, dueDay, stability, difficulty, right: last.right };
}

/** The chance, 0 to 1, that the learner remembers the answer on a day; a day before the last answer counts as it. */
export function chanceToRemember({ lastDay, stability }: Memory, day: StudyDay): number {
  return algorithm.forgetting_curve(Math.max(0, day - lastDay), stability);
}
