import type { Outcome } from '../command.ts';

/** How `npm run import` ends: all files done, none, wrong use, some done and others not. */
export const exitCodes = { all: 0, nothing: 1, misused: 2, some: 3 } as const;

/** True when a file is where it should be; a file that is not changed is, too. */
export function isDone(outcome: Outcome): boolean {
  return outcome !== 'refused' && outcome !== 'differs';
}

/** The exit code for what came of all files. */
export function exitCodeOf(outcomes: readonly Outcome[]): number {
  const done = outcomes.filter(isDone).length;
  if (done === outcomes.length && done > 0) return exitCodes.all;
  return done === 0 ? exitCodes.nothing : exitCodes.some;
}
