import { describe, expect, it } from 'vitest';
import { revisionOf } from '../../../src/core/quiz/revision.ts';
import { shuffleBySeed } from '../../../src/core/quiz/seed.ts';
import { rightPlaces } from '../../../src/core/quiz/shuffle.ts';

describe('the order of options', () => {
  it('is decided by the seed alone and loses nothing', () => {
    const items = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(shuffleBySeed(items, 'một')).toEqual(shuffleBySeed(items, 'một'));
    expect(shuffleBySeed(items, 'một')).not.toEqual(shuffleBySeed(items, 'hai'));
    expect([...shuffleBySeed(items, 'một')].sort()).toEqual(items);
  });

  it('uses every place once before any place twice', () => {
    const places = rightPlaces(
      'x',
      Array.from({ length: 12 }, () => 4),
    );
    for (const round of [places.slice(0, 4), places.slice(4, 8), places.slice(8)]) {
      expect([...round].sort()).toEqual([0, 1, 2, 3]);
    }
  });

  it('has no rhythm from one document to the next', () => {
    const orders = new Set(
      Array.from({ length: 40 }, (_, i) => rightPlaces(`van-ban-${i}`, [4, 4, 4, 4]).join()),
    );
    expect(orders.size).toBeGreaterThan(12);
  });

  it('fits questions with fewer options among the others', () => {
    for (const [i, place] of rightPlaces('x', [3, 4, 3, 4, 3]).entries())
      expect(place).toBeLessThan(i % 2 ? 4 : 3);
  });
});

describe('the revision', () => {
  const revision = revisionOf('single-choice', 'Ai ký?', ['Nguyễn Văn A', 'Trần Thị B']);

  it('stays for the same meaning in another form', () => {
    const sameMeaning = revisionOf('single-choice', 'AI  ký?'.normalize('NFD'), [
      'Trần Thị B',
      'Nguyễn Văn A',
    ]);
    expect(sameMeaning).toBe(revision);
  });

  it('changes with the prompt, the answer or the type', () => {
    expect(revisionOf('single-choice', 'Ai soạn?', ['Nguyễn Văn A', 'Trần Thị B'])).not.toBe(revision);
    expect(revisionOf('single-choice', 'Ai ký?', ['Nguyễn Văn Á', 'Trần Thị B'])).not.toBe(revision);
    expect(revisionOf('multiple-choice', 'Ai ký?', ['Nguyễn Văn A', 'Trần Thị B'])).not.toBe(revision);
  });
});
