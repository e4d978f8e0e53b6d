import { createCitationIndex } from '../core/citation/resolve.ts';
import type { Relation } from '../core/document/schema.ts';
import { isClassified, isPlan, type Library, type OfficialDocument } from '../core/library/library.ts';
import { lintPlan, type PlanFinding } from '../core/plan/lint.ts';
import { createQuizBank, type QuizBank } from '../core/quiz/bank.ts';
import { type Backlinks, collectBacklinks } from './backlinks.ts';
import { type CitationLinker, createCitationLinker } from './citation-links.ts';
import { type Door, doorsOf } from './doors.ts';

/** A relation seen from the document that it points at. */
interface IncomingRelation extends Relation {
  from: OfficialDocument;
}

/** What pages need to know of the whole library, worked out once for each build. */
export interface LibraryView {
  library: Library;
  linker: CitationLinker;
  backlinks: Backlinks;
  doors: readonly Door[];
  quizzes: QuizBank;
  /** What «Soi kế hoạch» finds in a plan, in the order of its text; nothing in any other document. */
  findingsIn(doc: OfficialDocument): readonly PlanFinding[];
  /** By id of the document pointed at, in id order of the documents that point. */
  relationsTo: ReadonlyMap<string, readonly IncomingRelation[]>;
}

const views = new WeakMap<Library, LibraryView>();

/** The view of a library; the second call for the same library costs nothing. */
export function viewOf(library: Library): LibraryView {
  const known = views.get(library);
  if (known) return known;
  const index = createCitationIndex(library);
  const linker = createCitationLinker(index);
  const findings = new WeakMap<OfficialDocument, readonly PlanFinding[]>();
  const view: LibraryView = {
    library,
    linker,
    backlinks: collectBacklinks(library, linker),
    doors: doorsOf(library),
    quizzes: createQuizBank(library),
    findingsIn(doc) {
      if (!isPlan(doc) || isClassified(doc)) return [];
      const found = findings.get(doc) ?? lintPlan(doc, { library, index });
      findings.set(doc, found);
      return found;
    },
    relationsTo: incomingRelations(library),
  };
  views.set(library, view);
  return view;
}

function incomingRelations({ documents }: Library): Map<string, IncomingRelation[]> {
  const incoming = new Map<string, IncomingRelation[]>();
  for (const from of documents) {
    for (const relation of from.data.relations) {
      const known = incoming.get(relation.target);
      if (known) known.push({ ...relation, from });
      else incoming.set(relation.target, [{ ...relation, from }]);
    }
  }
  return incoming;
}
