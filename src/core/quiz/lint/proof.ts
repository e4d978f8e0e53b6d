import { isClassified } from '../../library/library.ts';
import { ownerOf } from '../owner.ts';
import { wordsAt } from '../place.ts';
import type { QuestionRule, QuizRule } from './rule.ts';
import { answerTexts, shownTexts } from './texts.ts';

/** A question belongs to one record: its page is where the question stands. */
const ownerMissing: QuestionRule = {
  code: 'quiz-owner-missing',
  severity: 'error',
  find: ({ id }, { owners }) => (owners.has(ownerOf(id)) ? [] : [ownerOf(id)]),
};

/** «Mở chỗ chứng minh» must open something. */
const sourceMissing: QuestionRule = {
  code: 'quiz-source-missing',
  severity: 'error',
  find: ({ source }, { library }) =>
    wordsAt(library, source) === null ? [`${source.doc}#${source.anchor}`] : [],
};

/** The quoted words are the document's own, letter for letter. */
const quoteMissing: QuestionRule = {
  code: 'quiz-quote-missing',
  severity: 'error',
  find: ({ source }, { library }) => {
    const words = wordsAt(library, source);
    return words === null || words.includes(source.quote) ? [] : [source.quote];
  },
};

/** A fact that a question names must be one that a record states, or no change of it would be noticed. */
const factMissing: QuestionRule = {
  code: 'quiz-fact-missing',
  severity: 'error',
  find: (question, { facts }) => question.facts.filter((fact) => !facts.has(fact)),
};

/**
 * Nothing of a classified document (law 29/2018/QH14, article 5). Each wrong option is judged alone: the day of a
 * public document of the same number in the prompt excuses the right option, not the others.
 */
const classified: QuestionRule = {
  code: 'quiz-classified',
  severity: 'error',
  find: (question, { isSecret }) => {
    const { id, source, facts } = question;
    const { right, wrong } = answerTexts(question);
    const shown = shownTexts(question).flatMap(({ part, text }) => (part === 'option' ? [] : [text]));
    const together = [id, source.doc, source.quote, ...facts, ...shown, ...right].join('\n');
    return isSecret(together) || wrong.some(isSecret) ? [id] : [];
  },
};

/** A classified document has a record and nothing to learn from. */
const quizOnClassified: QuizRule = {
  code: 'quiz-classified',
  severity: 'error',
  find: ({ id }, { library }) => {
    const doc = library.documentById.get(id);
    return doc && isClassified(doc) ? [id] : [];
  },
};

/** Rules on where a question comes from and how it is proved. */
export const proofRules = [ownerMissing, sourceMissing, quoteMissing, factMissing, classified];
export const proofQuizRules = [quizOnClassified];
