import { describe, expect, it } from 'vitest';
import { answerKey, isAnswered, isRight, remembered } from '../../../src/core/quiz/grade.ts';
import type { Question } from '../../../src/core/quiz/schema.ts';

const base = {
  id: 'x--y',
  revision: 1,
  prompt: 'Hỏi?',
  explanation: 'Vì vậy.',
  source: { doc: 'x', anchor: 'muc-i', quote: 'Chữ.' },
  difficulty: 1 as const,
  facts: [],
  audiences: ['everyone' as const],
};

describe('grading', () => {
  it.each(['single-choice', 'true-false', 'cloze'] as const)('of %s wants the right option', (type) => {
    expect(isRight({ type, answer: ['b'] }, ['b'])).toBe(true);
    expect(isRight({ type, answer: ['b'] }, ['a'])).toBe(false);
    expect(isRight({ type, answer: ['b'] }, [])).toBe(false);
  });

  it('of several right options wants all of them and no other, in any order', () => {
    const key = { type: 'multiple-choice', answer: ['a', 'c'] } as const;
    expect(isRight(key, ['c', 'a', 'a'])).toBe(true);
    expect(isRight(key, ['a'])).toBe(false);
    expect(isRight(key, ['a', 'b', 'c'])).toBe(false);
  });

  it.each(['matching', 'ordering'] as const)('of %s wants each at its place', (type) => {
    const key = { type, answer: ['b', 'a', 'c'] };
    expect(isRight(key, ['b', 'a', 'c'])).toBe(true);
    expect(isRight(key, ['a', 'b', 'c'])).toBe(false);
    expect(isRight(key, ['b', 'a'])).toBe(false);
  });

  it('of a typed answer takes every accepted spelling', () => {
    const question: Question = {
      ...base,
      type: 'short-answer',
      expects: 'words',
      options: [],
      answer: 'Ban Chấp hành Trung ương',
      accepted: ['BCHTW'],
    };
    const key = answerKey(question);
    expect(isRight(key, ['bchtw'])).toBe(true);
    expect(isRight(key, ['ban chap hanh trung uong'])).toBe(true);
    expect(isRight(key, ['Bộ Chính trị'])).toBe(false);
  });

  it('of a card believes the learner', () => {
    const key = answerKey({ ...base, type: 'flash-card', options: [], answer: 'Mặt sau' });
    expect(isRight(key, [remembered])).toBe(true);
    expect(isRight(key, ['chua-nho'])).toBe(false);
  });
});

it('an answer is complete when every pair is put together and something is typed', () => {
  expect(isAnswered(['a', 'b'])).toBe(true);
  expect(isAnswered(['a', ''])).toBe(false);
  expect(isAnswered(['  '])).toBe(false);
  expect(isAnswered([])).toBe(false);
});
