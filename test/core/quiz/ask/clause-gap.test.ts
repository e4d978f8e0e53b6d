import { describe, expect, it } from 'vitest';
import { askClauseGap } from '../../../../src/core/quiz/ask/clause-gap.ts';
import type { SingleChoiceDraft } from '../../../../src/core/quiz/draft.ts';

const quote = 'Các chi bộ gửi báo cáo kết quả về Ban Thường vụ trước ngày 21/8/2022.';
const draft: SingleChoiceDraft = {
  ...{ key: 'due--muc-iii-3', type: 'single-choice', prompt: 'Hạn là khi nào?' },
  ...{ right: 'Trước ngày 21/8/2022', wrong: ['Trước ngày 20/8/2022', 'Trước ngày 11/8/2022'] },
  ...{ explanation: 'Theo mục III.3.', source: { doc: 'x', anchor: 'muc-iii-3', quote } },
};
const gap = (words: string, changes: Partial<SingleChoiceDraft> = {}) =>
  askClauseGap({ ...draft, ...changes }, 'Kế hoạch số 1-KH/TU', words)[0];

describe('a gap in the clause that proves an answer', () => {
  it('keeps the sentence letter for letter on both sides', () => {
    const found = gap('trước ngày 21/8/2022');
    expect(`${found?.before}${found?.right}${found?.after}`).toBe(quote);
    expect(found?.prompt).toContain('mục III.3');
  });

  it('offers what fits in the middle of the sentence: no capital gives the answer away', () => {
    expect(gap('trước ngày 21/8/2022')?.wrong).toEqual(['trước ngày 20/8/2022', 'trước ngày 11/8/2022']);
  });

  it('shows where a long sentence was cut', () => {
    const cut = { doc: 'x', anchor: 'muc-iii-3', quote: quote.slice('Các '.length) };
    expect(gap('trước ngày 21/8/2022', { source: cut })?.before).toMatch(/^… chi bộ gửi/);
  });

  it.each([
    ['the options are worded otherwise than the sentence', 'chậm nhất ngày 21/8/2022', {}],
    [
      'the words do not stand in it',
      'trước ngày 21/8/2022',
      { source: { ...draft.source, quote: 'Câu khác.' } },
    ],
    [
      'hardly anything is left before the gap',
      'trước ngày 21/8/2022',
      {
        source: { ...draft.source, quote: 'Xong trước ngày 21/8/2022.' },
      },
    ],
  ])('is not made when %s', (_, words, changes) => expect(gap(words, changes)).toBeUndefined());
});
