import { formatClause } from '../core/document/clause.ts';
import { shortName } from '../core/document/name.ts';
import { documentPath, type Library } from '../core/library/library.ts';
import { answerIds } from '../core/quiz/grade.ts';
import type { Question, QuestionSource, Quiz } from '../core/quiz/schema.ts';
import { href } from './address.ts';
import { getLibrary } from './library.ts';
import { viewOf } from './library-view.ts';
import { pageKeys } from './page-keys.ts';

/** Every quiz of the site: campaigns first, then documents. */
export async function getQuizzes(): Promise<Quiz[]> {
  return viewOf(await getLibrary()).quizzes.all();
}

/** The paths of the pages that show one quiz each. */
export async function quizPaths() {
  const keys = pageKeys(viewOf(await getLibrary()));
  return (await getQuizzes()).map((quiz) => ({
    params: { id: quiz.id },
    props: { quiz },
    cacheKey: keys.ofQuiz(quiz),
  }));
}

/** Address of a quiz, without the base path. */
export function quizAddress(id: string): string {
  return `/on-tap/${id}/`;
}

/** Address of the page that the quiz is about, without the base path. */
export function subjectAddress({ id, about }: Quiz): string {
  return about === 'campaign' ? `/dot-hoc/${id}/` : documentPath(id);
}

/** Full address of the place that proves an answer, base path included. */
export function sourceAddress({ doc, anchor, href: own }: QuestionSource): string {
  return href(own ?? `${documentPath(doc)}#${anchor}`);
}

/** Where the proof stands, in words: «Kế hoạch 60-KH/ĐUK, mục VI.6», or the document alone for its record. */
export function sourceName(library: Library, { doc, anchor }: QuestionSource): string {
  const found = library.documentById.get(doc);
  if (!found) return library.campaigns.get(doc)?.shortName ?? doc;
  const isClause = found.body?.blocks.some((block) => block.anchor === anchor);
  return isClause ? `${shortName(found.data)}, ${formatClause(anchor)}` : shortName(found.data);
}

/** The words of the right options, in the order in which they are shown. */
export function rightAnswers({ answer, options }: Question): string[] {
  const ids = answerIds(answer);
  return options.filter((option) => ids.includes(option.id)).map((option) => option.text);
}

/** The bank of one quiz as `/on-tap/<id>.json` holds it; addresses in it carry the base path. */
export function quizFile({ questions }: Quiz): { questions: Question[] } {
  const withBase = (source: QuestionSource) =>
    source.href ? { ...source, href: href(source.href) } : source;
  return { questions: questions.map((question) => ({ ...question, source: withBase(question.source) })) };
}
