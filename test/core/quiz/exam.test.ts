import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examLength, pickExam } from '../../../src/core/quiz/exam.ts';
import {
  answeredIn,
  type Exam,
  formatExam,
  minutesLeft,
  parseExam,
  scoreOf,
  withResponse,
} from '../../../src/core/quiz/exam-state.ts';
import type { IndexedQuestion } from '../../../src/core/quiz/index-file.ts';

const any = { owner: '', audience: '', difficulty: 0 } as const;

function indexed(owner: string, n: number, fields: Partial<IndexedQuestion> = {}): IndexedQuestion {
  return {
    id: `${owner}--${n}`,
    revision: n,
    type: 'single-choice',
    difficulty: 1,
    audiences: ['everyone'],
    topic: `${owner}/${n}`,
    owner,
    campaigns: ['tw5'],
    ...fields,
  };
}

const many = (owner: string, count: number, fields: Partial<IndexedQuestion> = {}) =>
  Array.from({ length: count }, (_, n) => indexed(owner, n, fields));
const first = () => 0;

describe('drawing an exam', () => {
  it('takes twenty different questions of at most eight owners, whatever chance says', () => {
    const bank = Array.from({ length: 12 }, (_, n) => many(`x${n}`, 5)).flat();
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (stream) => {
        const picked = pickExam(bank, any, () => stream.next().value as number);
        expect(new Set(picked.map(({ id }) => id)).size).toBe(examLength);
        expect(new Set(picked.map(({ owner }) => owner)).size).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('asks about different facts first', () => {
    const bank = [
      ...many('x', 20),
      ...many('x', 20, { topic: 'x/same' }).map((q) => ({ ...q, id: `${q.id}-b` })),
    ];
    const topics = pickExam(bank, any, first).map(({ topic }) => topic);
    expect(new Set(topics).size).toBe(examLength);
  });

  it('keeps to the campaign or document, the audience and the difficulty', () => {
    const bank = [
      ...many('a', 6, { campaigns: ['tw6'] }),
      ...many('b', 6, { audiences: ['speakers'] }),
      ...many('c', 6, { difficulty: 3 }),
      ...many('d', 6, { audiences: ['key-officials'], difficulty: 3 }),
    ];
    const owners = (choice: Parameters<typeof pickExam>[1]) =>
      [...new Set(pickExam(bank, choice, first).map(({ owner }) => owner))].sort();
    expect(owners({ ...any, owner: 'tw6' })).toEqual(['a']);
    expect(owners({ ...any, owner: 'b' })).toEqual(['b']);
    expect(owners({ ...any, audience: 'speakers' })).toEqual(['a', 'b', 'c']);
    expect(owners({ ...any, difficulty: 3 })).toEqual(['c', 'd']);
  });

  it('asks no cards, and nothing at all when too little is left', () => {
    expect(pickExam([...many('a', 3), ...many('b', 9, { type: 'flash-card' })], any, first)).toEqual([]);
  });
});

describe('an exam under way', () => {
  const exam: Exam = {
    about: 'Trung ương 5',
    ids: ['x--1', 'x--2'],
    responses: new Map(),
    at: 1,
    endsAt: 600_000,
  };

  it('is the same after it was kept and read', () => {
    const answered = withResponse(exam, 'x--1', ['a', 'c']);
    expect(parseExam(formatExam(answered))).toEqual(answered);
    expect(parseExam(formatExam({ ...exam, endsAt: null }))?.endsAt).toBeNull();
  });

  it('is let go when what was kept is broken', () => {
    for (const text of [null, '', '{', '[]', 'null', '{"version":9}', '{"version":1,"about":"x","ids":[]}'])
      expect(parseExam(text)).toBeNull();
    expect(parseExam(formatExam({ ...exam, at: 99 }))?.at).toBe(1);
  });

  it('counts complete answers only, and an answer that was taken back no longer', () => {
    const one = withResponse(withResponse(exam, 'x--1', ['a']), 'x--2', ['b', '']);
    expect(answeredIn(one)).toBe(1);
    expect(answeredIn(withResponse(one, 'x--1', []))).toBe(0);
  });

  it('knows the minutes left, over time, without a clock and with a clock set back', () => {
    expect(minutesLeft(exam, 0, 10)).toBe(10);
    expect(minutesLeft(exam, 180_001, 10)).toBe(7);
    expect(minutesLeft(exam, 700_000, 10)).toBe(0);
    expect(minutesLeft(exam, -9_000_000, 10)).toBe(10);
    expect(minutesLeft({ ...exam, endsAt: null }, 0, 10)).toBeNull();
  });

  it('counts what was not answered apart from what was wrong', () => {
    const results = new Map([
      ['a', true],
      ['b', false],
    ]);
    expect(scoreOf(['a', 'b', 'c'], results)).toEqual({ total: 3, right: 1, wrong: 1, unanswered: 1 });
  });
});
