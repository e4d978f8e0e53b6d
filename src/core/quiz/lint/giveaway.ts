import { isGivenAwayByLength } from '../giveaway.ts';
import type { Question } from '../schema.ts';
import { wordPairs } from './meaning.ts';
import type { QuestionRule, QuizIssueCode } from './rule.ts';
import { answerTexts, askedWords } from './texts.ts';

// «Trên 45%», «khoảng 140.000 tổ hợp tác», «35–40 %»: what stands before and behind the figure; no day, no symbol.
const figure =
  /^(?:(trên|dưới|khoảng|gần|hơn|ít nhất|tối thiểu|tối đa|không quá|phấn đấu|từ|đến) )?\d[\d.,]*(?:[–-]\d[\d.,]*)?( ?[%\p{L}][^\d]{0,60})?$/iu;

/** A way in which the right option may differ at first sight from all others, which are alike in it. */
function standsOut(code: QuizIssueCode, feature: (text: string) => string | null): QuestionRule {
  return {
    code,
    severity: 'error',
    find: (question) => {
      if (!hasOneRight(question)) return [];
      const { right, wrong } = answerTexts(question);
      const [own] = right.map(feature);
      const others = new Set(wrong.map(feature));
      const [other] = others;
      const isAlone = others.size === 1 && own !== other && own !== null && other !== null;
      return isAlone ? [right[0] as string] : [];
    },
  };
}

/** The longest option is right more often than chance has it, as every pupil knows. */
const byLength: QuestionRule = {
  code: 'quiz-giveaway-length',
  severity: 'error',
  find: (question) => {
    if (!hasOneRight(question)) return [];
    const { right, wrong } = answerTexts(question);
    return isGivenAwayByLength(right[0] ?? '', wrong) ? [right[0] as string] : [];
  },
};

/** The one option that ends in a stop, or the one that does not, was copied from elsewhere. */
const byEnding = standsOut('quiz-giveaway-ending', (text) => (/[.;,:…]$/.test(text) ? 'stop' : 'none'));

/** The one option in small letters, or the one with a capital. */
const byCapital = standsOut('quiz-giveaway-capital', (text) =>
  /^\p{L}/u.test(text) ? (/^\p{Lu}/u.test(text) ? 'capital' : 'small') : null,
);

/** The one figure with another unit: «42%» beside «30 tuổi» and «50 tuổi». */
const byUnit = standsOut('quiz-giveaway-unit', (text) => partOfFigure(text, 2));

/** The one figure with a word before it: «trên 45%» beside «30%» and «60%». */
const byQualifier = standsOut('quiz-giveaway-qualifier', (text) => partOfFigure(text, 1));

/** The one figure among words, or the one word among figures. */
const byKind = standsOut('quiz-giveaway-kind', (text) => (figure.test(text) ? 'figure' : 'words'));

/** The one option with a remark in brackets behind it; a short form such as «(TFP)» is part of the name. */
const byRemark = standsOut('quiz-giveaway-remark', (text) =>
  /\)$/.test(text) && !/\([\p{Lu}\d]+\)$/u.test(text) ? 'remark' : 'none',
);

/** The one option that repeats a rare word of what is asked is taken for the right one, mostly with good reason. */
const byRareWord: QuestionRule = {
  code: 'quiz-giveaway-word',
  severity: 'error',
  find: (question, { isRare }) => {
    if (!hasOneRight(question)) return [];
    const { right, wrong } = answerTexts(question);
    const asked = wordPairs(askedWords(question));
    const elsewhere = new Set(wrong.flatMap((text) => [...wordPairs(text)]));
    return [...wordPairs(right[0] ?? '')].filter(
      (pair) => asked.has(pair) && !elsewhere.has(pair) && isRare(pair),
    );
  },
};

/** Rules on options that tell by their looks which of them is right. */
export const giveawayRules = [
  byLength,
  byEnding,
  byCapital,
  byUnit,
  byQualifier,
  byKind,
  byRemark,
  byRareWord,
];

function hasOneRight({ type }: Question): boolean {
  return type === 'single-choice' || type === 'cloze';
}

/** What stands before (1) or behind (2) a figure, empty when nothing does; null for any other text. */
function partOfFigure(text: string, part: 1 | 2): string | null {
  const found = figure.exec(text);
  return found && (found[part] ?? '').trim().toLowerCase();
}
