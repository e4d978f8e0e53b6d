import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitType } from '../../../src/core/notice-sheet/fit-type.ts';

it('finds the largest type that fits, and leaves the page set in it', () => {
  fc.assert(
    fc.property(fc.double({ min: 2, max: 12, noNaN: true }), (room) => {
      let set = 0;
      const found = fitType(3, 9, (size) => {
        set = size;
        return size <= room;
      });
      if (room < 3) {
        expect(found).toBeNull();
        return;
      }
      expect(found).toBe(set);
      expect(found).toBeLessThanOrEqual(room);
      expect(found).toBeGreaterThan(Math.min(room, 9) - 0.13);
    }),
  );
});
