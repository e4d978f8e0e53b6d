import type { OfficialDocument } from '../../library/library.ts';
import type { Pools } from '../pools.ts';
import type { QuestionSource } from '../schema.ts';

/** What every kind of question is given: the document, its full name, and where wrong options come from. */
export interface Asked<Doc extends OfficialDocument = OfficialDocument> {
  doc: Doc;
  name: string;
  pools: Pools;
}

/** Names of those facts of a document's record that it holds, as `facts` of a question. */
export function factsNamed({ id, data }: OfficialDocument, facts: readonly string[]): string[] {
  return facts.filter((fact) => data.facts.some((own) => own.id === fact)).map((fact) => `${id}/${fact}`);
}

/** A place of the information box on a document's page, with the words that stand there. */
export function recordSource(doc: OfficialDocument, anchor: string, quote: string): QuestionSource {
  return { doc: doc.id, anchor, quote };
}
