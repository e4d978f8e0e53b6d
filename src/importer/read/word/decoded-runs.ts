import type { Encoding } from '../../source.ts';
import type { WordRun } from './paragraph.ts';
import { type PrintedLetters, printLetters } from './printed-letters.ts';

/** Runs as Unicode, and how many letters were found in which encoding. */
export interface DecodedRuns extends Pick<PrintedLetters, 'letters'> {
  runs: WordRun[];
}

/**
 * The runs of one paragraph as printed (see `printLetters`), neighbours of one look joined.
 * @param stated encoding that the clerk named
 */
export function decodeRuns(source: readonly WordRun[], stated?: Encoding): DecodedRuns {
  const merged = mergeRuns(source);
  const { texts, letters } = printLetters(merged, stated);
  return { runs: merged.map((run, index): WordRun => ({ ...run, text: texts[index] as string })), letters };
}

/** Joins neighbours of one look, so that a letter of two bytes is never in two runs. */
function mergeRuns(runs: readonly WordRun[]): WordRun[] {
  const merged: WordRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && looksAlike(last, run)) last.text += run.text;
    else if (run.text) merged.push({ ...run });
  }
  return merged;
}

function looksAlike(a: WordRun, b: WordRun): boolean {
  return (
    !a.bold === !b.bold &&
    !a.italic === !b.italic &&
    !a.raised === !b.raised &&
    !a.capitals === !b.capitals &&
    !a.generated === !b.generated &&
    a.size === b.size &&
    a.font === b.font &&
    a.dropped === b.dropped
  );
}
