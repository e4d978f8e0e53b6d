import { isClassified, type OfficialDocument } from '../core/library/library.ts';
import { reading } from '../strings/reading.ts';
import { targetWords } from '../strings/targets.ts';
import type { LibraryView } from './library-view.ts';
import type { NavigationLink } from './navigation.ts';
import { targetAnchor, targetsPath } from './target-table.ts';

/** Address of the quiz of a document or campaign, or null when the data is not enough for one. */
export function quizPath(id: string, { quizzes }: LibraryView): string | null {
  return quizzes.quizFor(id) ? `/on-tap/${id}/` : null;
}

/** The quiz of the newest campaign that has one: where a newcomer starts. */
export function newestCampaignQuiz(view: LibraryView): { path: string; name: string } | null {
  const newest = [...view.library.campaigns.values()].sort((a, b) => (a.eventFrom > b.eventFrom ? -1 : 1));
  for (const { id, shortName } of newest) {
    const path = quizPath(id, view);
    if (path) return { path, name: shortName };
  }
  return null;
}

/** What a reader can study beside a document: its quiz, booklets and guides; nothing for a classified one. */
export function studyAids(doc: OfficialDocument, view: LibraryView): NavigationLink[] {
  if (isClassified(doc)) return [];
  const { booklets, guides } = view.library;
  const quiz = quizPath(doc.id, view);
  return [
    ...(quiz ? [{ path: quiz, label: reading.reviewThis }] : []),
    ...booklets
      .filter(({ about }) => about.includes(doc.id))
      .map(({ id, title }) => ({ path: `/hoi-dap/${id}/`, label: title })),
    ...guides
      .filter(({ about }) => about.includes(doc.id))
      .map(({ id, title }) => ({ path: `/tai-lieu/${id}/`, label: title })),
    ...(doc.data.facts.some(({ target }) => target)
      ? [{ path: `${targetsPath}#${targetAnchor(doc.id)}`, label: targetWords.ofDocument }]
      : []),
  ];
}
