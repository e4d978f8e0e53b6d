import type { Deck } from './deck.ts';
import { mostDuePerDay } from './queue.ts';
import type { StudyDay } from './study-day.ts';

/** What a coming day brings. */
export interface DayLoad {
  day: StudyDay;
  /** Questions that come back. */
  due: number;
  /** New ones, as long as there are any. */
  fresh: number;
}

/**
 * The load of the next days, if nothing more is done today and each day's own work is done. What is overdue now counts
 * for tomorrow; what is more than a day may bring counts for the next. Answers still to come move the days that follow, so the later ones are an estimate.
 * @param days how many days, tomorrow first
 */
export function forecast({ cards }: Deck, today: StudyDay, newPerDay: number, days = 7): DayLoad[] {
  const due = new Array<number>(days).fill(0);
  let unseen = 0;
  for (const { memory } of cards) {
    if (memory === null) unseen += 1;
    else {
      const ahead = Math.max(0, memory.dueDay - today - 1);
      if (ahead < days) due[ahead] = (due[ahead] ?? 0) + 1;
    }
  }
  let waiting = 0;
  return due.map((count, ahead) => {
    const asked = Math.min(count + waiting, mostDuePerDay);
    waiting += count - asked;
    const fresh = Math.max(0, Math.min(newPerDay, unseen - ahead * newPerDay));
    return { day: today + 1 + ahead, due: asked, fresh };
  });
}
