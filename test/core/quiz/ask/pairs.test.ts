import { describe, expect, it } from 'vitest';
import { soundPairs } from '../../../../src/core/quiz/ask/pairs.ts';

const pair = (left: string, right: string) => ({ left, right });
const three = [pair('Rừng', '42%'), pair('Nước sạch', '80%'), pair('Chất thải', '90%')];

describe('pairs to put together', () => {
  it('are kept when each belongs to one only', () => {
    expect(soundPairs(three).map(({ left }) => left)).toEqual(['Rừng', 'Nước sạch', 'Chất thải']);
  });

  it('lose one whose figure another has in other words', () => {
    expect(soundPairs([...three, pair('Điện', '90 %'), pair('Đường', 'trên 80%')])).toHaveLength(3);
  });

  it('are not asked when fewer than three are left', () => {
    expect(soundPairs([pair('Rừng', '42%'), pair('Cây', '42,0%'), pair('Nước', '80%')].slice(0, 2))).toEqual(
      [],
    );
    expect(soundPairs([...three.slice(0, 2), pair('Tên '.repeat(40), '70%')])).toEqual([]);
  });

  it('are five at most', () => {
    const many = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu'].map((word, at) =>
      pair(`Chỉ tiêu ${word}`, `${10 + at}%`),
    );
    expect(soundPairs(many)).toHaveLength(5);
  });
});
