import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../../src/core/quiz/lint/meaning.ts';

const abbreviations = new Map([['UBND', 'Ủy ban nhân dân']]);
const answer = (text: string) => meaningOf(text, { abbreviations, isAnswer: true });

describe('the meaning of an answer', () => {
  it.each([
    ['7 %', '7,0%'],
    ['7%', 'bảy phần trăm'],
    ['Khoảng 25%', 'khoảng hai mươi lăm phần trăm'],
    ['45.000', '45000.'],
    ['7,50', '7,5'],
    ['05/8', '5/8'],
    ['Ngày 05 tháng 8 năm 2022', '5/8/2022'],
    ['Trước ngày 05/8/2022', 'trước ngày 5 tháng 8 năm 2022'],
    ['Tháng 08/2022', 'tháng 8 năm 2022'],
    ['Ba vùng', '3 vùng'],
    ['Mười hai điều', '12 điều'],
    ['UBND tỉnh', 'Uỷ ban nhân dân tỉnh'],
    ['TỈNH UỶ', 'Tỉnh ủy.'],
    ['35–40%', '35 - 40 %'],
    ['Nghị quyết «X»', 'Nghị quyết X'],
  ])('is the same for «%s» and «%s»', (one, other) => expect(answer(one)).toBe(answer(other)));

  it.each([
    ['7%', '7,5%'],
    ['45.000', '45.001'],
    ['05/8', '8/5'],
    ['Năm 2022', '5 2022'],
    ['18-NQ/TW', '19-NQ/TW'],
    ['Trên 7%', 'Dưới 7%'],
    ['1,5 ngày', '15 ngày'],
  ])('differs for «%s» and «%s»', (one, other) => expect(answer(one)).not.toBe(answer(other)));

  it('leaves small words of a sentence as they are: «ba» may be a father, «năm» a year', () => {
    expect(meaningOf('Năm nay có ba phần trăm')).toBe('nam nay co 3%');
  });

  it('takes time that grows with the text alone', () => {
    const pieces = ['1.000', 'mười ', '0', '1,', '.', ',0', '»', '(', ' - ', '0a', ').a', '5/'];
    const hostile = pieces.flatMap((piece) => [piece.repeat(40_000), `1,${piece.repeat(40_000)}x`]);
    for (const text of hostile) expect(answer(text).length).toBeLessThanOrEqual(2 * text.length);
  });
});
