import type { Question, QuestionType } from './schema.ts';
import { type Expected, meansTheSame } from './typed-answer.ts';

/** What decides whether a response is right. */
export interface AnswerKey {
  type: QuestionType;
  /** Ids of the right options in their order; for a typed answer every accepted spelling; for a card `remembered`. */
  answer: readonly string[];
  /** What a typed answer is. */
  expects?: Expected | undefined;
}

/**
 * What a learner answered: ids of the chosen options; one id an item for pairs, '' where none is chosen; all ids in
 * the order chosen; the typed text; for a card `remembered` or `forgotten`. Empty before any answer.
 */
export type Response = readonly string[];

/** What a learner says of a card. */
export const remembered = 'nho';
export const forgotten = 'chua-nho';

/** Option ids that answer the question, or the text that does, for every type alike. */
export function answerIds(answer: Question['answer']): string[] {
  return typeof answer === 'string' ? [answer] : [...answer];
}

/** The key of a question, as its page carries it. */
export function answerKey(question: Question): AnswerKey {
  const { type } = question;
  if (type === 'flash-card') return { type, answer: [remembered] };
  if (type !== 'short-answer') return { type, answer: answerIds(question.answer) };
  return { type, answer: [question.answer, ...question.accepted], expects: question.expects };
}

/**
 * Grades a response: right only when it is wholly so. The order counts for pairs and sequences alone; repeated
 * choices do not matter.
 */
export function isRight({ type, answer, expects = 'words' }: AnswerKey, response: Response): boolean {
  switch (type) {
    case 'matching':
    case 'ordering':
      return response.length === answer.length && answer.every((id, index) => id === response[index]);
    case 'short-answer':
      return answer.some((text) => meansTheSame(expects, text, response[0] ?? ''));
    default: {
      const right = new Set(answer);
      const chosen = new Set(response);
      return right.size === chosen.size && [...right].every((id) => chosen.has(id));
    }
  }
}

/** True when there is an answer to grade: something chosen or typed, and every pair put together. */
export function isAnswered(response: Response): boolean {
  return response.length > 0 && response.every((part) => part.trim() !== '');
}
