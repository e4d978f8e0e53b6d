import { getCollection } from 'astro:content';
import type { OfficialDocument } from '../core/library/library.ts';
import type { TalkMaterial } from '../core/talk/material.ts';
import { getLibrary } from './library.ts';
import { viewOf } from './library-view.ts';
import { type GuideText, talkMaterial } from './speaker-material.ts';

/** The guides with the MDX of their bodies, in the order of their list. */
async function guideTexts(): Promise<GuideText[]> {
  const guides = await getCollection('guides');
  return guides
    .sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id))
    .map(({ id, data: { title, about }, body = '' }) => ({ id, title, about, body }));
}

/** What speakers can say of a document, read once for each page. */
export async function materialOf(doc: OfficialDocument): Promise<TalkMaterial> {
  return talkMaterial(doc, viewOf(await getLibrary()), await guideTexts());
}
