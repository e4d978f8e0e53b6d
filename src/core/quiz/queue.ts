import type { Deck, DeckCard } from './deck.ts';
import type { IndexedQuestion } from './index-file.ts';
import { chanceToRemember, type Memory } from './schedule.ts';
import type { StudyDay } from './study-day.ts';

/** How many new questions a day a learner can choose; the middle one until chosen. */
export const newPerDayChoices = [5, 10, 20] as const;

/** What is to be asked on a day, in the order to ask it. */
export interface Queue {
  /** Answered before and due: those most likely to be forgotten first. */
  due: readonly IndexedQuestion[];
  /** Never answered. */
  fresh: readonly IndexedQuestion[];
}

/**
 * The queue of a day.
 * - Due questions come before new ones; the one whose memory has faded most, relative to its stability, first.
 * - New ones come one of each owner in turn, documents before the campaign itself, until `newPerDay` were first answered
 *   today.
 * - One question for each fact or clause a day: a second one waits for another day, also when today's was answered.
 * - Two questions in a row are of different owners where there is a choice.
 */
export function queueOf({ cards }: Deck, today: StudyDay, newPerDay: number): Queue {
  const answered = cards.filter(isAnswered);
  const taken = new Set(
    answered.filter(({ memory }) => memory.lastDay === today).map(({ question }) => question.topic),
  );
  const due = answered
    .filter(({ memory }) => memory.dueDay <= today)
    .map(({ question, memory }) => ({ question, chance: chanceToRemember(memory, today) }))
    .toSorted((a, b) => a.chance - b.chance || (a.question.id < b.question.id ? -1 : 1))
    .map(({ question }) => question);
  const dueNow = onePerTopic(due, taken);
  const unseen = cards.filter(({ memory }) => memory === null).map(({ question }) => question);
  const content = unseen.filter(({ owner, campaigns }) => !campaigns.includes(owner));
  const ofCampaigns = unseen.filter(({ owner, campaigns }) => campaigns.includes(owner));
  const freshNow = onePerTopic([...content, ...ofCampaigns], taken);
  const startedToday = answered.filter(({ memory }) => memory.firstDay === today).length;
  const room = Math.max(0, newPerDay - startedToday);
  return { due: apart(dueNow), fresh: takeTurns(freshNow).slice(0, room) };
}

/** The first questions of a queue, due ones before new ones. */
export function firstOf({ due, fresh }: Queue, count: number): IndexedQuestion[] {
  return [...due, ...fresh].slice(0, count);
}

function isAnswered(card: DeckCard): card is DeckCard & { memory: Memory } {
  return card.memory !== null;
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
