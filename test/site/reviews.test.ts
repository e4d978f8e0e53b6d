import { describe, expect, it } from 'vitest';
import { parseReviews } from '../../src/site/reviews.ts';

describe('the list of questions that were read', () => {
  it('knows what was found good, what was turned down, and where it says so', () => {
    const { reviews, issues } = parseReviews('# ghi chú\nnhan:\n  a--gap--x: 12\nbo:\n  - a--gap--y\n');
    expect(issues).toEqual([]);
    expect(reviews.get('a--gap--x')).toEqual({ revision: 12, line: 3 });
    expect(reviews.get('a--gap--y')).toEqual({ revision: null, line: 5 });
  });

  it('may be empty in either part', () => {
    expect(parseReviews('nhan:\nbo:\n')).toEqual({ reviews: new Map(), issues: [] });
    expect(parseReviews('')).toEqual({ reviews: new Map(), issues: [] });
  });

  it.each(['nhan: [', 'nhan:\n  a: mười', 'khác: 1', '- a'])(
    'is reported, never thrown, when it reads «%s»',
    (text) => {
      const { reviews, issues } = parseReviews(text);
      expect(reviews.size).toBe(0);
      expect(issues).toMatchObject([{ code: 'review-malformed', severity: 'error' }]);
    },
  );

  it('is reported when one question stands in both parts', () => {
    const { issues } = parseReviews('nhan:\n  a--gap--x: 12\nbo:\n  - a--gap--x\n');
    expect(issues).toMatchObject([{ code: 'review-repeated', severity: 'error' }]);
  });
});
