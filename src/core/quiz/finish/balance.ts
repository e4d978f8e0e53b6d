import { hashText } from '../seed.ts';
import type { Chosen } from './choose.ts';

const mostOfFact = 2;

/**
 * Leaves at most two questions that one fact alone makes: meeting one figure four times in a round teaches nothing but
 * the figure. The first drafts stay.
 */
export function twoOfEachFact(chosen: readonly Chosen[]): Chosen[] {
  const kept = new Map<string, number>();
  return chosen.filter(({ draft: { facts = [] } }) => {
    const [fact] = facts;
    if (fact === undefined || facts.length > 1) return true;
    const count = kept.get(fact) ?? 0;
    kept.set(fact, count + 1);
    return count < mostOfFact;
  });
}

/**
 * Makes as many sentences false as true, give or take one, so that «đúng» is never the better guess: the surplus is
 * left out, chosen by the questions' own keys. No question is turned round, which would undo what was learnt of it.
 */
export function balanceTruth(chosen: readonly Chosen[]): Chosen[] {
  const said = chosen.filter(({ draft }) => draft.type === 'true-false');
  const [right, wrong] = [true, false].map((truth) =>
    said
      .filter(({ draft }) => draft.type === 'true-false' && draft.truth === truth)
      .sort((a, b) => hashText(a.draft.key) - hashText(b.draft.key)),
  ) as [Chosen[], Chosen[]];
  const most = Math.min(right.length, wrong.length) + 1;
  const surplus = new Set([...right.slice(most), ...wrong.slice(most)]);
  return chosen.filter((choice) => !surplus.has(choice));
}
