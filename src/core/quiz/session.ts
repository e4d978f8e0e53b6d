import { type Asked, answersTo, type StudyRecord, stateOf } from '../study/record.ts';

/** How many questions one round has at most: a few minutes on a phone. */
export const roundSize = 10;

/** One round of a quiz; every function returns a new session. */
export interface Session<Item extends Asked = Asked> {
  items: readonly Item[];
  /** Index of the question on the screen; equal to the number of items when the round is over. */
  at: number;
  /** Whether each answered question of this round was answered right. */
  results: ReadonlyMap<string, boolean>;
}

/** Numbers for a summary. */
export interface Score {
  total: number;
  right: number;
  wrong: number;
}

/**
 * Starts the next round: questions never answered first, in their order; when there is none, those answered wrong.
 * @param first the question to begin with, when one was asked for
 */
export function startRound<Item extends Asked>(
  items: readonly Item[],
  record: StudyRecord,
  first?: Item,
): Session<Item> {
  const fresh = items.filter((item) => stateOf(record, item) === 'new');
  const next = fresh.length > 0 ? fresh : wrongOnes(items, record);
  return sessionOf(first ? [first, ...next.filter((item) => item !== first)] : next);
}

/** Starts a round of the questions that were last answered wrong. */
export function startRetry<Item extends Asked>(items: readonly Item[], record: StudyRecord): Session<Item> {
  return sessionOf(wrongOnes(items, record));
}

/** Starts a round of the questions that were answered longest ago, whether right or wrong. */
export function startAgain<Item extends Asked>(items: readonly Item[], record: StudyRecord): Session<Item> {
  const lastAnswer = (item: Item) => answersTo(record, item).at(-1)?.at ?? 0;
  return sessionOf([...items].sort((a, b) => lastAnswer(a) - lastAnswer(b)));
}

/** Notes the answer to the question on the screen; a second answer to the same question changes nothing. */
export function answer<Item extends Asked>(session: Session<Item>, correct: boolean): Session<Item> {
  const item = session.items[session.at];
  if (!item || session.results.has(item.id)) return session;
  return { ...session, results: new Map(session.results).set(item.id, correct) };
}

/** Goes to the next question, or past the last one, where the summary stands. */
export function advance<Item extends Asked>(session: Session<Item>): Session<Item> {
  return { ...session, at: Math.min(session.at + 1, session.items.length) };
}

/** Right and wrong answers among the questions answered in this round. */
export function roundScore(session: Session): Score {
  const right = [...session.results.values()].filter(Boolean).length;
  return { total: session.items.length, right, wrong: session.results.size - right };
}

/** Right and wrong answers over the whole quiz, by the last answer to each question. */
export function quizScore(items: readonly Asked[], record: StudyRecord): Score {
  const states = items.map((item) => stateOf(record, item));
  return {
    total: items.length,
    right: states.filter((state) => state === 'right').length,
    wrong: states.filter((state) => state === 'wrong').length,
  };
}

function sessionOf<Item extends Asked>(items: readonly Item[]): Session<Item> {
  return { items: items.slice(0, roundSize), at: 0, results: new Map() };
}

function wrongOnes<Item extends Asked>(items: readonly Item[], record: StudyRecord): Item[] {
  return items.filter((item) => stateOf(record, item) === 'wrong');
}
