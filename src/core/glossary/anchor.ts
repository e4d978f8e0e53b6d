import { slugify } from '../text/vietnamese.ts';
import type { GlossaryData } from './schema.ts';

type Entry = GlossaryData['entries'][number];

/**
 * The permanent anchor of an entry on the page of abbreviations, without «#»: `viet-tat-the-loai-dda`.
 *
 * In an abbreviation «đ» and «ư» are spelt «dd» and «uw», so that «ĐA» (đề án) and «DA» (dự án) have two anchors.
 */
export function entryAnchor(groupId: string, { term, kind }: Entry): string {
  const letters = term.toLowerCase();
  const spelt = kind === 'abbreviation' ? letters.replaceAll('đ', 'dd').replaceAll('ư', 'uw') : letters;
  return `${groupId}-${slugify(spelt)}`;
}

/** Address of an entry, without the site's base path. */
export function entryAddress(groupId: string, entry: Entry): string {
  return `/viet-tat/#${entryAnchor(groupId, entry)}`;
}
