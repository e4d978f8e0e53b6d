import type { Fact } from '../core/document/schema.ts';
import { isClassified, type Library, type OfficialDocument } from '../core/library/library.ts';
import { guideWords } from '../strings/guides.ts';

/** A fact that a study guide leans on, and the document whose record states it. */
export interface MarkedFact {
  doc: OfficialDocument;
  fact: Fact;
  /** Anchor of its entry in the guide's list of sources, without «#». */
  anchor: string;
}

/** The small link behind the words that a fact supports. */
interface FactMark {
  href: string;
  /** «nguồn»; «một nguồn» when only one source says it. */
  label: string;
  /** The same with the name of the fact, for those who hear links out of their sentence. */
  name: string;
}

/**
 * The fact of a document that a guide names.
 * @throws when the library lacks it: the check of the content says so first, with its line
 */
export function markedFact({ documentById }: Library, document: string, id: string): MarkedFact {
  const doc = documentById.get(document);
  const fact = doc && !isClassified(doc) && doc.data.facts.find((one) => one.id === id);
  if (!fact) throw new Error(`A study guide names the fact «${id}» of «${document}», which no record holds.`);
  return { doc, fact, anchor: `nguon-${document}--${id}` };
}

/** The marks of facts of one document, in the order given. Throws as `markedFact`. */
export function factMarks(library: Library, document: string, ids: readonly string[]): FactMark[] {
  return ids.map((id) => {
    const { fact, anchor } = markedFact(library, document, id);
    const label = fact.sources.length === 1 ? guideWords.oneSource : guideWords.source;
    return { href: `#${anchor}`, label, name: `${label}: ${fact.label}` };
  });
}
