import { describe, expect, it } from 'vitest';
import { difficultyOf } from '../../../src/core/quiz/difficulty.ts';
import type { Draft } from '../../../src/core/quiz/draft.ts';

const base = {
  ...{ key: 'fact--x', prompt: 'Hỏi?', explanation: 'Vì vậy.' },
  source: { doc: 'x', anchor: 'so-hieu', quote: '1-NQ/TW' },
};
const choice = (right: string, wrong: string[], key = base.key) =>
  difficultyOf({ draft: { ...base, key, type: 'single-choice', right, wrong }, right: [right], wrong });

describe('how hard a question is', () => {
  it.each([
    [1, 'names that look different', 'Bộ Chính trị', ['Ban Bí thư', 'Chính phủ']],
    [1, 'names with a number in them', 'Trung ương 4 khóa XIII', ['Trung ương 5 khóa XIII', 'Đại hội XIII']],
    [2, 'figures far from one another', 'Khoảng 3%/năm', ['Khoảng 1%/năm', 'Khoảng 5%/năm', 'Khoảng 7%/năm']],
    [2, 'days', '16/6/2022', ['17/11/2022', '09/11/2022']],
    [2, 'deadlines', 'Trước ngày 21/8/2022', ['Trước ngày 20/8/2022', 'Trước ngày 11/8/2022']],
    [3, 'figures near one another', 'Trên 90%', ['Trên 85%', 'Trên 95%', 'Trên 80%']],
  ] as const)('is %i for a choice among %s', (level, _, right, wrong) => {
    expect(choice(right, [...wrong])).toBe(level);
  });

  it('is 3 wherever documents of one number are told apart', () => {
    expect(choice('16/6/2022', ['25/10/2017', '28/7/2026'], 'twin--issued-on')).toBe(3);
    const draft: Draft = { ...base, key: 'truth--twin--subject', type: 'true-false', truth: true };
    expect(difficultyOf({ draft, right: ['Đúng'], wrong: [] })).toBe(3);
    expect(difficultyOf({ draft: { ...draft, key: 'truth--fact--x' }, right: ['Đúng'], wrong: [] })).toBe(1);
  });

  it('is 3 for a figure or a day to type, 2 for a number of a document', () => {
    const typed = (expects: 'number' | 'date' | 'symbol') =>
      difficultyOf({
        draft: { ...base, type: 'short-answer', expects, right: '42%' },
        right: ['42%'],
        wrong: [],
      });
    expect([typed('number'), typed('date'), typed('symbol')]).toEqual([3, 3, 2]);
  });
});
