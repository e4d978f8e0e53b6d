import type { CampaignData } from '../core/campaign/schema.ts';
import { type CellSession, cellSession } from '../core/meeting/session.ts';
import type { Quiz } from '../core/quiz/schema.ts';
import { getLibrary } from './library.ts';
import { type LibraryView, viewOf } from './library-view.ts';

/** Address of the page of the session before a cell meeting, without the base path. */
export const cellSessionPath = '/truoc-sinh-hoat/';

/** The campaigns, the latest first: what cells study now stands at the top. */
export async function campaignsByDay(): Promise<CampaignData[]> {
  const { campaigns } = await getLibrary();
  return [...campaigns.values()].sort((a, b) => b.eventFrom.localeCompare(a.eventFrom));
}

/** The quizzes that ask in the session of a campaign: its own and those of its documents. */
export function sessionQuizzes({ id: own, documents }: CampaignData, { quizzes }: LibraryView): Quiz[] {
  return [own, ...documents].flatMap((id) => quizzes.quizFor(id) ?? []);
}

/** The session of a campaign, with questions of its own quiz and of the quizzes of its documents. */
export async function sessionOf(campaign: CampaignData): Promise<CellSession> {
  const view = viewOf(await getLibrary());
  const questions = sessionQuizzes(campaign, view).flatMap((quiz) => quiz.questions);
  const once = new Map(questions.map((question) => [question.id, question]));
  return cellSession(view.library, campaign, [...once.values()]);
}
