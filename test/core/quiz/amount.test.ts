import { describe, expect, it } from 'vitest';
import { formatAmount, otherAmounts, parseAmount } from '../../../src/core/quiz/amount.ts';

describe('figures of facts', () => {
  it.each([
    ['khoảng 3', '%/năm', 'khoảng 3%/năm'],
    ['5,5–6', '%/năm', '5,5–6%/năm'],
    ['45.000 (8 triệu thành viên)', 'hợp tác xã', '45.000 hợp tác xã'],
    ['trên 90 (trong đó 50 nâng cao)', '%', 'trên 90%'],
    ['4.700–5.000', 'USD', '4.700–5.000 USD'],
    ['19', undefined, '19'],
  ])('reads «%s» (%s) and prints it as a reader writes it', (value, unit, printed) => {
    const amount = parseAmount(value, unit);
    expect(amount && formatAmount(amount)).toBe(printed);
  });

  it.each([
    ['3: thể chế; nguồn nhân lực', undefined],
    ['10', '/1 vạn dân'],
    ['2022-06-16', 'ISO'],
    ['18-NQ/TW', undefined],
    ['thuộc 40 nước dẫn đầu', 'hạng'],
  ])('leaves «%s» (%s) alone', (value, unit) => expect(parseAmount(value, unit)).toBeNull());

  it('offers no figure that nobody can believe', () => {
    const offered = (value: string, unit: string) => {
      const amount = parseAmount(value, unit);
      return (amount ? otherAmounts(amount, value) : []).map(({ low }) => low);
    };
    expect(Math.max(...offered('trên 90', '%'))).toBeLessThan(100);
    expect(Math.max(...offered('khoảng 75', 'tuổi'))).toBeLessThanOrEqual(81);
  });

  it('offers other figures of the same form, none equal, no share above 100 or below 0', () => {
    for (const [value, unit] of [
      ['trên 95', '%'],
      ['dưới 3', '%'],
      ['1–1,5', '%'],
      ['11.661', ''],
      ['100', '%'],
    ] as const) {
      const amount = parseAmount(value, unit);
      const others = amount ? otherAmounts(amount, value) : [];
      const printed = others.map(formatAmount);
      expect(others.length).toBeGreaterThanOrEqual(3);
      expect(printed).not.toContain(amount && formatAmount(amount));
      expect(new Set(printed).size).toBe(printed.length);
      for (const { low, high, qualifier } of others) {
        expect(low).toBeGreaterThan(0);
        expect(qualifier).toBe(amount?.qualifier);
        if (unit === '%') expect(high ?? low).toBeLessThanOrEqual(100);
      }
    }
  });
});
