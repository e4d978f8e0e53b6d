import { quizIssues } from '../../strings/quiz-issues.ts';
import type { Issue } from '../issue.ts';
import { isClassified, type Library } from '../library/library.ts';
import { essence, isGivenAwayByLength } from './giveaway.ts';
import { answerIds } from './grade.ts';
import { wordsAt } from './place.ts';
import { type Question, type Quiz, questionSchema } from './schema.ts';
import { createSecrecyGuard, type SecrecyGuard } from './secrecy.ts';

/**
 * Checks finished quizzes against the library: what generation promises is proved here again, from the outside.
 * @returns one error for each broken promise, placed at the content file that the question comes from
 */
export function lintQuizzes(library: Library, quizzes: readonly Quiz[]): Issue[] {
  const isSecret = createSecrecyGuard(library);
  return quizzes.flatMap((quiz) => [
    ...lintQuiz(library, quiz),
    ...quiz.questions.flatMap((question) => lintQuestion(library, question, isSecret)),
  ]);
}

function lintQuiz(library: Library, quiz: Quiz): Issue[] {
  const doc = library.documentById.get(quiz.id);
  const secret = doc && isClassified(doc) ? [issueOf(library, quiz.id, 'quiz-classified', quiz.id)] : [];
  const repeated = [
    repeatedIn(quiz.questions.map(({ id }) => id)),
    repeatedIn(quiz.questions.map((q) => essence(q.prompt))),
  ];
  const codes = ['quiz-id-repeated', 'quiz-prompt-ambiguous'] as const;
  return [
    ...secret,
    ...repeated.flatMap((texts, i) =>
      texts.map((text) => issueOf(library, quiz.id, codes[i] ?? codes[0], text)),
    ),
  ];
}

function lintQuestion(library: Library, question: Question, isSecret: SecrecyGuard): Issue[] {
  const { id, options, source } = question;
  const found: (keyof typeof quizIssues)[] = [];
  if (!questionSchema.safeParse(question).success) found.push('quiz-shape');
  if (repeatedIn(options.map((option) => essence(option.text))).length > 0)
    found.push('quiz-options-repeated');
  const answers = answerIds(question.answer);
  if (answers.length === 0 || !answers.every((answer) => options.some((option) => option.id === answer)))
    found.push('quiz-answer-missing');
  if (answers.length === options.length) found.push('quiz-no-wrong-option');
  if (question.type === 'single-choice' && standsOut(question)) found.push('quiz-giveaway');
  const words = wordsAt(library, source);
  if (words === null) found.push('quiz-source-missing');
  else if (!words.includes(source.quote)) found.push('quiz-quote-missing');
  const { prompt, explanation } = question;
  if (isSecret([id, prompt, explanation, source.doc, source.quote].join('\n'))) found.push('quiz-classified');
  else if (options.some((option) => isSecret(option.text))) found.push('quiz-classified');
  return found.map((code) => issueOf(library, source.doc, code, id));
}

function standsOut({ options, answer }: Question): boolean {
  const right = options.find((option) => option.id === answer)?.text ?? '';
  const wrong = options.filter((option) => option.id !== answer).map((option) => option.text);
  const ending = (text: string) => /[.;,:]$/.test(text);
  return isGivenAwayByLength(right, wrong) || (ending(right) && !wrong.some(ending));
}

function repeatedIn(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => seen.has(text) || !seen.add(text));
}

function issueOf(library: Library, owner: string, code: keyof typeof quizIssues, what: string): Issue {
  const file = library.documentById.get(owner)?.file ?? `content/dot-hoc/${owner}.mdx`;
  const { message, hint } = quizIssues[code];
  return { code, severity: 'error', where: { file }, message: message(what), hint };
}
