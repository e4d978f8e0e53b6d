import type { Audience } from '../plan/schema.ts';
import type { IndexedQuestion } from './index-file.ts';
import type { Difficulty } from './schema.ts';

/** How long an exam is. */
export const examLength = 20;
export const examMinutes = 10;
export const fewestInExam = 4;
/** Each owner is one page to fetch: a bound that keeps an exam light on a slow connection. */
const mostOwners = 8;

/** What an exam is about; what is left empty is not asked for. */
export interface ExamChoice {
  /** Id of a campaign, document, booklet or glossary. */
  owner: string;
  audience: Audience | '';
  difficulty: Difficulty | 0;
}

/**
 * Picks the questions of an exam: of different facts and clauses as far as there are enough, of at most eight owners,
 * in a random order.
 * @param random gives numbers from 0 to below 1
 * @returns at most twenty; none when fewer than four fit
 */
export function pickExam(
  questions: readonly IndexedQuestion[],
  choice: ExamChoice,
  random: () => number,
): IndexedQuestion[] {
  const fitting = shuffle(
    questions.filter((question) => fits(question, choice)),
    random,
  );
  const owners = new Set<string>();
  const near = fitting.filter(({ owner }) => {
    if (owners.size < mostOwners) owners.add(owner);
    return owners.has(owner);
  });
  const topics = new Set<string>();
  const first = near.filter(({ topic }) => !topics.has(topic) && topics.add(topic));
  const others = near.filter((question) => !first.includes(question));
  const picked = [...first, ...others].slice(0, examLength);
  return picked.length < fewestInExam ? [] : picked;
}

/** True for what an exam may ask: cards are left out, for nobody but the learner can grade them. */
export function isExamQuestion({ type }: Pick<IndexedQuestion, 'type'>): boolean {
  return type !== 'flash-card';
}

/** True for a question that an exam of this choice may ask. */
function fits(question: IndexedQuestion, { owner, audience, difficulty }: ExamChoice): boolean {
  const { owner: own, campaigns, audiences, difficulty: level } = question;
  const isOfOwner = !owner || own === owner || campaigns.includes(owner);
  const isForAudience = !audience || audiences.includes(audience) || audiences.includes('everyone');
  return isExamQuestion(question) && isOfOwner && isForAudience && (!difficulty || level === difficulty);
}

/** The items in a random order (Fisher and Yates). */
function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
  }
  return shuffled;
}
