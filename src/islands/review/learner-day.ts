import { createDeck } from '../../core/quiz/deck.ts';
import { type DayLoad, forecast } from '../../core/quiz/forecast.ts';
import { type IndexedQuestion, type QuizIndex, questionsIn } from '../../core/quiz/index-file.ts';
import { masteryOf } from '../../core/quiz/mastery.ts';
import { type Queue, queueOf } from '../../core/quiz/queue.ts';
import { daysOfStudy } from '../../core/quiz/study-day.ts';
import type { Minutes, StudyRecord } from '../../core/study/record.ts';
import type { CampaignMastery } from './mastery-picture.ts';

/** A campaign that can be reviewed. */
export interface OfferedCampaign {
  id: string;
  title: string;
  /** How many questions the site has on it. */
  count: number;
}

/** What the site can ask. */
export interface SiteQuestions {
  questions: readonly IndexedQuestion[];
  campaigns: readonly OfferedCampaign[];
}

/** How a learner stands on a day. */
export interface LearnerDay {
  queue: Queue;
  /** New questions beyond those that today holds. */
  beyond: readonly IndexedQuestion[];
  /** How many questions the chosen campaigns have. */
  total: number;
  /** How many questions answered once are no longer asked. */
  gone: number;
  loads: readonly DayLoad[];
  mastery: readonly CampaignMastery[];
}

/**
 * Reads from the index what can be asked.
 * @param order ids of campaigns in the order to offer them; any others come after
 */
export function siteQuestions(index: QuizIndex, order: readonly string[]): SiteQuestions {
  const questions = questionsIn(index);
  const countOf = (id: string) => questions.filter(({ campaigns }) => campaigns.includes(id)).length;
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const campaigns = index.quizzes
    .filter(({ about }) => about === 'campaign')
    .map(({ id, title }) => ({ id, title, count: countOf(id) }))
    .sort((a, b) => place(a.id) - place(b.id));
  return { questions, campaigns };
}

/** The chosen campaigns that the site has. */
export function chosenCampaigns({ campaigns }: SiteQuestions, record: StudyRecord): OfferedCampaign[] {
  return campaigns.filter(({ id }) => record.campaigns.includes(id));
}

/** Works out a learner's day at a minute, by the clock of the device. */
export function learnerDay(site: SiteQuestions, record: StudyRecord, now: Minutes): LearnerDay {
  const dayOf = daysOfStudy(-new Date(now * 60_000).getTimezoneOffset());
  const today = dayOf(now);
  const deck = createDeck(site.questions, record, dayOf);
  const queue = queueOf(deck, today, record.newPerDay);
  const isToday = new Set(queue.fresh.map(({ id }) => id));
  return {
    queue,
    beyond: queueOf(deck, today, deck.cards.length).fresh.filter(({ id }) => !isToday.has(id)),
    total: deck.cards.length,
    gone: deck.gone,
    loads: forecast(deck, today, record.newPerDay),
    mastery: chosenCampaigns(site, record).map(({ id, title }) => ({ title, ...masteryOf(deck, id, today) })),
  };
}
