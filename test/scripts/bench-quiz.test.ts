import { expect, it } from 'vitest';
import { makeFactLibrary } from '../../scripts/bench/quiz/library.ts';
import { createQuizBank } from '../../src/core/quiz/bank.ts';
import { quizLibrary } from '../support/quiz-library.ts';

const factsIn = (library: ReturnType<typeof quizLibrary>) =>
  library.documents.flatMap(({ data }) => data.facts);

it('the measured library has as many facts as it says, with figures of their own, and asks about them', () => {
  const library = makeFactLibrary(quizLibrary(), 100);
  expect(factsIn(library)).toHaveLength(100);
  expect(new Set(factsIn(library).map(({ value }) => value)).size).toBeGreaterThan(20);
  expect(createQuizBank(library).all().length).toBeGreaterThan(library.documents.length / 2);
});

it('the same size gives the same library, so that two measurements can be compared', () => {
  expect(makeFactLibrary(quizLibrary(), 60)).toEqual(makeFactLibrary(quizLibrary(), 60));
});
