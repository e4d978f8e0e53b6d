import type { Deck } from './deck.ts';
import { chanceToRemember, type Memory } from './schedule.ts';
import type { StudyDay } from './study-day.ts';

/** How many questions of a campaign stand at each stage. */
export interface Mastery {
  unseen: number;
  learning: number;
  known: number;
}

const lasting = 21;
const sure = 0.9;

/**
 * How a learner stands with a campaign. A question is known when its last answer was right, its memory lasts at least
 * three weeks, and the chance to remember it today is still nine in ten (not yet overdue); before that it is being
 * learnt, from the first answer on.
 */
export function masteryOf({ cards }: Deck, campaign: string, today: StudyDay): Mastery {
  const mastery: Mastery = { unseen: 0, learning: 0, known: 0 };
  for (const { question, memory } of cards) {
    if (question.campaigns.includes(campaign)) mastery[stageOf(memory, today)] += 1;
  }
  return mastery;
}

function stageOf(memory: Memory | null, today: StudyDay): keyof Mastery {
  if (memory === null) return 'unseen';
  const { right, stability } = memory;
  return right && stability >= lasting && chanceToRemember(memory, today) >= sure ? 'known' : 'learning';
}
