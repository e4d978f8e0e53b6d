import { describe, expect, it } from 'vitest';
import { formatClock, paceAt } from '../../../src/core/talk/pace.ts';

const slides = [
  { part: 0, minutes: 0 },
  { part: 0, minutes: 2 },
  { part: 0, minutes: 3 },
  { part: 1, minutes: 10 },
  { part: 3, minutes: 5 },
];

describe('the pace of a talk', () => {
  it('is on time anywhere within the time of a slide', () => {
    expect(paceAt(slides, 2, 130)).toEqual({ partPlanned: 300, partUsed: 130, left: 1070, late: 0 });
  });

  it('is late once a slide stays too long, and ahead when one comes too soon', () => {
    expect(paceAt(slides, 1, 180).late).toBe(60);
    expect(paceAt(slides, 3, 240).late).toBe(-60);
  });

  it('counts the time of a part from its planned beginning, never below zero, and the whole below zero past the end', () => {
    expect(paceAt(slides, 3, 420)).toMatchObject({ partPlanned: 600, partUsed: 120 });
    expect(paceAt(slides, 4, 1260).left).toBe(-60);
    expect(paceAt(slides, 3, 60).partUsed).toBe(0);
  });

  it.each([
    [0, '0:00'],
    [754, '12:34'],
    [-5, '−0:05'],
    [-0.4, '0:00'],
  ])('prints %s seconds as %s', (seconds, text) => {
    expect(formatClock(seconds)).toBe(text);
  });
});
