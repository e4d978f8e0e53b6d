import type { PlainDate } from '../../document/plain-date.ts';
import { essence, overlaps } from '../giveaway.ts';

const longestStep = 120;
const fewest = 3;
const most = 6;

/** Something that happens between two days, both included. */
export interface DatedStep {
  text: string;
  from: PlainDate;
  to: PlainDate;
  /** The time in words, for the explanation. */
  when: string;
}

/**
 * The steps that can be put in one order only: by time, each begins after the one before has ended, and none says
 * what another says. Of steps at the same time the one that ends first stays. Three to six steps, else none.
 */
export function strictSequence<Step extends DatedStep>(steps: readonly Step[]): Step[] {
  const sorted = steps
    .filter(({ text }) => text.length <= longestStep)
    .toSorted((a, b) => compare(a.to, b.to) || compare(b.from, a.from) || compare(a.text, b.text));
  const kept: Step[] = [];
  for (const step of sorted) {
    if (kept.length === most) break;
    const last = kept.at(-1);
    if (last && step.from <= last.to) continue;
    if (kept.some(({ text }) => overlaps(essence(text), essence(step.text)))) continue;
    kept.push(step);
  }
  return kept.length >= fewest ? kept : [];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
