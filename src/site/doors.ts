import { symbolSlug } from '../core/document/symbol.ts';
import type { Library, OfficialDocument } from '../core/library/library.ts';

/** The page of a number: every document that bears it, oldest first. */
export interface Door {
  slug: string;
  /** The number as its documents print it. */
  symbol: string;
  documents: OfficialDocument[];
}

/**
 * Every number that the library holds, with its documents. A State number has its year in it («31/2024/QH15»), so
 * its only document may have the number as its id: then that page needs no door.
 * @throws when the address of a number is also the id of some other document, for one would hide the other
 */
export function doorsOf(library: Library): Door[] {
  const doors = new Map<string, Door>();
  for (const doc of library.documents) {
    const { symbol } = doc.data;
    if (!symbol) continue;
    const slug = symbolSlug(symbol);
    const door = doors.get(slug) ?? { slug, symbol, documents: [] };
    doors.set(slug, door);
    door.documents.push(doc);
  }
  return [...doors.values()].filter(({ slug, documents }) => {
    documents.sort(compareDays);
    if (!library.documentById.has(slug)) return true;
    if (documents.length === 1 && documents[0]?.id === slug) return false;
    throw new Error(`The page of the number ${slug} collides with the id of a text.`);
  });
}

/** Stands for a day that nobody knows, after all others. */
export const noDay = '9999-12-31';

/** Orders documents by day, the earliest first. */
export function compareDays(a: OfficialDocument, b: OfficialDocument): number {
  return dateKey(a) < dateKey(b) ? -1 : dateKey(a) > dateKey(b) ? 1 : 0;
}

/** A day to order documents by: of issue, else the end of the known interval, else last. */
export function dateKey({ data }: OfficialDocument): string {
  return data.issuedOn ?? data.issuedWithin?.to ?? noDay;
}
