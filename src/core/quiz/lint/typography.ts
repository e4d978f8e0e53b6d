import { normalizeText } from '../../text/normalize.ts';
import type { Question } from '../schema.ts';
import type { QuestionRule, QuizIssueCode } from './rule.ts';
import { type ShownText, shownTexts } from './texts.ts';

/** A rule on every text that the reader sees, or on some parts of the question. */
function onTexts(
  code: QuizIssueCode,
  isWrong: (text: string, question: Question) => boolean,
  parts?: readonly ShownText['part'][],
): QuestionRule {
  return {
    code,
    severity: 'error',
    find: (question) =>
      shownTexts(question)
        .filter(({ part, text }) => (!parts || parts.includes(part)) && isWrong(text, question))
        .map(({ text }) => text),
  };
}

const ownWords = ['prompt', 'correction', 'explanation'] as const;

/** Composed letters, plain spaces, nothing invisible: what is typed, searched and read aloud is the same text. */
const characters = onTexts('quiz-characters', (text) => normalizeText(text) !== text);

/** One space between words, none at the ends, none before a stop or inside quotation marks and brackets. */
const spaces = onTexts('quiz-spaces', (text) => /\s{2}|^\s|\s$|\s[.,;:?!»)](?!\.)|[«(]\s/.test(text));

/** Quotation marks and brackets open before they close. */
const marks = onTexts('quiz-marks', (text) =>
  ['«»', '()', '“”'].some(([open = '', close = '']) => !isBalanced(text, open, close)),
);

/** «7,5%», not «7.5%»: a point stands between thousands and between parts of the number of a clause. */
const decimalPoint = onTexts('quiz-decimal-point', (text) =>
  /(?<![\p{L}\d.,/])\d+\.\d{1,2}(?![\d.,/])(?: ?%| (?:triệu|tỷ|nghìn|lần|tuổi|ngày|điểm|USD|ha)(?!\p{L}))/u.test(
    text,
  ),
);

/** Official matter is asked in a calm voice. */
const exclamation = onTexts('quiz-exclamation', (text) => text.includes('!'));

// What a program prints when a value is missing, and the words of foreign quiz tools.
const foreign =
  /(?<![\p{L}.-])(?:undefined|null|NaN|true|false|Infinity|object Object|question|answer|quiz|the|and|or|of|none|all)(?![\p{L}.-])/u;

/** No English, and no trace of a program where a value is missing. */
const foreignWords = onTexts('quiz-foreign-words', (text) => foreign.test(text));

/** A sentence, an option and a pair begin with a capital, a figure, a quoted term or «đ/c»; the words of a gap need not. */
const capital = onTexts(
  'quiz-capital',
  (text, { type }) =>
    !/^(?:[\p{Lu}\d«“(]|\p{Ll}\/)/u.test(text) && !(type === 'cloze' && !/[?.:]$/.test(text)),
  ['prompt', 'option', 'item', 'correction', 'explanation'],
);

/** What is asked ends as its kind wants: a choice asks «?», a statement to judge ends in «.». */
const ending: QuestionRule = {
  code: 'quiz-prompt-ending',
  severity: 'error',
  find: ({ type, prompt }) => {
    const isSound = endings[type].test(prompt) && (!choices.includes(type) || prompt.includes('?'));
    return isSound ? [] : [prompt];
  },
};
// «Báo cáo sau đây gửi về đâu? Chi bộ: kết quả học tập.» asks first and says what about.
const choices: readonly Question['type'][] = ['single-choice', 'multiple-choice'];
const endings: Record<Question['type'], RegExp> = {
  'single-choice': /[?.]$/,
  'multiple-choice': /[?.]$/,
  'true-false': /[.?]$/,
  cloze: /[?.:]$/,
  matching: /[?.:]$/,
  ordering: /[?.:]$/,
  'short-answer': /[?.:]$/,
  'flash-card': /[?.:]$/,
};

/** Explanations and corrections are sentences. */
const sentence = onTexts('quiz-sentence-ending', (text) => !/[.?][»”)]?$/.test(text), ownWords.slice(1));

/** Rules on how a question is written. */
export const typographyRules = [
  characters,
  spaces,
  marks,
  decimalPoint,
  exclamation,
  foreignWords,
  capital,
  ending,
  sentence,
];

/** True when every mark that opens closes later and the reverse; «a)» and «1)» of a list open nothing. */
function isBalanced(text: string, open: string, close: string): boolean {
  let depth = 0;
  for (const [at, char] of [...text].entries()) {
    if (char === open) depth++;
    else if (char === close && depth > 0) depth--;
    else if (char === close && !/(?:^|\P{L})[\p{L}\d]$/u.test(text.slice(Math.max(0, at - 2), at)))
      return false;
  }
  return depth === 0;
}
