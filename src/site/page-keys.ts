import { createHash } from 'node:crypto';
import type { Library, OfficialDocument } from '../core/library/library.ts';
import type { Question, Quiz } from '../core/quiz/schema.ts';
import { getLibrary } from './library.ts';
import { type LibraryView, viewOf } from './library-view.ts';
import { pictureFacts } from './pictures.ts';

/**
 * Keys of pages: a page whose key is that of the last build is not rendered again. A key covers everything that its
 * page shows of the content, and rather too much: the record of any document counts for all, so that a changed status,
 * subject or relation renders every page anew. What counts for one page alone is a text. `integrations/page-reuse.ts`
 * adds the code, and gives a key of everything to pages that have none of these.
 */
export interface PageKeys {
  /** Pages made of records only, such as the page of a number. */
  ofRecords(): string;
  /** Pages made of records and of anything besides that JSON can hold. */
  ofRecordsAnd(besides: unknown): string;
  /** Pages made of records and of what the texts of some documents say. */
  ofTexts(documents: readonly OfficialDocument[]): string;
  ofDocument(doc: OfficialDocument): string;
  ofQuiz(quiz: Quiz): string;
}

const keysOf = new WeakMap<LibraryView, PageKeys>();

/** The keys for a view of the library; the second call for the same view costs nothing. */
export function pageKeys(view: LibraryView): PageKeys {
  const known = keysOf.get(view);
  if (known) return known;
  const records = hashOf(recordsIn(view));
  const ofRecordsAnd = (besides: unknown) => hashOf([records, besides]);
  const keys: PageKeys = {
    ofRecords: () => records,
    ofRecordsAnd,
    ofTexts: (documents) => ofRecordsAnd(documents.map(textKey)),
    ofDocument: (doc) => ofRecordsAnd([textKey(doc), picturesOf(doc), view.backlinks.toDocument(doc.id)]),
    ofQuiz: remember((quiz) =>
      ofRecordsAnd([quiz.questions.map(questionKey), sourcesOf(quiz, view.library).map(textKey)]),
    ),
  };
  keysOf.set(view, keys);
  return keys;
}

/** Paths of pages that are made of records only, with their key. */
export async function madeOfRecords<Path extends object>(
  paths: readonly Path[],
): Promise<(Path & { cacheKey: string })[]> {
  const cacheKey = pageKeys(viewOf(await getLibrary())).ofRecords();
  return paths.map((path) => ({ ...path, cacheKey }));
}

/** Every record of the library without the texts, and what all pages may ask of these: who has one, who has a quiz. */
function recordsIn({ library, quizzes }: LibraryView): unknown {
  const { documents, bodies, campaigns, booklets, guides, glossary } = library;
  return [
    documents.map(({ data, body }) => [data, body !== null]),
    [...bodies.values()],
    [...campaigns.values()],
    booklets,
    guides,
    glossary,
    quizzes.all().map(({ id, title }) => [id, title]),
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

/** The sizes that a page gives its pictures: they lie in files of their own. */
function picturesOf(doc: OfficialDocument): unknown[] {
  const pictures = (doc.body?.blocks ?? []).flatMap(({ picture }) => picture ?? []);
  return pictures.map(({ file }) => pictureFacts(process.cwd(), doc, file));
}

/** A question stands in the quiz of its owner and in that of a campaign. */
const questionKey = remember((question: Question) => hashOf(question));

function remember<Thing extends object>(work: (thing: Thing) => string): (thing: Thing) => string {
  const answers = new WeakMap<Thing, string>();
  return (thing) => {
    const answer = answers.get(thing) ?? work(thing);
    answers.set(thing, answer);
    return answer;
  };
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}
