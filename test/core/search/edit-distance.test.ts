import { describe, expect, it } from 'vitest';
import { digitSlips, editDistance } from '../../../src/core/search/edit-distance.ts';

const slips = (a: string, b: string) => editDistance(a, b, digitSlips);

describe('how far apart two numbers are for a hand', () => {
  it.each([
    ['27', '72', '28'],
    ['27', '28', '29'],
    ['118', '18', '28'],
    ['18', '19', '16'],
    ['45', '54', '46'],
    ['12', '112', '132'],
  ])('%s is not farther from %s than from %s', (typed, near, far) => {
    expect(slips(typed, near)).toBeLessThanOrEqual(slips(typed, far));
  });

  it('is the same both ways', () => {
    for (const [a, b] of [
      ['27', '72'],
      ['118', '18'],
      ['7', '12345'],
      ['', '9'],
    ] as const)
      expect(slips(a, b)).toBeCloseTo(slips(b, a));
  });

  it.each([
    ['quna', 'quan', 1],
    ['triet', 'tret', 1],
    ['abc', 'abc', 0],
    ['', 'ab', 2],
    ['kitten', 'sitting', 3],
  ])('from %j to %j is %i keys', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});
