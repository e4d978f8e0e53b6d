import type { Passage } from './marks.ts';

/** The words of a clause, as they stand in the text now. */
export interface ClauseText {
  anchor: string;
  text: string;
}

/** Where a passage stands now. */
export interface FoundPassage {
  anchor: string;
  from: number;
  to: number;
}

/** In another clause fewer signs than these may be other words that happen to be the same. */
const tellingLength = 20;

/**
 * Finds a marked passage in a text that may have changed: at its own place, else the same words nearest to it in the
 * clause, else the same words in the nearest other clause when they are many enough to be the same. Null when they are
 * not there any more.
 * @param clauses the whole text, in reading order
 */
export function findPassage(
  { anchor, from, to, quote }: Passage,
  clauses: readonly ClauseText[],
): FoundPassage | null {
  if (quote === '') return null;
  const own = clauses.findIndex((clause) => clause.anchor === anchor);
  const ownText = clauses[own]?.text ?? '';
  if (ownText.slice(from, to) === quote) return { anchor, from, to };
  const near = nearestPlace(ownText, quote, from);
  if (near >= 0) return { anchor, from: near, to: near + quote.length };
  if (quote.length < tellingLength) return null;
  const others = clauses
    .map((clause, index) => ({ clause, at: clause.text.indexOf(quote), far: Math.abs(index - own) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.far - b.far);
  const [other] = others;
  return other ? { anchor: other.clause.anchor, from: other.at, to: other.at + quote.length } : null;
}

/** Of all places of the words the one nearest to `from`; -1 when there is none. */
function nearestPlace(text: string, words: string, from: number): number {
  const after = text.indexOf(words, from);
  const before = text.lastIndexOf(words, from);
  if (after < 0 || before < 0) return Math.max(after, before);
  return after - from < from - before ? after : before;
}
