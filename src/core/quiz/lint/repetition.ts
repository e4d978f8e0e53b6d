import { meaningOf } from './meaning.ts';
import type { QuizRule } from './rule.ts';
import { askedWords } from './texts.ts';

/** An id is the permanent address of one question. */
const idRepeated: QuizRule = {
  code: 'quiz-id-repeated',
  severity: 'error',
  find: ({ questions }) => repeated(questions.map(({ id }) => id)),
};

/** The same words asked twice in the same way have two meanings, or one of them is padding. */
const promptAmbiguous: QuizRule = {
  code: 'quiz-prompt-ambiguous',
  severity: 'error',
  find: ({ questions }) => {
    const asked = new Map(questions.map((question) => [question.id, question]));
    return repeated(
      [...asked.values()].map((question) => `${question.type} ${meaningOf(askedWords(question))}`),
    );
  },
};

/** Rules on questions that repeat each other. */
export const repetitionRules = [idRepeated, promptAmbiguous];

/** Texts that came before, once for each time they come again. */
export function repeated(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => seen.has(text) || !seen.add(text));
}
