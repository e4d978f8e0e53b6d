import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, formatNumber, formatPath, parsePath, placePath } from '../../../src/core/outline/path.ts';

describe('outline', () => {
  it('is read and written without a change', () => {
    const d = 'M30 0L282 -740.5Q300 10 5.25 7C1 2 3 4 5 6Z';
    expect(formatPath(parsePath(d))).toBe(d);
  });

  it.each(['M1 2H5', 'M1', 'm1 2', 'L1 2 3Z'])('is refused when it cannot be drawn: %s', (d) => {
    expect(() => parsePath(d)).toThrow();
  });

  it('is moved and made larger, and its bounds with it', () => {
    const square = parsePath('M0 0L10 0L10 10L0 10Z');
    expect(boundsOf(placePath(square, { x: 5, y: 100, scale: 2 }))).toEqual({
      left: 5,
      top: 100,
      right: 25,
      bottom: 120,
    });
    expect(boundsOf([])).toBeNull();
  });

  it('has numbers that every drawing program reads: no exponent, no negative zero', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e5, max: 1e5, noNaN: true }), (value) => {
        expect(formatNumber(value)).toMatch(/^(0|-?\d+(\.\d{1,2})?)$/);
        expect(formatNumber(value)).not.toBe('-0');
      }),
    );
  });
});
