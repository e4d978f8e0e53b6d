import { shuffleBySeed } from './seed.ts';

/**
 * Decides at which place the right option of each question stands.
 *
 * Inside one owner every place is used once before any is used twice, in an order that the owner's id decides,
 * so that no place is right more often and no rhythm can be learnt.
 * @param count how many options each question has, in the order of the questions
 * @returns a place from 0 for each question
 */
export function rightPlaces(owner: string, count: readonly number[]): number[] {
  const decks = new Map<number, { deck: number[]; rounds: number }>();
  return count.map((options) => {
    const state = decks.get(options) ?? { deck: [], rounds: 0 };
    decks.set(options, state);
    if (state.deck.length === 0) {
      const places = Array.from({ length: options }, (_, place) => place);
      state.deck = shuffleBySeed(places, `${owner} ${options} ${state.rounds}`);
      state.rounds += 1;
    }
    return state.deck.pop() as number;
  });
}
