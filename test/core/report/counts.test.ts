import { describe, expect, it } from 'vitest';
import { formatCount, readCount } from '../../../src/core/report/counts.ts';
import { formatShare, shareOf } from '../../../src/core/report/share.ts';

describe('a count that a person typed', () => {
  it.each([
    ['1586', 1586],
    ['1.586', 1586],
    ['1,586', 1586],
    ['1 586', 1586],
    ['1\u00A0586', 1586],
    ['12,0', 12],
    ['12.0', 12],
    ['1.586,00', 1586],
    ['１２', 12],
    ['0', 0],
    [' ', null],
    ['…', null],
    [17, 17],
  ])('reads %j as %j', (written, count) => {
    expect(readCount(written)).toBe(count);
  });

  it.each([
    '12,5',
    '-3',
    'mười',
    '1.58',
    '12 người',
    '99999999',
    '1e3',
    '=1+1',
    '1.2.3',
    12.5,
    -1,
    Number.NaN,
  ])('says that %j is no number of people', (written) => {
    expect(readCount(written)).toBe('unreadable');
  });

  it('prints thousands as the Party writes them', () => {
    expect([formatCount(950), formatCount(1586), formatCount(1234567), formatCount(null)]).toEqual([
      '950',
      '1.586',
      '1.234.567',
      '…',
    ]);
  });
});

describe('a percentage', () => {
  it('has a decimal comma and no needless zeros', () => {
    expect([shareOf(197, 200), shareOf(1, 3), shareOf(5, 5), shareOf(0, 5)].map(formatShare)).toEqual([
      '98,5%',
      '33,33%',
      '100%',
      '0%',
    ]);
  });

  it('never says 100 % while somebody is missing', () => {
    expect(formatShare(shareOf(99_999, 100_000))).toBe('99,99%');
  });

  it('is open where there is nobody to count', () => {
    expect([shareOf(3, 0), shareOf(null, 5), shareOf(3, null)].map(formatShare)).toEqual(['…', '…', '…']);
  });
});
