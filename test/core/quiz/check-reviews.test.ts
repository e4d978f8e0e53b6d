import { describe, expect, it } from 'vitest';
import { createQuizBank } from '../../../src/core/quiz/bank.ts';
import { checkReviews } from '../../../src/core/quiz/check-reviews.ts';
import type { Review } from '../../../src/core/quiz/review.ts';
import { quizLibrary } from '../../support/quiz-library.ts';

const plan = '60-kh-duk-2022-thai-nguyen';
const library = quizLibrary();
const { waiting } = checkReviews(library);
const [sample] = waiting;
const withReviews = (...reviews: [string, Review][]) => ({ ...library, reviews: new Map(reviews) });
const asked = (changed: typeof library) =>
  createQuizBank(changed)
    .quizFor(plan)
    ?.questions.map(({ id }) => id) ?? [];
const id = sample?.id ?? '';
const revision = sample?.revision ?? 0;

describe('questions that wait for an editor', () => {
  it('are not asked before anyone has read them', () => {
    expect(waiting.length).toBeGreaterThan(0);
    expect(asked(library)).not.toContain(id);
  });

  it('are asked once the very revision was found good', () => {
    const read = withReviews([id, { revision, line: 3 }]);
    expect(asked(read)).toContain(id);
    expect(checkReviews(read).issues).toEqual([]);
    expect(checkReviews(read).waiting).toHaveLength(waiting.length - 1);
  });

  it('go back to waiting, with a warning at their line, when the words have changed', () => {
    const stale = withReviews([id, { revision: revision + 1, line: 7 }]);
    expect(asked(stale)).not.toContain(id);
    expect(checkReviews(stale).waiting).toHaveLength(waiting.length);
    expect(checkReviews(stale).issues).toMatchObject([
      { code: 'review-outdated', severity: 'warning', where: { line: 7 } },
    ]);
    expect(checkReviews(stale).issues[0]?.hint).toContain(String(revision));
  });

  it('stay out and are not reported when an editor turned them down', () => {
    const declined = withReviews([id, { revision: null, line: 9 }]);
    expect(asked(declined)).not.toContain(id);
    expect(checkReviews(declined)).toMatchObject({ issues: [] });
    expect(checkReviews(declined).waiting).toHaveLength(waiting.length - 1);
  });

  it('are an error when the id names nothing, with the nearest id as a hint', () => {
    const [issue] = checkReviews(withReviews([`${id}x`, { revision, line: 5 }])).issues;
    expect(issue).toMatchObject({ code: 'review-of-nothing', severity: 'error', where: { line: 5 } });
    expect(issue?.hint).toContain(id);
  });
});
