import { quizExport } from '../../../strings/test-maker.ts';
import type { Question } from '../schema.ts';

/** A question in plain words, as paper, cards and tables show it. */
export interface PrintedQuestion {
  /** What is asked; a sentence with a gap stands on a line of its own. */
  prompt: string;
  /** Left-hand texts of pairs, numbered from 1; empty for other types. */
  items: string[];
  /** What there is to choose from, lettered from A; «Đúng» and «Sai» are not listed. */
  options: string[];
  /** The answer in the signs of the paper: «B», «A, C», «1–C, 2–A», «C, A, B», «Sai», or the words to write. */
  answer: string;
  /** The answer in words, without the signs. */
  answerWords: string[];
}

/** The letter of an option by its place from 0: A to Z, then AA. */
export function letterOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : letterOf(Math.floor(place / 26) - 1) + letter;
}

/** Writes a question out in plain words; options keep the order in which they stand. */
export function printQuestion(question: Question): PrintedQuestion {
  const { prompt, options } = question;
  const texts = options.map(({ text }) => text);
  const signOf = (id: string) => letterOf(options.findIndex((option) => option.id === id));
  const wordsOf = (id: string) => options.find((option) => option.id === id)?.text ?? '';
  const base = { prompt, items: [], options: texts };
  switch (question.type) {
    case 'single-choice':
      return { ...base, answer: signOf(question.answer), answerWords: [wordsOf(question.answer)] };
    case 'cloze': {
      const sentence = gapSentence(question.passage);
      const asked = { ...base, prompt: `${prompt}\n${sentence}` };
      return { ...asked, answer: signOf(question.answer), answerWords: [wordsOf(question.answer)] };
    }
    case 'multiple-choice': {
      const right = options.filter(({ id }) => question.answer.includes(id));
      return {
        ...base,
        answer: right.map(({ id }) => signOf(id)).join(', '),
        answerWords: right.map(({ text }) => text),
      };
    }
    case 'true-false': {
      const answer = wordsOf(question.answer);
      const { correction } = question;
      return { ...base, options: [], answer, answerWords: correction ? [answer, correction] : [answer] };
    }
    case 'matching':
      return {
        ...base,
        items: question.items.map(({ text }) => text),
        answer: question.answer.map((id, index) => `${index + 1}–${signOf(id)}`).join(', '),
        answerWords: question.answer.map((id, index) => `${question.items[index]?.text} – ${wordsOf(id)}`),
      };
    case 'ordering':
      return {
        ...base,
        answer: question.answer.map(signOf).join(', '),
        answerWords: question.answer.map((id, index) => `${index + 1}. ${wordsOf(id)}`),
      };
    case 'short-answer':
    case 'flash-card':
      return { ...base, answer: question.answer, answerWords: [question.answer] };
  }
}

/** A sentence with dots where the gap is. */
export function gapSentence({ before, after }: { before: string; after: string }): string {
  return [before.trimEnd(), quizExport.blank].filter(Boolean).join(' ') + afterGap(after);
}

/** What follows a gap, with the space that parts it from the gap; punctuation stays at its word. */
export function afterGap(after: string): string {
  const tail = after.trim();
  return tail === '' || /^[.,;:)»”!?%]/.test(tail) ? tail : ` ${tail}`;
}
