import { answerIds } from '../grade.ts';
import type { Question } from '../schema.ts';

/** Words of a question that a reader sees, and where they stand in it. */
export interface ShownText {
  part: 'prompt' | 'option' | 'item' | 'passage' | 'answer' | 'correction' | 'explanation';
  text: string;
}

/** Every text that a reader sees but for the quote, which is the document's own. */
export function shownTexts(question: Question): ShownText[] {
  const all = (part: ShownText['part'], texts: readonly string[]) => texts.map((text) => ({ part, text }));
  return [
    ...all('prompt', [question.prompt]),
    ...ownTexts(question),
    ...all(
      'option',
      question.options.map(({ text }) => text),
    ),
    ...all('explanation', [question.explanation]),
  ];
}

function ownTexts(question: Question): ShownText[] {
  switch (question.type) {
    case 'true-false':
      return question.correction ? [{ part: 'correction', text: question.correction }] : [];
    case 'cloze':
      return [{ part: 'passage', text: question.passage.before + gap + question.passage.after }];
    case 'matching':
      return question.items.map(({ text }) => ({ part: 'item', text }));
    case 'short-answer':
      return [question.answer, ...question.accepted].map((text) => ({ part: 'answer', text }));
    case 'flash-card':
      return [{ part: 'answer', text: question.answer }];
    default:
      return [];
  }
}

/** What stands for the gap of a sentence where its two halves are read as one text. */
const gap = '…';

/** The words that are asked: the prompt with the sentence around a gap, the left column or the steps. */
export function askedWords(question: Question): string {
  switch (question.type) {
    case 'cloze':
      return `${question.prompt} ${question.passage.before}${gap}${question.passage.after}`;
    case 'matching':
      return [question.prompt, ...question.items.map(({ text }) => text)].join(' ');
    case 'ordering':
      return [question.prompt, ...question.options.map(({ text }) => text).sort()].join(' ');
    default:
      return question.prompt;
  }
}

/** Right and wrong answers in words; for pairs and steps the right ones stand in their right order. */
export function answerTexts(question: Question): { right: string[]; wrong: string[] } {
  const { type, answer, options } = question;
  if (type === 'short-answer' || type === 'flash-card') return { right: [answer], wrong: [] };
  const ids = answerIds(answer);
  const textOf = new Map(options.map(({ id, text }) => [id, text]));
  return {
    right: ids.flatMap((id) => textOf.get(id) ?? []),
    wrong: options.filter(({ id }) => !ids.includes(id)).map(({ text }) => text),
  };
}
