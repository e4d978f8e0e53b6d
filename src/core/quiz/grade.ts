import type { Question } from './schema.ts';

/** What a reader's choice was worth: every option that mattered, by what happened to it. */
export interface Grade {
  correct: boolean;
  /** Chosen and right. */
  hits: string[];
  /** Chosen but wrong. */
  wrong: string[];
  /** Right but not chosen. */
  missed: string[];
}

/** Option ids that answer the question, for every type alike. */
export function answerIds(answer: Question['answer']): string[] {
  return typeof answer === 'string' ? [answer] : [...answer];
}

/**
 * Grades a choice: correct only when exactly the right options were chosen.
 * Order and repetition of `chosen` do not matter.
 */
export function grade(answer: Question['answer'], chosen: readonly string[]): Grade {
  const right = new Set(answerIds(answer));
  const taken = new Set(chosen);
  const hits = [...taken].filter((id) => right.has(id));
  const wrong = [...taken].filter((id) => !right.has(id));
  const missed = [...right].filter((id) => !taken.has(id));
  return { correct: wrong.length === 0 && missed.length === 0, hits, wrong, missed };
}
