import type { Library } from '../core/library/library.ts';
import { createQuizBank, type QuizBank } from '../core/quiz/bank.ts';
import { type Backlinks, collectBacklinks } from './backlinks.ts';
import { type CitationLinker, createCitationLinker } from './citation-links.ts';
import { type Door, doorsOf } from './doors.ts';

/** What pages need to know of the whole library, worked out once for each build. */
export interface LibraryView {
  library: Library;
  linker: CitationLinker;
  backlinks: Backlinks;
  doors: readonly Door[];
  quizzes: QuizBank;
}

const views = new WeakMap<Library, LibraryView>();

/** The view of a library; the second call for the same library costs nothing. */
export function viewOf(library: Library): LibraryView {
  const known = views.get(library);
  if (known) return known;
  const linker = createCitationLinker(library);
  const view = {
    library,
    linker,
    backlinks: collectBacklinks(library, linker),
    doors: doorsOf(library),
    quizzes: createQuizBank(library),
  };
  views.set(library, view);
  return view;
}
