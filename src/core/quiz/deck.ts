import { answersTo, type StudyRecord } from '../study/record.ts';
import type { IndexedQuestion } from './index-file.ts';
import { type Memory, memoryOf } from './schedule.ts';
import type { DayOf } from './study-day.ts';

/** A question of the site with what the learner's answers tell; `memory` is null before the first answer. */
export interface DeckCard {
  question: IndexedQuestion;
  memory: Memory | null;
}

/** The questions of the chosen campaigns as a learner stands with them. */
export interface Deck {
  /** In the order of the index. */
  cards: readonly DeckCard[];
  /** How many questions were answered once that the site no longer asks. */
  gone: number;
}

/**
 * Lays the record over the index. An answer to another revision of a question does not count: it is new again.
 * Linear in questions and answers.
 * @param questions every question of the site, for only with all of them can gone ones be counted
 */
export function createDeck(questions: readonly IndexedQuestion[], record: StudyRecord, dayOf: DayOf): Deck {
  const chosen = new Set(record.campaigns);
  const known = new Set(questions.map(({ id }) => id));
  return {
    cards: questions
      .filter(({ campaigns }) => campaigns.some((campaign) => chosen.has(campaign)))
      .map((question) => ({ question, memory: memoryOf(answersTo(record, question), dayOf) })),
    gone: [...record.cards.keys()].filter((id) => !known.has(id)).length,
  };
}
