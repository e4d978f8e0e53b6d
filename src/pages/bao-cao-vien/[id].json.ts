import type { APIRoute } from 'astro';
import type { OfficialDocument } from '../../core/library/library.ts';
import { madeOfGuides } from '../../site/guide-texts.ts';
import { getLibrary } from '../../site/library.ts';
import { materialOf } from '../../site/speaker.ts';
import { speakerSubjects } from '../../site/speaker-subjects.ts';

/** One file a document: a talk fetches those of its documents, never all. */
export async function getStaticPaths() {
  const told = speakerSubjects(await getLibrary()).filter((one) => one.hasMaterial && !one.campaign);
  return madeOfGuides(told.map(({ id, documents: [doc] }) => ({ params: { id }, props: { doc } })));
}

export const GET: APIRoute<{ doc: OfficialDocument }> = async ({ props }) =>
  Response.json(await materialOf(props.doc));
