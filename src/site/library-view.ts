import type { BookletData } from '../core/booklet/schema.ts';
import { plansAbove } from '../core/cascade/coverage.ts';
import { createCitationIndex } from '../core/citation/resolve.ts';
import type { Relation } from '../core/document/schema.ts';
import {
  isClassified,
  isPlan,
  type Library,
  type OfficialDocument,
  type PlanDocument,
} from '../core/library/library.ts';
import { lintPlan, type PlanFinding } from '../core/plan/lint.ts';
import type { PlanData } from '../core/plan/schema.ts';
import { createQuizBank, type QuizBank } from '../core/quiz/bank.ts';
import type { BankChanges } from '../core/quiz/changes.ts';
import { type Backlinks, collectBacklinks } from './backlinks.ts';
import { type CitationLinker, createCitationLinker } from './citation-links.ts';
import { type Door, doorsOf } from './doors.ts';
import { readLedgerReport } from './question-ledger.ts';

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
  /** Ids of the plans and guidelines that a plan of the library rests on or carries out. */
  carriedOut: ReadonlySet<string>;
  /** By id of the document that they are for, in id order of their plans. */
  programmesFor: ReadonlyMap<string, readonly OrderedProgramme[]>;
  /** By id of the document on which the answer leans first, in the order of the booklets. */
  questionsOn: ReadonlyMap<string, readonly BookletQuestion[]>;
  /** What was added, removed or changed in the bank of questions since its ledger was written. */
  bankChanges(): Promise<BankChanges>;
  /** By id of the document pointed at, in id order of the documents that point. */
  relationsTo: ReadonlyMap<string, readonly IncomingRelation[]>;
}

/** An action programme with the plan that orders it and one of the documents that it is for. */
interface OrderedProgramme {
  document: string;
  plan: PlanDocument;
  programme: PlanData['plan']['actionProgrammes'][number];
}

/** A question of a booklet with the booklet that it stands in. */
interface BookletQuestion {
  booklet: BookletData;
  question: BookletData['questions'][number];
}

const views = new WeakMap<Library, LibraryView>();

/** The view of a library; the second call for the same library costs nothing. */
export function viewOf(library: Library): LibraryView {
  const known = views.get(library);
  if (known) return known;
  const index = createCitationIndex(library);
  const linker = createCitationLinker(index);
  const quizzes = createQuizBank(library);
  const findings = new WeakMap<OfficialDocument, readonly PlanFinding[]>();
  let changes: Promise<BankChanges> | undefined;
  const view: LibraryView = {
    library,
    linker,
    backlinks: collectBacklinks(library, linker),
    doors: doorsOf(library),
    quizzes,
    findingsIn(doc) {
      if (!isPlan(doc) || isClassified(doc)) return [];
      const found = findings.get(doc) ?? lintPlan(doc, { library, index });
      findings.set(doc, found);
      return found;
    },
    carriedOut: new Set(
      library.documents
        .filter(isPlan)
        .flatMap((plan) => plansAbove(plan, library.documentById))
        .map(({ id }) => id),
    ),
    programmesFor: programmesFor(library),
    questionsOn: questionsOn(library),
    bankChanges() {
      changes ??= readLedgerReport(process.cwd(), quizzes.all()).then((report) => report.changes);
      return changes;
    },
    relationsTo: incomingRelations(library),
  };
  views.set(library, view);
  return view;
}

function programmesFor({ documents }: Library): Map<string, OrderedProgramme[]> {
  const ordered = documents.filter(isPlan).flatMap((plan) =>
    plan.data.plan.actionProgrammes.flatMap((programme) => {
      return [...new Set(programme.for)].map((document) => ({ document, plan, programme }));
    }),
  );
  return Map.groupBy(ordered, ({ document }) => document);
}

function questionsOn({ booklets }: Library): Map<string, BookletQuestion[]> {
  const questions = booklets.flatMap((booklet) =>
    booklet.questions.map((question) => ({ booklet, question })),
  );
  return Map.groupBy(questions, ({ question }) => question.sources[0]?.document ?? '');
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
