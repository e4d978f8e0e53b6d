import { describe, expect, it } from 'vitest';
import {
  advance,
  answer,
  quizScore,
  roundScore,
  roundSize,
  startAgain,
  startRetry,
  startRound,
} from '../../../src/core/quiz/session.ts';
import { type Asked, emptyRecord, type StudyRecord, withAnswer } from '../../../src/core/study/record.ts';

const items: Asked[] = Array.from({ length: roundSize + 3 }, (_, i) => ({ id: `x--${i}`, revision: i }));
const done = (count: number, correct: (i: number) => boolean): StudyRecord =>
  items
    .slice(0, count)
    .reduce<StudyRecord>((record, item, i) => withAnswer(record, item, correct(i), i), emptyRecord);

describe('a round', () => {
  it('starts with the first questions and goes on where the last one ended', () => {
    expect(startRound(items, emptyRecord).items).toEqual(items.slice(0, roundSize));
    expect(
      startRound(
        items,
        done(roundSize, () => true),
      ).items,
    ).toEqual(items.slice(roundSize));
  });

  it('asks again what was wrong when nothing is new, and nothing when all is right', () => {
    expect(
      startRound(
        items,
        done(items.length, (i) => i !== 4),
      ).items,
    ).toEqual([items[4]]);
    expect(
      startRound(
        items,
        done(items.length, () => true),
      ).items,
    ).toEqual([]);
  });

  it('begins with the question that a link asked for, answered or not', () => {
    const [first, second, third] = items as [Asked, Asked, Asked];
    const begun = startRound(items.slice(0, 3), withAnswer(emptyRecord, third, true, 0), third);
    expect(begun.items).toEqual([third, first, second]);
  });

  it('can be made of what was answered longest ago', () => {
    const [first, second, third] = items as [Asked, Asked, Asked];
    const record = [second, third, first].reduce(
      (made, item, at) => withAnswer(made, item, true, at),
      emptyRecord,
    );
    expect(startAgain(items.slice(0, 3), record).items).toEqual([second, third, first]);
  });

  it('can be made of the wrong ones alone while new ones are left', () => {
    expect(
      startRetry(
        items,
        done(3, (i) => i !== 1),
      ).items,
    ).toEqual([items[1]]);
  });

  it('counts each question once and ends behind the last one', () => {
    const session = answer(answer(startRound(items.slice(0, 2), emptyRecord), true), false);
    expect(roundScore(session)).toEqual({ total: 2, right: 1, wrong: 0 });
    const over = advance(advance(advance(session)));
    expect(over.at).toBe(2);
    expect(answer(over, true)).toBe(over);
  });

  it('knows how the whole quiz stands', () => {
    expect(
      quizScore(
        items,
        done(5, (i) => i > 0),
      ),
    ).toEqual({ total: items.length, right: 4, wrong: 1 });
  });
});
