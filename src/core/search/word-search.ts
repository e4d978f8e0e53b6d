import type { FullTextIndex, IndexHit } from './full-text.ts';
import { mendWords } from './mend.ts';
import { foldInPlace, markD, quote } from './normalize.ts';
import { type RankedHit, rankHits } from './rank.ts';

/** Records for a set of words. */
export interface WordSearch {
  hits: RankedHit[];
  /** True when some of the words stand together as typed. */
  isNear: boolean;
  /** The words that were searched, mended. */
  searched: string[];
}

/** Most words that are searched, and most pairs of neighbours. */
const limits = { words: 24, pairs: 12 } as const;

/** Records that hold words, ranked by phrase (rank.ts); what was mistyped is mended first (mend.ts). */
export async function searchWords(index: FullTextIndex, typed: readonly string[]): Promise<WordSearch> {
  if (typed.length === 0) return { hits: [], isNear: true, searched: [] };
  const { words, areKnown, endings } = await mendWords(index, typed.slice(0, limits.words));
  const hasMarks = words.some((word) => foldInPlace(word) !== word);
  const neighbours =
    words.length > 2 ? words.slice(1, limits.pairs).map((word, at) => [words[at] as string, word]) : [];
  // A bare number has no useful prefix: «999» would find «9».
  const main = words.some((word) => /\D/.test(word)) ? await index.search(markD(words.join(' '))) : [];
  const [phrase, exact, finished, pairs, singles] = await Promise.all([
    index.search(quote(words)),
    hasMarks && words.length <= 3 ? index.search(quote(words), { exact: true }) : [],
    Promise.all(endings.map((ending) => index.search(quote(ending)))),
    Promise.all(neighbours.map((pair) => index.search(quote(pair)))),
    Promise.all([...new Set(words)].map((word) => wholeWord(index, word))),
  ]);
  const { hits, isNear } = rankHits({
    count: words.length,
    main,
    phrase: [...phrase, ...finished.flat()],
    exact,
    pairs,
    singles,
    areKnown,
  });
  return { hits, isNear, searched: words };
}

async function wholeWord(
  index: FullTextIndex,
  word: string,
): Promise<{ hits: IndexHit[]; isFigure: boolean }> {
  const exact = foldInPlace(word) === word ? [] : await index.search(quote([word]), { exact: true });
  const hits = exact.length > 0 ? exact : await index.search(quote([word]));
  return { hits, isFigure: /^\d+$/.test(word) };
}
