import type { Audience } from '../plan/schema.ts';
import { ownerOf } from './owner.ts';
import type { Difficulty, Question, QuestionType, Quiz } from './schema.ts';

/**
 * One question in the index: what follows the owner's id in its permanent id, revision, type, difficulty, audiences,
 * and the number of what it asks about within its owner: questions on the same fact or clause share that number.
 */
type QuestionRow = [
  key: string,
  revision: number,
  type: QuestionType,
  difficulty: Difficulty,
  audiences: Audience[],
  topic: number,
];

/** One owner of questions: a document, campaign, booklet or glossary with a page `/on-tap/<id>/`. */
interface IndexedQuiz {
  id: string;
  about: Quiz['about'];
  title: string;
  /** Ids of the campaigns that its questions belong to. */
  campaigns: string[];
  /** The questions that it owns, in the order to ask them. */
  questions: QuestionRow[];
}

/** What `/on-tap/muc-luc.json` holds: every question of the site once, under its owner, without its words. */
export interface QuizIndex {
  quizzes: IndexedQuiz[];
}

/** A question as the index knows it. */
export interface IndexedQuestion {
  id: string;
  revision: number;
  type: QuestionType;
  difficulty: Difficulty;
  audiences: readonly Audience[];
  /** Questions with the same topic ask about the same fact or clause. */
  topic: string;
  owner: string;
  campaigns: readonly string[];
}

/** Makes the index of all quizzes of a library; linear in their questions. */
export function createQuizIndex(quizzes: readonly Quiz[]): QuizIndex {
  const campaigns = new Map<string, Set<string>>();
  for (const { id, about, questions } of quizzes) {
    if (about !== 'campaign') continue;
    for (const owner of new Set([id, ...questions.map((question) => ownerOf(question.id))])) {
      campaigns.set(owner, (campaigns.get(owner) ?? new Set()).add(id));
    }
  }
  return {
    quizzes: quizzes.map(({ id, about, title, questions }) => {
      const topics = new Map<string, number>();
      const rowOf = (question: Question): QuestionRow => {
        const subject = subjectOf(question);
        const topic = topics.get(subject) ?? topics.size;
        topics.set(subject, topic);
        const { revision, type, difficulty, audiences } = question;
        return [question.id.slice(id.length + 2), revision, type, difficulty, audiences, topic];
      };
      const own = questions.filter((question) => ownerOf(question.id) === id);
      return { id, about, title, campaigns: [...(campaigns.get(id) ?? [])], questions: own.map(rowOf) };
    }),
  };
}

/** Every question of an index, quiz by quiz. */
export function questionsIn({ quizzes }: QuizIndex): IndexedQuestion[] {
  return quizzes.flatMap(({ id: owner, campaigns, questions }) =>
    questions.map(([key, revision, type, difficulty, audiences, topic]) => ({
      id: `${owner}--${key}`,
      revision,
      type,
      difficulty,
      audiences,
      topic: `${owner}/${topic}`,
      owner,
      campaigns,
    })),
  );
}

/** The fact that makes a question, or the clause that proves it. */
function subjectOf({ facts, source }: Question): string {
  return facts[0] ?? `${source.doc}#${source.anchor}`;
}
