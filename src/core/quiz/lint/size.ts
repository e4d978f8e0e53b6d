import type { QuestionRule, QuizRule } from './rule.ts';
import { type ShownText, shownTexts } from './texts.ts';

/**
 * Most characters of each part, from what fits a phone of 360 px without scrolling past the answers; the subject of
 * the longest resolution (299 characters) still is an option.
 */
const longest: Record<ShownText['part'], number> = {
  prompt: 400,
  option: 300,
  item: 300,
  passage: 600,
  answer: 1200,
  correction: 600,
  explanation: 1600,
};

/** A question longer than a screen is not read to its end. */
const tooLong: QuestionRule = {
  code: 'quiz-too-long',
  severity: 'error',
  find: (question) =>
    shownTexts(question)
      .filter(({ part, text }) => text.length > longest[part])
      .map(({ text }) => `${text.slice(0, 60)}…`),
};

/** Difficulty that the kind of a question allows, by the rules of `difficulty.ts`. */
const allowed = {
  'true-false': [1, 3],
  'single-choice': [1, 2, 3],
  cloze: [2, 3],
  'short-answer': [2, 3],
  'flash-card': [2],
  'multiple-choice': [3],
  matching: [3],
  ordering: [3],
} as const;

/** A learner who asks for easy questions must not meet one that puts five things in order. */
const difficulty: QuestionRule = {
  code: 'quiz-difficulty',
  severity: 'error',
  find: (question) => {
    const kinds: readonly number[] = allowed[question.type] ?? [];
    return kinds.includes(question.difficulty) ? [] : [String(question.difficulty)];
  },
};

/** Fewer questions than this say nothing about the places of their answers. */
const judged = 8;

/** In a quiz no place may hold the right answer so often that guessing it pays: twice its fair share and one more. */
const places: QuizRule = {
  code: 'quiz-places-unbalanced',
  severity: 'error',
  find: ({ questions }) => {
    const single = questions.filter(({ type }) => type === 'single-choice' || type === 'cloze');
    const bySize = Map.groupBy(single, ({ options }) => options.length);
    return [...bySize].flatMap(([size, list]) => {
      const count = list.map(({ options, answer }) => options.findIndex(({ id }) => id === answer));
      const most = Math.max(
        ...Array.from({ length: size }, (_, place) => count.filter((at) => at === place).length),
      );
      return list.length >= judged && most > (2 * list.length) / size + 1 ? [`${most}/${list.length}`] : [];
    });
  },
};

/** Statements to judge must not be right, or wrong, nearly always. */
const truths: QuizRule = {
  code: 'quiz-truths-unbalanced',
  severity: 'error',
  find: ({ questions }) => {
    const judgements = questions.filter(({ type }) => type === 'true-false');
    const right = judgements.filter(({ answer }) => answer === 'dung').length;
    const rarer = Math.min(right, judgements.length - right);
    return judgements.length >= judged && rarer < judgements.length / 5
      ? [`${right}/${judgements.length}`]
      : [];
  },
};

/** Rules on length and difficulty. */
export const sizeRules = [tooLong, difficulty];
/** Rules on how often each answer is right. */
export const balanceRules = [places, truths];
