import type { Deck, DeckCard } from './deck.ts';
import type { IndexedQuestion } from './index-file.ts';
import { chanceToRemember, type Memory } from './schedule.ts';
import type { StudyDay } from './study-day.ts';

/** How many new questions a day a learner can choose; the middle one until chosen. */
export const newPerDayChoices = [5, 10, 20] as const;

/** At most so many questions come back on one day: who was away for months does not meet them all at once. */
export const mostDuePerDay = 30;

/** What is to be asked on a day, in the order to ask it. */
export interface Queue {
  /** Answered before and due: those most likely to be forgotten first. */
  due: readonly IndexedQuestion[];
  /** Never answered. */
  fresh: readonly IndexedQuestion[];
  /** How many due ones are left for the days that follow. */
  later: number;
}

/**
 * The queue of a day.
 * - Due questions come before new ones; the one whose memory has faded most, relative to its stability, first; at most
 *   `mostDuePerDay`, those of today that were answered already included.
 * - New ones come one of each owner in turn, documents before the campaign itself, until `newPerDay` were first answered
 *   today.
 * - One question for each fact or clause a day: a second one waits for another day, also when today's was answered.
 * - Two questions in a row are of different owners where there is a choice.
 */
export function queueOf({ cards }: Deck, today: StudyDay, newPerDay: number): Queue {
  const answered = cards.filter(isAnswered);
  const ofToday = answered.filter(({ memory }) => memory.lastDay === today);
  const begunToday = answered.filter(({ memory }) => memory.firstDay === today).length;
  const taken = new Set(ofToday.map(({ question }) => question.topic));
  const due = onePerTopic(mostFadedFirst(answered, today), taken);
  const fresh = onePerTopic(documentsFirst(cards), taken);
  const dueRoom = Math.max(0, mostDuePerDay - (ofToday.length - begunToday));
  return {
    due: apart(due.slice(0, dueRoom)),
    fresh: takeTurns(fresh).slice(0, Math.max(0, newPerDay - begunToday)),
    later: Math.max(0, due.length - dueRoom),
  };
}

/** The first questions of a queue, due ones before new ones. */
export function firstOf({ due, fresh }: Queue, count: number): IndexedQuestion[] {
  return [...due, ...fresh].slice(0, count);
}

type AnsweredCard = DeckCard & { memory: Memory };

function isAnswered(card: DeckCard): card is AnsweredCard {
  return card.memory !== null;
}

/** The questions that are due, the least likely to be remembered first. */
function mostFadedFirst(answered: readonly AnsweredCard[], today: StudyDay): IndexedQuestion[] {
  return answered
    .filter(({ memory }) => memory.dueDay <= today)
    .map(({ question, memory }) => ({ question, chance: chanceToRemember(memory, today) }))
    .sort((a, b) => a.chance - b.chance || (a.question.id < b.question.id ? -1 : 1))
    .map(({ question }) => question);
}

/** The questions never answered; those on the days and places of a campaign itself come last. */
function documentsFirst(cards: readonly DeckCard[]): IndexedQuestion[] {
  const unseen = cards.filter((card) => !isAnswered(card)).map(({ question }) => question);
  const isOfCampaign = ({ owner, campaigns }: IndexedQuestion) => campaigns.includes(owner);
  return [...unseen.filter((one) => !isOfCampaign(one)), ...unseen.filter(isOfCampaign)];
}

/** Leaves out questions on a topic that is taken; takes the topics of those that stay. */
function onePerTopic(questions: readonly IndexedQuestion[], taken: Set<string>): IndexedQuestion[] {
  return questions.filter(({ topic }) => {
    if (taken.has(topic)) return false;
    taken.add(topic);
    return true;
  });
}

/** One question of each owner in turn, owners in the order in which they first appear. */
function takeTurns(questions: readonly IndexedQuestion[]): IndexedQuestion[] {
  const turns: IndexedQuestion[][] = [];
  const seen = new Map<string, number>();
  for (const question of questions) {
    const turn = seen.get(question.owner) ?? 0;
    seen.set(question.owner, turn + 1);
    turns[turn] = [...(turns[turn] ?? []), question];
  }
  return turns.flat();
}

/** The same order, except that a question waits for the next one of another owner rather than follow its own. */
function apart(questions: readonly IndexedQuestion[]): IndexedQuestion[] {
  const placed: IndexedQuestion[] = [];
  const waiting: IndexedQuestion[] = [];
  for (const question of questions) {
    const last = placed.at(-1)?.owner;
    if (waiting[0] && waiting[0].owner !== last) placed.push(waiting.shift() as IndexedQuestion);
    if (question.owner === placed.at(-1)?.owner) waiting.push(question);
    else placed.push(question);
  }
  return [...placed, ...waiting];
}
