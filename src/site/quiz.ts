import { formatClause } from '../core/document/clause.ts';
import { shortName } from '../core/document/name.ts';
import { documentPath, type Library } from '../core/library/library.ts';
import { type QuizBank, shownOfCampaign } from '../core/quiz/bank.ts';
import { answerIds } from '../core/quiz/grade.ts';
import { ownerOf } from '../core/quiz/owner.ts';
import type { Question, QuestionSource, Quiz } from '../core/quiz/schema.ts';
import { quizPages } from '../strings/quiz-pages.ts';
import { href } from './address.ts';
import { getLibrary } from './library.ts';
import { viewOf } from './library-view.ts';
import { pageKeys } from './page-keys.ts';

/** Every quiz of the site: campaigns, documents, booklets, glossaries. */
export async function getQuizzes(): Promise<Quiz[]> {
  return viewOf(await getLibrary()).quizzes.all();
}

/** The paths of the pages that show one quiz each. */
export async function quizPaths() {
  const keys = pageKeys(viewOf(await getLibrary()));
  return (await getQuizzes()).map((one) => ({
    params: { id: one.id },
    props: { quiz: one },
    cacheKey: keys.ofQuiz(one),
  }));
}

/** Address of a quiz, without the base path. */
export function quizAddress(id: string): string {
  return `/on-tap/${id}/`;
}

/** Address of the page that the quiz is about, without the base path. */
export function subjectAddress({ id, about }: Quiz): string {
  switch (about) {
    case 'campaign':
      return `/dot-hoc/${id}/`;
    case 'document':
      return documentPath(id);
    case 'booklet':
      return `/hoi-dap/${id}/`;
    case 'glossary':
      return `/viet-tat/#${id}`;
  }
}

/** The questions that the page of a quiz prints: the first of a campaign, which hold all its own; all of any other. */
export function shownQuestions({ about, questions }: Quiz): Question[] {
  return about === 'campaign' ? questions.slice(0, shownOfCampaign) : questions;
}

/** The quizzes that hold the rest of a campaign's questions, in the order in which it first asks from them. */
export function memberQuizzes({ id: own, questions }: Quiz, { quizFor }: QuizBank): Quiz[] {
  const owners = new Set(questions.map(({ id }) => ownerOf(id)));
  owners.delete(own);
  return [...owners].flatMap((id) => quizFor(id) ?? []);
}

/** Full address of the place that proves an answer, base path included. */
export function sourceAddress({ doc, anchor, href: own }: QuestionSource): string {
  return href(own ?? `${documentPath(doc)}#${anchor}`);
}

/** Where the proof stands, in words: «Kế hoạch 60-KH/ĐUK, mục VI.6», or the document alone for its record. */
export function sourceName(library: Library, { doc, anchor }: QuestionSource): string {
  const found = library.documentById.get(doc);
  if (!found) return otherName(library, doc);
  const isClause = found.body?.blocks.some((block) => block.anchor === anchor);
  return isClause ? `${shortName(found.data)}, ${formatClause(anchor)}` : shortName(found.data);
}

function otherName({ campaigns, booklets, glossary }: Library, id: string): string {
  const titled = [...booklets, ...glossary].find((one) => one.id === id);
  return campaigns.get(id)?.shortName ?? titled?.title ?? id;
}

/** The right answer in words: options in the order shown, steps in their right order, pairs as «trái – phải». */
export function rightAnswers(question: Question): string[] {
  const { answer, options, type } = question;
  const ids = answerIds(answer);
  const textOf = (id: string | undefined) => options.find((option) => option.id === id)?.text ?? '';
  switch (type) {
    case 'short-answer':
    case 'flash-card':
      return ids;
    case 'ordering':
      return ids.map(textOf);
    case 'matching':
      return question.items.map(({ text }, index) => quizPages.pair(text, textOf(ids[index])));
    default:
      return options.filter((option) => ids.includes(option.id)).map((option) => option.text);
  }
}

/** The bank of one quiz as `/on-tap/<id>.json` holds it; addresses in it carry the base path. */
export function quizFile({ questions }: Quiz): { questions: Question[] } {
  const withBase = (source: QuestionSource) =>
    source.href ? { ...source, href: href(source.href) } : source;
  return { questions: questions.map((question) => ({ ...question, source: withBase(question.source) })) };
}
