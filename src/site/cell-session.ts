import type { CampaignData } from '../core/campaign/schema.ts';
import { type CellSession, cellSession } from '../core/meeting/session.ts';
import { getLibrary } from './library.ts';
import { viewOf } from './library-view.ts';
import { quizPath } from './study-aids.ts';

/** Address of the page of the session before a cell meeting, without the base path. */
export const cellSessionPath = '/truoc-sinh-hoat/';

/** The campaigns, the latest first: what cells study now stands at the top. */
export async function campaignsByDay(): Promise<CampaignData[]> {
  const { campaigns } = await getLibrary();
  return [...campaigns.values()].sort((a, b) => b.eventFrom.localeCompare(a.eventFrom));
}

/** The session of a campaign, with questions of its own quiz and of the quizzes of its documents. */
export async function sessionOf(campaign: CampaignData): Promise<CellSession> {
  const view = viewOf(await getLibrary());
  const quizzes = [campaign.id, ...campaign.documents].filter((id) => quizPath(id, view));
  const questions = quizzes.flatMap((id) => view.quizzes.quizFor(id)?.questions ?? []);
  const once = new Map(questions.map((question) => [question.id, question]));
  return cellSession(view.library, campaign, [...once.values()]);
}
