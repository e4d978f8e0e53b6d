import { getCollection } from 'astro:content';
import { getLibrary } from './library.ts';
import { viewOf } from './library-view.ts';
import { pageKeys } from './page-keys.ts';
import type { GuideText } from './speaker-material.ts';

/** The guides with the MDX of their bodies, in the order of their list. */
export async function guideTexts(): Promise<GuideText[]> {
  const guides = await getCollection('guides');
  return guides
    .sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id))
    .map(({ id, data: { title, about }, body = '' }) => ({ id, title, about, body }));
}

/** Paths of pages that are made of records and of what guides say, with their key. */
export async function madeOfGuides<Path extends object>(
  paths: readonly Path[],
): Promise<(Path & { cacheKey: string })[]> {
  const cacheKey = pageKeys(viewOf(await getLibrary())).ofRecordsAnd(await guideTexts());
  return paths.map((path) => ({ ...path, cacheKey }));
}
