import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceToRemember, memoryOf } from '../../../src/core/quiz/schedule.ts';
import { daysOfStudy } from '../../../src/core/quiz/study-day.ts';
import type { Answer } from '../../../src/core/study/record.ts';

const dayOf = daysOfStudy(420);
const day = 24 * 60;
const start = Date.UTC(2026, 0, 5, 12) / 60_000;

/** Right answers, the first one now, each other one so many days after the one before. */
function rights(...gaps: number[]): Answer[] {
  return [0, ...gaps].map((_, n) => ({
    at: start + day * gaps.slice(0, n).reduce((sum, gap) => sum + gap, 0),
    right: true,
  }));
}

const histories = fc.array(
  fc.record({ at: fc.integer({ min: start, max: start + 900 * day }), right: fc.boolean() }),
  { minLength: 1, maxLength: 60 },
);

describe('a day of study', () => {
  it('lasts until four in the morning where the learner is', () => {
    const at = (hour: number, minute: number) => dayOf(Date.UTC(2026, 0, 6, hour, minute) / 60_000 - 420);
    expect(at(3, 59)).toBe(at(0, 0));
    expect(at(4, 0)).toBe(at(3, 59) + 1);
    expect(dayOf(at(0, 0))).toBeLessThan(at(4, 0));
  });

  it('is counted by the clock of the place, not of another', () => {
    const evening = Date.UTC(2026, 0, 6, 22) / 60_000;
    expect(daysOfStudy(420)(evening)).toBe(daysOfStudy(0)(evening) + 1);
  });
});

describe('the schedule of a question', () => {
  it('asks nothing of a question without answers', () => {
    expect(memoryOf([], dayOf)).toBeNull();
  });

  it('gives the days that FSRS-6 gives with its default weights', () => {
    const days = [rights(), rights(2), rights(2, 11), rights(2, 11, 46)].map((answers) => {
      const memory = memoryOf(answers, dayOf);
      return memory && memory.dueDay - memory.lastDay;
    });
    expect(days).toEqual([2, 11, 46, 163]);
  });

  it('brings a forgotten question back the next day, and sooner than a remembered one ever after', () => {
    const answers = rights(2, 11);
    const forgotten = memoryOf([...answers, { at: start + 60 * day, right: false }], dayOf);
    const remembered = memoryOf([...answers, { at: start + 60 * day, right: true }], dayOf);
    expect(forgotten && forgotten.dueDay - forgotten.lastDay).toBeLessThan(5);
    expect(forgotten?.stability).toBeLessThan(remembered?.stability ?? 0);
    expect(forgotten?.right).toBe(false);
  });

  it('reads the same from answers in any order, as after a clock that was set back', () => {
    fc.assert(
      fc.property(histories, (answers) => {
        const shuffled = [...answers].sort((a, b) => (a.at % 97) - (b.at % 97) || a.at - b.at);
        const distinct = new Set(answers.map(({ at }) => at)).size === answers.length;
        fc.pre(distinct);
        expect(memoryOf(shuffled, dayOf)).toEqual(memoryOf(answers, dayOf));
      }),
    );
  });

  it('is due after the last answer and within a year, with sound numbers, whatever was answered', () => {
    fc.assert(
      fc.property(histories, (answers) => {
        const memory = memoryOf(answers, dayOf);
        if (!memory) throw new Error('no memory');
        expect(memory.lastDay).toBe(Math.max(...answers.map(({ at }) => dayOf(at))));
        expect(memory.dueDay).toBeGreaterThan(memory.lastDay);
        expect(memory.dueDay - memory.lastDay).toBeLessThanOrEqual(365);
        expect(memory.stability).toBeGreaterThan(0);
        expect(memory.difficulty).toBeGreaterThanOrEqual(1);
        expect(memory.difficulty).toBeLessThanOrEqual(10);
      }),
    );
  });

  it('never shortens the interval for one more right answer on the day it is due', () => {
    fc.assert(
      fc.property(histories, (answers) => {
        const memory = memoryOf(answers, dayOf);
        if (!memory) throw new Error('no memory');
        const at = (memory.dueDay + 1) * day - 420;
        const longer = memoryOf([...answers, { at, right: true }], dayOf);
        expect(longer?.lastDay).toBeGreaterThanOrEqual(memory.dueDay);
        expect(longer && longer.dueDay - longer.lastDay).toBeGreaterThanOrEqual(
          memory.dueDay - memory.lastDay,
        );
      }),
    );
  });

  it('lets the chance to remember fall day by day, from certain to the wanted nine in ten', () => {
    const memory = memoryOf(rights(2, 11), dayOf);
    if (!memory) throw new Error('no memory');
    const chances = [-3, 0, 1, 20, 45, 400].map((days) => chanceToRemember(memory, memory.lastDay + days));
    expect(chances.slice(0, 2)).toEqual([1, 1]);
    expect(chances.slice(1)).toEqual(chances.slice(1).toSorted((a, b) => b - a));
    expect(chanceToRemember(memory, memory.dueDay)).toBeCloseTo(0.9, 2);
  });
});
