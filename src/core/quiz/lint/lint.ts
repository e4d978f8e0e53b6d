import { quizIssues } from '../../../strings/quiz-issues.ts';
import type { Issue } from '../../issue.ts';
import type { Library } from '../../library/library.ts';
import { ownerOf } from '../owner.ts';
import type { Question, QuestionSource, Quiz } from '../schema.ts';
import { answerKeyRules } from './answer-key.ts';
import { answerShownRules } from './answer-shown.ts';
import { createLintContext } from './context.ts';
import { giveawayRules } from './giveaway.ts';
import { optionRules } from './options.ts';
import { proofQuizRules, proofRules } from './proof.ts';
import { repetitionRules } from './repetition.ts';
import type { QuestionRule, QuizRule } from './rule.ts';
import { balanceRules, sizeRules } from './size.ts';
import { typographyRules } from './typography.ts';

/** Every promise that a single question keeps. */
export const questionRules: readonly QuestionRule[] = [
  ...answerKeyRules,
  ...optionRules,
  ...giveawayRules,
  ...answerShownRules,
  ...proofRules,
  ...typographyRules,
  ...sizeRules,
];

/** Every promise that the questions of a quiz keep together. */
export const quizRules: readonly QuizRule[] = [...repetitionRules, ...balanceRules, ...proofQuizRules];

/**
 * Checks finished quizzes against the library: what generation promises is proved here again, from the outside.
 * A question that stands in several quizzes is checked once. The work is linear in the questions.
 * @returns one issue for each broken promise, placed at the content file, and its line where that is known, that the
 * question comes from
 */
export function lintQuizzes(library: Library, quizzes: readonly Quiz[]): Issue[] {
  const context = createLintContext(library, quizzes);
  const questions = new Set(quizzes.flatMap((quiz) => quiz.questions));
  return [
    ...quizzes.flatMap((quiz) =>
      quizRules.flatMap((rule) =>
        rule.find(quiz, context).map((found) => issueOf(rule, fileOf(library, quiz.id), quiz.id, found)),
      ),
    ),
    ...[...questions].flatMap((question) =>
      questionRules.flatMap((rule) =>
        rule
          .find(question, context)
          .map((found) => issueOf(rule, whereOf(library, question), question.id, found)),
      ),
    ),
  ];
}

function issueOf(
  { code, severity }: QuestionRule | QuizRule,
  where: Issue['where'],
  what: string,
  found: string,
): Issue {
  const { message, hint } = quizIssues[code];
  return { code, severity, where, message: message(what, found), hint };
}

/** The line of the clause that proves the answer; without one, the file of the record that owns the question. */
function whereOf(library: Library, { id, source }: Question): Issue['where'] {
  const line = lineOf(library, source);
  return line ? { ...fileOf(library, source.doc), line } : fileOf(library, ownerOf(id));
}

function lineOf(library: Library, { doc, anchor }: QuestionSource): number | undefined {
  const body = library.documentById.get(doc)?.body;
  return [...(body?.blocks ?? []), ...(body?.footnotes ?? [])].find((place) => place.anchor === anchor)?.line;
}

function fileOf({ documentById, booklets, glossary }: Library, owner: string): Issue['where'] {
  const doc = documentById.get(owner);
  if (doc) return { file: doc.file };
  const isOwner = ({ id }: { id: string }) => id === owner;
  const folder = booklets.some(isOwner) ? 'hoi-dap' : glossary.some(isOwner) ? 'thuat-ngu' : 'dot-hoc';
  return { file: `content/${folder}/${owner}.mdx` };
}
