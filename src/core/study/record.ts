import type { Question } from '../quiz/schema.ts';

/** Whole minutes since 1970-01-01 UTC: fine enough for study, and short when written down. */
export type Minutes = number;

/** One answer of a learner. */
export interface Answer {
  at: Minutes;
  right: boolean;
}

/** What a learner did with one question, oldest answer first. The schedule of reviews is computed from it. */
export interface Card {
  /** Revision that was answered: another one means that the question has changed since, and the card starts anew. */
  revision: number;
  answers: readonly Answer[];
}

/** How far a learner has read a document. */
export interface ReadingPlace {
  anchor: string;
  /** Share of the text above the place, 0 to 1. */
  share: number;
  at: Minutes;
}

/** A highlighted passage, with the learner's note or ''. */
export interface Mark {
  document: string;
  anchor: string;
  /** Where the passage stands in the words of its clause, and the words themselves, to find it again. */
  from: number;
  to: number;
  quote: string;
  note: string;
  at: Minutes;
}

/** One finished exam. */
export interface ExamResult {
  at: Minutes;
  /** What it was about, in words that the learner saw. */
  about: string;
  right: number;
  total: number;
}

/** Everything that a device keeps of one learner. Every function that changes it returns a new one. */
export interface StudyRecord {
  /** By permanent id of the question. */
  cards: ReadonlyMap<string, Card>;
  /** By id of the document. */
  places: ReadonlyMap<string, ReadingPlace>;
  /** By an id of the mark's own. */
  marks: ReadonlyMap<string, Mark>;
  /** The latest ones, oldest first. */
  exams: readonly ExamResult[];
  /** Ids of the campaigns that the learner reviews; empty until one is chosen. */
  campaigns: readonly string[];
  /** How many new questions a day the learner wants in the review. */
  newPerDay: number;
}

/** What the record needs to know of a question. */
export type Asked = Pick<Question, 'id' | 'revision'>;

export const emptyRecord: StudyRecord = {
  cards: new Map(),
  places: new Map(),
  marks: new Map(),
  exams: [],
  campaigns: [],
  newPerDay: 10,
};

/**
 * The record with one more answer; answers to an earlier revision of the question are let go. When the clock of the
 * device was set back, the answer counts at the time of the one before it, so that times never decrease.
 */
export function withAnswer(
  record: StudyRecord,
  { id, revision }: Asked,
  right: boolean,
  at: Minutes,
): StudyRecord {
  const earlier = answersTo(record, { id, revision });
  const answers = [...earlier, { at: Math.max(at, earlier.at(-1)?.at ?? 0), right }];
  return { ...record, cards: new Map(record.cards).set(id, { revision, answers }) };
}

/** The record without what was answered to these questions, as if they had never been asked. */
export function withoutAnswers(record: StudyRecord, ids: Iterable<string>): StudyRecord {
  const gone = new Set(ids);
  return { ...record, cards: new Map([...record.cards].filter(([id]) => !gone.has(id))) };
}

/** The answers that count for a question as it is now, oldest first. */
export function answersTo({ cards }: StudyRecord, { id, revision }: Asked): readonly Answer[] {
  const card = cards.get(id);
  return card?.revision === revision ? card.answers : [];
}

/** How a question stands: by its last answer. */
export function stateOf(record: StudyRecord, question: Asked): 'new' | 'right' | 'wrong' {
  const last = answersTo(record, question).at(-1);
  return last ? (last.right ? 'right' : 'wrong') : 'new';
}
