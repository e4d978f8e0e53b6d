import { factAnchor } from '../document/fact-anchor.ts';
import { isClassified, type Library, type OfficialDocument } from '../library/library.ts';

/** A place that something points at: a document or campaign, and an anchor on its page. */
interface Place {
  doc: string;
  anchor: string;
}

/** A fact or clause of a document, and what asks or answers about it. */
export interface CoverageItem {
  anchor: string;
  /** The name of the fact; null for a clause, which its anchor names. */
  label: string | null;
  asked: boolean;
  answered: boolean;
}

/** The facts and numbered clauses of one document, in its order. */
export interface DocumentCoverage {
  doc: OfficialDocument;
  items: CoverageItem[];
}

/** Facts that say what the record's own fields say, with the field that questions name. */
const recordFields: Record<string, string> = {
  'so-ky-hieu': 'so-hieu',
  'ngay-ban-hanh': 'ngay-ban-hanh',
  'co-quan-ban-hanh': 'co-quan',
  'trich-yeu': 'trich-yeu',
  'nguoi-ky': 'nguoi-ky',
};

/**
 * What questions and answers cover, for every public document of a campaign that has facts or a text, in id order. A
 * clause counts as covered when something points at it or at anything under it.
 * @param questions the sources of all questions of the bank
 */
export function coverageOf(library: Library, questions: readonly Place[]): DocumentCoverage[] {
  const asked = placesByDocument(questions);
  const answered = placesByDocument(
    library.booklets
      .flatMap((booklet) => booklet.questions)
      .flatMap(({ sources }) => sources)
      .flatMap(({ document, clause, fact }) => {
        const anchor = clause ?? (fact && factAnchor(fact));
        return anchor ? [{ doc: document, anchor }] : [];
      }),
  );
  return library.documents
    .filter((doc) => doc.data.campaign !== undefined && !isClassified(doc))
    .map((doc) => {
      const isAsked = coverer(asked.get(doc.id) ?? []);
      const isAnswered = coverer(answered.get(doc.id) ?? []);
      const facts = doc.data.facts.map(({ id, label }): CoverageItem => {
        const anchor = factAnchor(id);
        const field = recordFields[id];
        const isFieldAsked = field !== undefined && isAsked(field);
        return { anchor, label, asked: isFieldAsked || isAsked(anchor), answered: isAnswered(anchor) };
      });
      const clauses = (doc.body?.blocks ?? [])
        .filter(({ label }) => label)
        .map(({ anchor }): CoverageItem => {
          return { anchor, label: null, asked: isAsked(anchor), answered: isAnswered(anchor) };
        });
      return { doc, items: [...facts, ...clauses] };
    })
    .filter(({ items }) => items.length > 0);
}

function placesByDocument(places: readonly Place[]): Map<string, string[]> {
  const grouped = Map.groupBy(places, ({ doc }) => doc);
  return new Map([...grouped].map(([doc, members]) => [doc, members.map(({ anchor }) => anchor)]));
}

/** Tells whether an anchor, or one under it, is among those pointed at. */
function coverer(anchors: readonly string[]): (anchor: string) => boolean {
  const covered = new Set<string>();
  for (const anchor of anchors) {
    const steps = anchor.split('-');
    for (let count = 1; count <= steps.length; count++) covered.add(steps.slice(0, count).join('-'));
  }
  // a fact is one thing: «du-kien-so» is not covered by «du-kien-so-dieu»
  const exact = new Set(anchors);
  return (anchor) => (anchor.startsWith('du-kien-') ? exact.has(anchor) : covered.has(anchor));
}
