import type { OfficialDocument } from '../core/library/library.ts';
import type { TalkMaterial } from '../core/talk/material.ts';
import { guideTexts } from './guide-texts.ts';
import { getLibrary } from './library.ts';
import { viewOf } from './library-view.ts';
import { talkMaterial } from './speaker-material.ts';

/** What speakers can say of a document, read once for each page. */
export async function materialOf(doc: OfficialDocument): Promise<TalkMaterial> {
  return talkMaterial(doc, viewOf(await getLibrary()), await guideTexts());
}
