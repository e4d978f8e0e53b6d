import { foldVietnamese } from '../../text/vietnamese.ts';
import { holds } from './meaning.ts';
import type { QuestionRule } from './rule.ts';
import { answerTexts } from './texts.ts';

/** Two options of one meaning: either both are right, or the pair of them is known to be wrong. */
const repeated: QuestionRule = {
  code: 'quiz-options-repeated',
  severity: 'error',
  find: ({ options }, { meaningOf }) => {
    const seen = new Set<string>();
    return options
      .map(({ text }) => text)
      .filter((text) => seen.has(meaningOf(text)) || !seen.add(meaningOf(text)));
  },
};

/** A wrong option that says all of a right one, or the reverse, may be right as well: «Tỉnh ủy», «Ban Thường vụ Tỉnh ủy». */
const overlapping: QuestionRule = {
  code: 'quiz-options-overlap',
  severity: 'error',
  find: (question, { meaningOf }) => {
    if (question.type === 'true-false') return [];
    const { right, wrong } = answerTexts(question);
    const meanings = right.map(meaningOf);
    return wrong.filter((text) => {
      const own = meaningOf(text);
      return meanings.some((meaning) => meaning !== own && (holds(meaning, own) || holds(own, meaning)));
    });
  },
};

// «Tất cả các phương án trên», «Cả A và B», «Không có phương án nào đúng», «Cả ba đều sai», «Đáp án khác».
const catchAll =
  /^(?:tat ca (?:cac )?(?:phuong an|dap an|y|cau|deu)|ca (?:[a-d]|hai|ba|bon)(?:\b.{0,30}| deu.{0,10})$|khong (?:co )?(?:phuong an|dap an)|(?:phuong an|dap an) khac)|^tat ca(?: deu dung)?$/;

/** «Tất cả đều đúng» tests how options are built and not what the text says. */
const catchesAll: QuestionRule = {
  code: 'quiz-option-catch-all',
  severity: 'error',
  find: ({ options }) =>
    options
      .map(({ text }) => text)
      .filter((text) => catchAll.test(foldVietnamese(text).replace(/[.,;]$/, ''))),
};

/** Rules on what stands beside the right answer. */
export const optionRules = [repeated, overlapping, catchesAll];
