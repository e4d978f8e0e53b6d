import { kinds } from '../document/kind.ts';
import { readRoman } from '../text/roman.ts';
import type { CollectiveCitation } from './citation.ts';
import {
  collectiveKindsBefore,
  congressPattern,
  otherCongress,
  plenumByNumber,
  plenumByOrdinal,
} from './patterns.ts';

const ordinals = ['', 'nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const otherOrdinals: Record<string, number> = { bốn: 4, bẩy: 7, lăm: 5, một: 1 };

/** Every name of a plenum ends with its term; most paragraphs have none, and need no long pattern. */
const saysTerm = /kh(?:óa|oá)\s{1,2}[IVX]/iu;

/**
 * Finds the collective names of a plenum or congress in aligned text (see `alignForReferences`), in order.
 *
 * A name without its term is left alone: which plenum it means would be a guess.
 */
export function findCollectives(aligned: string): CollectiveCitation[] {
  const found: CollectiveCitation[] = [];
  for (const pattern of saysTerm.test(aligned) ? [plenumByOrdinal, plenumByNumber] : []) {
    for (const match of aligned.matchAll(pattern)) {
      const [whole, ordinal, term] = match as unknown as [string, string, string];
      const plenum = readOrdinal(ordinal);
      if (plenum) found.push({ ...spanned(aligned, match.index, whole), plenum, term: term.toUpperCase() });
    }
  }
  for (const match of aligned.matchAll(congressPattern)) {
    const [whole, nation, number, ofParty] = match as unknown as (string | undefined)[];
    const span = spanned(aligned, match.index, whole as string);
    otherCongress.lastIndex = span.end;
    const isNational = ofParty || (!otherCongress.test(aligned) && (nation || span.start < match.index));
    if (isNational) found.push({ ...span, congress: true, term: (number as string).toUpperCase() });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The span from the words for the kinds, when they stand right before, to the end of the match. */
function spanned(aligned: string, at: number, match: string): Omit<CollectiveCitation, 'term'> {
  const before = collectiveKindsBefore.exec(aligned.slice(Math.max(0, at - 60), at));
  const start = before ? at - before[0].length : at;
  const end = at + match.length;
  const kind = kinds.find(({ label }) => label === before?.[1]?.toLowerCase());
  return {
    form: 'collective',
    start,
    end,
    text: aligned.slice(start, end),
    ...(kind && { kindId: kind.id }),
  };
}

/** «năm», «mười một», «5», «V» → its value; 0 for anything else. */
function readOrdinal(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const word = written.toLowerCase();
  if (/^[ivx]+$/.test(word)) return readRoman(word);
  const [first, second] = word.split(/\s+/);
  return second ? 10 + readWord(second) : readWord(first as string);
}

function readWord(word: string): number {
  return otherOrdinals[word] ?? Math.max(0, ordinals.indexOf(word));
}
