import type { AnyEntry, CollectionName, ContentEntry } from '../content/entry.ts';
import type { Library, OfficialDocument } from './library.ts';

/** A document entry: directive or plan. */
export type DocumentEntry = ContentEntry<'directives'> | ContentEntry<'plans'>;

/** All entries, by collection, as the checks want them. */
export interface Shelf {
  documents: DocumentEntry[];
  plans: ContentEntry<'plans'>[];
  booklets: ContentEntry<'booklets'>[];
  guides: ContentEntry<'guides'>[];
  campaigns: ContentEntry<'campaigns'>[];
  bodies: ContentEntry<'bodies'>[];
  glossary: ContentEntry<'glossary'>[];
}

/** Sorts entries by collection and, inside one, by id, whatever order they were read in. */
export function shelve(entries: readonly AnyEntry[]): Shelf {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const of = <Name extends CollectionName>(name: Name) =>
    sorted.filter((entry) => entry.collection === name) as unknown as ContentEntry<Name>[];
  return {
    documents: sorted.filter(
      ({ collection }) => collection === 'directives' || collection === 'plans',
    ) as DocumentEntry[],
    plans: of('plans'),
    booklets: of('booklets'),
    guides: of('guides'),
    campaigns: of('campaigns'),
    bodies: of('bodies'),
    glossary: of('glossary'),
  };
}

/** The library of a shelf, as the site shows it. */
export function libraryOf(shelf: Shelf): Library {
  const documents = shelf.documents.map(
    ({ id, file, data, body, digest }): OfficialDocument => ({
      id,
      file,
      data,
      body,
      ...(digest && { digest }),
    }),
  );
  return {
    documents,
    documentById: new Map(documents.map((doc) => [doc.id, doc])),
    bodies: new Map(shelf.bodies.map(({ id, data }) => [id, data])),
    campaigns: new Map(shelf.campaigns.map(({ id, data }) => [id, data])),
    booklets: shelf.booklets.map(({ data }) => data),
    guides: shelf.guides.map(({ data }) => data),
    glossary: shelf.glossary.map(({ data }) => data),
  };
}
