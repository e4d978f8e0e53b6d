import { describe, expect, it } from 'vitest';
import { interleave, ownFirst, pickVaried } from '../../../src/core/quiz/mix.ts';
import type { Question } from '../../../src/core/quiz/schema.ts';

const make = (count: number, key: string) =>
  Array.from({ length: count }, (_, i) => ({ id: `x--${key}--${i}`, type: 'flash-card' }) as Question);
const ids = (questions: readonly Question[]) => questions.map(({ id }) => id);

describe('the order of a campaign', () => {
  it('shows every question of the campaign itself among the first, spread over them', () => {
    const own = make(6, 'own');
    const mixed = ownFirst(own, make(100, 'other'), 30);
    expect(mixed).toHaveLength(106);
    expect(ids(mixed.slice(0, 30))).toEqual(expect.arrayContaining(ids(own)));
    expect(ids(mixed.slice(0, 5)).filter((id) => id.includes('own'))).toHaveLength(1);
  });

  it('loses and repeats nothing, with many own questions or none', () => {
    for (const count of [0, 1, 29, 30, 80]) {
      const all = [...make(count, 'own'), ...make(40, 'other')];
      const mixed = ownFirst(make(count, 'own'), make(40, 'other'), 30);
      expect(ids(mixed).sort()).toEqual(ids(all).sort());
    }
  });

  it('takes a question of every document before a second of any', () => {
    expect(ids(interleave([make(2, 'a'), make(1, 'b'), make(2, 'c')]))).toEqual([
      ...['x--a--0', 'x--b--0', 'x--c--0', 'x--a--1', 'x--c--1'],
    ]);
  });
});

describe('a document with more questions than its page holds', () => {
  it('keeps some of every sort, in the order in which they were asked', () => {
    const many = [...make(90, 'fact'), ...make(3, 'due'), ...make(20, 'truth')];
    const picked = pickVaried(many, 40);
    expect(picked).toHaveLength(40);
    expect(ids(picked).filter((id) => id.includes('--due--'))).toHaveLength(3);
    expect(ids(picked).filter((id) => id.includes('--truth--')).length).toBeGreaterThan(15);
    expect(ids(picked)).toEqual(ids(many).filter((id) => ids(picked).includes(id)));
  });

  it('is left as it is when all fit', () => {
    expect(pickVaried(make(5, 'fact'), 5)).toHaveLength(5);
  });
});
