import { documentPath } from '../core/library/library.ts';
import { questionPath } from './answer-sources.ts';
import { calendarPaths, plannedCampaigns } from './calendar.ts';
import { classPath, plansWithClasses } from './classes.ts';
import { facetPath, facetsOf } from './facets.ts';
import type { LibraryView } from './library-view.ts';
import { footerNavigation, mainNavigation, organizerTools, speakerTools } from './navigation.ts';
import { speakerPath, speakerSubjects } from './speaker-subjects.ts';
import { targetsPath } from './target-table.ts';

/** Paths of every page that a search engine should know, without the base path: forwards and the search page are not. */
export function pagePaths({ library, doors, quizzes }: LibraryView): string[] {
  const manyFold = doors.filter(({ documents }) => documents.length > 1);
  return [
    ...[...mainNavigation, ...speakerTools, ...organizerTools, ...footerNavigation].map(({ path }) => path),
    ...facetsOf(library).flatMap(({ id, groups }) => [facetPath(id), ...groups.map(({ path }) => path)]),
    ...library.documents.map(({ id }) => documentPath(id)),
    ...manyFold.map(({ slug }) => documentPath(slug)),
    ...[...library.campaigns.keys()].map((id) => `/dot-hoc/${id}/`),
    calendarPaths.bodies,
    calendarPaths.documents,
    ...plannedCampaigns(library).map(({ id }) => calendarPaths.campaign(id)),
    ...plansWithClasses(library).map(({ id }) => classPath(id)),
    ...[...library.bodies.keys()].map((id) => `/co-quan/${id}/`),
    targetsPath,
    ...library.booklets.flatMap(({ id, questions }) => [
      `/hoi-dap/${id}/`,
      ...questions.map((question) => questionPath(id, question.id)),
    ]),
    ...library.guides.map(({ id }) => `/tai-lieu/${id}/`),
    ...speakerSubjects(library).map(({ id }) => `${speakerPath}${id}/`),
    '/thi-thu/',
    '/tro-giup/cong-cu/',
    '/on-hom-nay/',
    '/truoc-sinh-hoat/',
    ...[...library.campaigns.keys()].map((id) => `/truoc-sinh-hoat/${id}/`),
    ...quizzes.all().map(({ id }) => `/on-tap/${id}/`),
  ];
}
