import type { BookletData } from '../core/booklet/schema.ts';
import { formatClause } from '../core/document/clause.ts';
import { factAnchor } from '../core/document/fact-anchor.ts';
import { documentPath, type Library } from '../core/library/library.ts';
import { documentLabel } from './document-label.ts';

type Source = BookletData['questions'][number]['sources'][number];

/** Where one source of an answer stands, and what it is called; `path` is without the base path. */
export interface AnswerSource {
  path: string;
  label: string;
}

/** The places that prove an answer, in its order: a clause, a fact of the record, or the record itself. */
export function answerSources(sources: readonly Source[], { documentById }: Library): AnswerSource[] {
  return sources.map(({ document, clause, fact }) => {
    const doc = documentById.get(document);
    const name = doc ? documentLabel(doc.data) : document;
    const label = doc?.data.facts.find(({ id }) => id === fact)?.label;
    const detail = clause ? formatClause(clause) : label;
    const anchor = clause ?? (fact ? factAnchor(fact) : 'thong-tin');
    return { path: `${documentPath(document)}#${anchor}`, label: detail ? `${name}, ${detail}` : name };
  });
}

/** Address of a question's own page, without the base path: `/hoi-dap/<booklet>/cau-12/`. */
export function questionPath(booklet: string, question: string): string {
  return `/hoi-dap/${booklet}/${question}/`;
}
