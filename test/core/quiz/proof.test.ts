import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/core/document/outline.ts';
import { proveInClause } from '../../../src/core/quiz/proof.ts';
import { resolution } from '../../support/quiz-library.ts';

const { body } = parseBody(
  [
    '## I. MỤC TIÊU',
    '- Câu thứ nhất. Báo cáo về Ban Thường vụ Đảng uỷ Khối trước ngày 21/8/2022. Câu sau.',
    `- ${'Một đoạn rất dài, '.repeat(30)}hạn trước ngày 5/5/2022, ${'rồi nói thêm nhiều điều, '.repeat(30)}`,
    '- Báo cáo[^1] gửi ⟦đã che: thư điện tử⟧ trước ngày 30/6/2021.',
    '[^1]: Thống kê tổng số đảng viên.',
  ].join('\n\n'),
  1,
);
const slip = { clause: 'muc-i-y1', printed: 'Đảng uỷ Khối', note: 'Hai cách đặt dấu.' };
const doc = {
  ...resolution('1-NQ/TW', '2022-01-01', 'về một việc', { id: 'x', errata: [slip] }),
  id: 'x',
  body,
};
const prove = (clause: string, words: string) => proveInClause(doc, clause, words);

describe('the proof of an answer', () => {
  it('is the sentence around the words, at the clause that holds them', () => {
    expect(prove('muc-i-y1', 'trước ngày 21/8/2022')).toEqual({
      doc: 'x',
      anchor: 'muc-i-y1',
      quote: 'trước ngày 21/8/2022.',
    });
  });

  it('stops where the page marks an erratum', () => {
    expect(prove('muc-i-y1', 'Ban Thường vụ')?.quote).toBe('Báo cáo về Ban Thường vụ Đảng uỷ Khối');
    expect(prove('muc-i-y1', 'Khối trước ngày')).toBeNull();
  });

  it('is found under the clause as well, and in another spelling of the same words', () => {
    expect(prove('muc-i', 'Ban Thường vụ Đảng ủy Khối')?.anchor).toBe('muc-i-y1');
  });

  it('is cut to what can be read, but stands in the text letter for letter', () => {
    const quote = prove('muc-i-y2', 'trước ngày 5/5/2022')?.quote ?? '';
    expect(quote.length).toBeLessThan(300);
    expect(quote).toContain('trước ngày 5/5/2022');
    expect(body.blocks.find(({ anchor }) => anchor === 'muc-i-y2')?.text).toContain(quote);
  });

  it('never crosses a footnote mark and never shows a mask', () => {
    expect(prove('muc-i-y3', 'trước ngày 30/6/2021')?.quote).toBe('trước ngày 30/6/2021.');
    expect(prove('muc-i-y3', 'Báo cáo gửi')).toBeNull();
    expect(prove('muc-i-y3', 'thư điện tử')).toBeNull();
  });

  it('may stand in a footnote', () => {
    expect(prove('chu-thich-1', 'tổng số đảng viên')?.anchor).toBe('chu-thich-1');
  });

  it('does not exist for words that the clause does not say', () => {
    expect(prove('muc-i-y1', 'trước ngày 22/8/2022')).toBeNull();
    expect(prove('muc-ii', 'trước ngày 21/8/2022')).toBeNull();
    expect(proveInClause({ ...doc, body: null }, 'muc-i', 'Câu')).toBeNull();
  });
});
