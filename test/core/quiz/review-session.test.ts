import { describe, expect, it } from 'vitest';
import { answerReview, reviewScore, startReview } from '../../../src/core/quiz/review-session.ts';

const items = ['a', 'b', 'c'].map((id) => ({ id, revision: 1 }));

/** Plays a session; says which question was on the screen at each answer. */
function play(...answers: boolean[]) {
  let session = startReview(items);
  const shown = answers.map((right) => {
    const id = session.waiting[0]?.id;
    session = answerReview(session, right);
    return id;
  });
  return { shown, session };
}

describe('a sitting', () => {
  it('asks a question that was answered wrong again at the end', () => {
    const { shown, session } = play(false, true, true, true);
    expect(shown).toEqual(['a', 'b', 'c', 'a']);
    expect(session.waiting).toEqual([]);
    expect(reviewScore(session)).toEqual({ answered: 3, right: 2, mended: 1, open: 0 });
  });

  it('lets go of a question after its third wrong answer', () => {
    const { session } = play(false, true, true, false, false);
    expect(session.waiting).toEqual([]);
    expect(reviewScore(session)).toEqual({ answered: 3, right: 2, mended: 0, open: 1 });
  });

  it('asks once what comes twice, and takes no answer after its end', () => {
    const twice = startReview([...items, ...items]);
    expect(twice.waiting).toHaveLength(3);
    const { session } = play(true, true, true);
    expect(answerReview(session, false)).toBe(session);
  });
});
