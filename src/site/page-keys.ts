import { createHash } from 'node:crypto';
import type { Library, OfficialDocument } from '../core/library/library.ts';
import type { Quiz } from '../core/quiz/schema.ts';
import type { LibraryView } from './library-view.ts';
import { currentProfile } from './profile.ts';
import { quizPath } from './study-aids.ts';

/**
 * Keys of pages for Astro's incremental build: a page whose key and code are those of the last build is not rendered
 * again. A key covers everything that its page shows, and rather too much: the record of any document counts for all,
 * so that a changed status, subject or relation renders every page anew. What counts for one page alone is a text.
 */
export interface PageKeys {
  ofDocument(doc: OfficialDocument): string;
  /** Pages made of records only, such as the page of a number. */
  ofRecords(): string;
  ofQuiz(quiz: Quiz): string;
}

const keysOf = new WeakMap<LibraryView, PageKeys>();

/** The keys for a view of the library; the second call for the same view costs nothing. */
export function pageKeys(view: LibraryView): PageKeys {
  const known = keysOf.get(view);
  if (known) return known;
  const records = hashOf([currentProfile(), recordsIn(view.library)]);
  const keys: PageKeys = {
    ofRecords: () => records,
    ofDocument: (doc) =>
      hashOf([records, textKey(doc), view.backlinks.toDocument(doc.id), quizPath(doc.id, view)]),
    ofQuiz: (quiz) => hashOf([records, quiz, sourcesOf(quiz, view.library).map(textKey)]),
  };
  keysOf.set(view, keys);
  return keys;
}

/** Every record of the library, without the texts. */
function recordsIn({ documents, bodies, campaigns, booklets, guides, glossary }: Library): unknown {
  return [
    documents.map(({ data }) => data),
    [...bodies.values()],
    [...campaigns.values()],
    booklets,
    guides,
    glossary,
  ];
}

/** The documents whose clauses prove a quiz: its page names them. */
function sourcesOf({ questions }: Quiz, { documentById }: Library): OfficialDocument[] {
  const ids = new Set(questions.map(({ source }) => source.doc));
  return [...ids].flatMap((id) => documentById.get(id) ?? []);
}

/** What stands for a document's text: the hash of its file, or the text itself where no file was read. */
function textKey({ digest, body }: OfficialDocument): unknown {
  return digest ?? body;
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}
