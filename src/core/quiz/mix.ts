import type { Question } from './schema.ts';

/** One question of each list in turn, so that a short round already touches every list. */
export function interleave(lists: readonly (readonly Question[])[]): Question[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? [])).flat();
}

/** The own questions spread evenly over the first `first` places, the others in their order around them. */
export function ownFirst(own: readonly Question[], others: readonly Question[], first: number): Question[] {
  const gap = own.length === 0 ? 0 : Math.max(0, Math.floor(first / own.length) - 1);
  const spread = own.flatMap((question, turn) => [question, ...others.slice(turn * gap, (turn + 1) * gap)]);
  return [...spread, ...others.slice(own.length * gap)];
}

/**
 * At most `most` questions, each sort of thing asked in turn (`fact`, `due`, `symbol`: the key before «--»), so that
 * a document of a hundred figures is still asked for its day, its duties and its words. Shorter lists stay as they are.
 */
export function pickVaried(questions: readonly Question[], most: number): Question[] {
  if (questions.length <= most) return [...questions];
  const sorts = Map.groupBy(questions, ({ id, type }) => `${id.split('--')[1]} ${type}`);
  const kept = new Set(interleave([...sorts.values()]).slice(0, most));
  return questions.filter((question) => kept.has(question));
}
