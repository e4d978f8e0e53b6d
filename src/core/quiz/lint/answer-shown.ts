import { holds, meaningOf } from './meaning.ts';
import type { QuestionRule } from './rule.ts';
import { answerTexts, askedWords } from './texts.ts';

/** What is asked must not hold the answer: not in the prompt, nor before or after a gap, nor on the front of a card. */
const inPrompt: QuestionRule = {
  code: 'quiz-answer-in-prompt',
  severity: 'error',
  find: (question) => {
    if (['true-false', 'matching', 'ordering'].includes(question.type)) return [];
    const asked = meaningOf(askedWords(question));
    return answerTexts(question).right.filter((text) => holds(asked, meaningOf(text)));
  },
};

/** A left-hand text that holds the words of its partner is matched by eye. */
const inPair: QuestionRule = {
  code: 'quiz-answer-in-pair',
  severity: 'error',
  find: (question) => {
    if (question.type !== 'matching') return [];
    const { right } = answerTexts(question);
    return question.items
      .filter(({ text }, at) => holds(meaningOf(text), meaningOf(right[at] ?? '')))
      .map(({ text }) => text);
  },
};

/** Steps or pairs that are already shown as they belong: the answer is to touch nothing. */
const inPlace: QuestionRule = {
  code: 'quiz-answer-in-place',
  severity: 'error',
  find: ({ type, answer, options }) => {
    if (type !== 'ordering' && type !== 'matching') return [];
    return answer.every((id, at) => options[at]?.id === id) ? [answer.join(', ')] : [];
  },
};

/** Steps that print their own days or years are sorted without knowing anything. */
const inOrder: QuestionRule = {
  code: 'quiz-answer-in-dates',
  severity: 'error',
  find: (question) => {
    if (question.type !== 'ordering') return [];
    const days = answerTexts(question).right.map(dayIn);
    const isSorted = days.every((day, at) => day !== null && (at === 0 || (days[at - 1] as number) < day));
    return isSorted && days.length > 1 ? [question.prompt] : [];
  },
};

/** Rules on answers that stand where the reader looks before answering. */
export const answerShownRules = [inPrompt, inPair, inPlace, inOrder];

/** The last day or year that a text prints, as a number that grows with time; null without one. */
function dayIn(text: string): number | null {
  const days = [...text.matchAll(/(?<!\d)(?:(?:(\d{1,2})\/)?(\d{1,2})\/)?((?:19|20)\d{2})(?!\d)/g)];
  const last = days.at(-1);
  return last ? Number(last[3]) * 10_000 + Number(last[2] ?? 0) * 100 + Number(last[1] ?? 0) : null;
}
