import { answerIds } from '../grade.ts';
import { questionSchema } from '../schema.ts';
import { meaningOf } from './meaning.ts';
import { repeated } from './repetition.ts';
import type { QuestionRule } from './rule.ts';
import { answerTexts } from './texts.ts';

/** Readers of `/on-tap/<id>.json` and the player rely on the published shape. */
const shape: QuestionRule = {
  code: 'quiz-shape',
  severity: 'error',
  find: (question) => {
    const { error } = questionSchema.safeParse(question);
    return error ? [error.issues[0]?.path.join('.') ?? ''] : [];
  },
};

/** A question whose key names no option of its own can never be answered right. */
const answerMissing: QuestionRule = {
  code: 'quiz-answer-missing',
  severity: 'error',
  find: ({ type, answer, options }) => {
    if (type === 'short-answer' || type === 'flash-card') return answer.trim() ? [] : [''];
    const ids = answerIds(answer);
    const known = new Set(options.map(({ id }) => id));
    return ids.length === 0 || !ids.every((id) => known.has(id)) ? [ids.join(', ')] : [];
  },
};

/** Two options with one id make two keys of one. */
const idsRepeated: QuestionRule = {
  code: 'quiz-option-ids-repeated',
  severity: 'error',
  find: (question) => {
    const columns = [question.options, question.type === 'matching' ? question.items : []];
    return columns.flatMap((column) => repeated(column.map(({ id }) => id)));
  },
};

/** Where every option is right there is nothing to know. */
const noWrongOption: QuestionRule = {
  code: 'quiz-no-wrong-option',
  severity: 'error',
  find: (question) => {
    const isChoice = ['single-choice', 'multiple-choice', 'cloze', 'true-false'].includes(question.type);
    return isChoice && answerTexts(question).wrong.length === 0 ? [''] : [];
  },
};

/** A pair is right only when each left-hand text has one partner and no partner serves twice. */
const notOneToOne: QuestionRule = {
  code: 'quiz-matching-not-one-to-one',
  severity: 'error',
  find: (question, { meaningOf }) => {
    if (question.type !== 'matching') return [];
    const { items, answer } = question;
    const left = repeated(items.map(({ text }) => meaningOf(text)));
    return items.length === answer.length ? [...left, ...repeated(answer)] : [String(answer.length), ...left];
  },
};

/** An order is right only when it holds every step once. */
const notStrict: QuestionRule = {
  code: 'quiz-ordering-not-strict',
  severity: 'error',
  find: ({ type, answer, options }) =>
    type === 'ordering' && (answer.length !== options.length || repeated(answer).length > 0)
      ? [answer.join(', ')]
      : [],
};

/** A learner who is told «Sai» must be told what is right, in words that differ from what was asked. */
const correctionMissing: QuestionRule = {
  code: 'quiz-correction-missing',
  severity: 'error',
  find: (question, { meaningOf }) => {
    if (question.type !== 'true-false') return [];
    const { correction, answer, prompt } = question;
    if (answer === 'dung') return correction === undefined ? [] : [correction];
    return correction && meaningOf(correction) !== meaningOf(prompt) ? [] : [correction ?? ''];
  },
};

/** An accepted spelling that says something else would let a wrong answer pass. */
const acceptedDiffers: QuestionRule = {
  code: 'quiz-accepted-differs',
  severity: 'error',
  find: (question) => {
    if (question.type !== 'short-answer' || question.expects === 'words') return [];
    const figures = (text: string) => meaningOf(text).match(/\d+/g)?.join(' ') ?? '';
    const own = figures(question.answer);
    return question.accepted.filter((text) => /\d/.test(text) && figures(text) !== own);
  },
};

/** Rules on the key of a question: one answer, and all that belongs to it. */
export const answerKeyRules = [
  shape,
  answerMissing,
  idsRepeated,
  noWrongOption,
  notOneToOne,
  notStrict,
  correctionMissing,
  acceptedDiffers,
];
