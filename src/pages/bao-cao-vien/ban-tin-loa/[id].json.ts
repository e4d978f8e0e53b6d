import type { APIRoute } from 'astro';
import type { BookletData } from '../../../core/booklet/schema.ts';
import type { BulletinItem } from '../../../core/bulletin/script.ts';
import { answerSources } from '../../../site/answer-sources.ts';
import { getLibrary } from '../../../site/library.ts';
import { madeOfRecords } from '../../../site/page-keys.ts';

/** The questions of one booklet with their answers, fetched when a bulletin takes any of them. */
export async function getStaticPaths() {
  const { booklets } = await getLibrary();
  return madeOfRecords(booklets.map((booklet) => ({ params: { id: booklet.id }, props: { booklet } })));
}

export const GET: APIRoute<{ booklet: BookletData }> = async ({ props: { booklet } }) => {
  const library = await getLibrary();
  const items: BulletinItem[] = booklet.questions.map(({ id, question, answer, sources }) => ({
    ...{ id: `${booklet.id}_${id}`, question, answer },
    sources: answerSources(sources, library).map(({ label }) => label),
  }));
  return Response.json(items);
};
