import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../src/core/document/schema.ts';
import { type Amount, parseAmount } from '../../../../src/core/quiz/amount.ts';
import { createFigurePool } from '../../../../src/core/quiz/distract/figures.ts';
import { resolution } from '../../../support/quiz-library.ts';

function fact(value: string, year: number, changes: Partial<Fact> = {}): Fact {
  const target = { year, field: 'health' as const, measure: 'tham gia bảo hiểm y tế' };
  return {
    ...{ id: `bao-hiem-${year}`, label: `chỉ tiêu ${year}`, value, unit: '%', target },
    ...{ confidence: 'verified', sources: ['https://example.vn/bai-1'] },
    ...changes,
  };
}

const own = resolution('20-NQ/TW', '2022-06-16', 'về y tế');
const other = resolution('21-NQ/TW', '2022-06-16', 'về xã hội');
const asked = fact('trên 90', 2025);
const wrongFor = (...others: { doc: typeof own; fact: Fact }[]) =>
  createFigurePool([{ doc: own, fact: asked }, ...others]).wrongFor(
    own.id,
    asked,
    parseAmount('trên 90', '%') as Amount,
  );

describe('wrong figures', () => {
  it('come first from the same measure elsewhere or by another year, in the words of the right one', () => {
    const later = { doc: own, fact: fact('95', 2030) };
    const elsewhere = { doc: other, fact: fact('khoảng 93', 2025) };
    expect(wrongFor(later, elsewhere).slice(0, 2)).toEqual(['trên 95%', 'trên 93%']);
  });

  it('never are what the same document wants of the same measure by the same year', () => {
    const twice = { doc: own, fact: fact('ít nhất 92', 2025, { id: 'lan-nua' }) };
    expect(wrongFor(twice)).not.toContain('trên 92%');
  });

  it('are made up near the right one when the library holds none', () => {
    const made = wrongFor();
    expect(made.length).toBeGreaterThanOrEqual(3);
    for (const text of made) expect(text).toMatch(/^trên \d{2}%$/);
    expect(made).not.toContain('trên 90%');
  });

  it.each([
    ['another unit', fact('93', 2025, { unit: '%/năm' })],
    ['a range', fact('92–94', 2025)],
    ['a far size', fact('12', 2025)],
    ['all of it, which nothing exceeds', fact('100', 2025)],
  ])('leave out %s', (_, odd) => {
    const shown = wrongFor({ doc: other, fact: odd }).join(' ');
    expect(shown).not.toMatch(/năm|–|trên 12%|trên 100%/);
  });
});
