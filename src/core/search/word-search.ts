import type { FullTextIndex, IndexHit } from './full-text.ts';
import { namePattern } from './kind-words.ts';
import { finishLast, mendWords } from './mend.ts';
import { foldInPlace, markD, quote } from './normalize.ts';
import { type RankedHit, rankHits } from './rank.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

const leadingKind = new RegExp(`^(?:${namePattern})(?= )`);

/** Records for a set of words. */
export interface WordSearch {
  hits: RankedHit[];
  /** True when some of the words stand together as typed. */
  isNear: boolean;
  /** The words that were searched, mended. */
  searched: string[];
}

/**
 * Most words that are searched and most pairs of neighbours; how many phrases are answer enough, so that nothing else
 * is looked up; how many of the commonest words say nothing by themselves. Each look-up of a common word gives
 * thousands of hits, and costs as much as the phrase.
 */
const limits = { words: 24, pairs: 12, phrases: 10, commonPair: 12, commonWord: 400 } as const;

/**
 * Records that hold words, ranked by phrase (rank.ts); what was mistyped is mended first (mend.ts).
 * @param isPart true when only some of the hits will be kept (those of a number, of a plenum): then enough phrases are
 *   no answer yet
 */
export async function searchWords(
  index: FullTextIndex,
  typed: readonly string[],
  isPart = false,
): Promise<WordSearch> {
  if (typed.length === 0) return { hits: [], isNear: true, searched: [] };
  const asTyped = typed.slice(0, limits.words);
  const phrase = await index.search(quote(asTyped));
  const enough = isPart ? Number.POSITIVE_INFINITY : limits.phrases;
  if (phrase.length >= enough || (asTyped.length === 1 && phrase.length > 0))
    return rankPhrases(index, asTyped, phrase);
  const { words, areKnown } = await mendWords(index, asTyped);
  const isMended = words.join(' ') !== asTyped.join(' ');
  const mended = isMended ? await index.search(quote(words)) : phrase;
  if (isMended && mended.length >= enough) return rankPhrases(index, words, mended);
  return rankNear(index, { words, phrase: mended, areKnown });
}

/** Phrases, those with their marks as typed first, then the records that hold the words apart. */
async function rankPhrases(
  index: FullTextIndex,
  words: readonly string[],
  phrase: readonly IndexHit[],
): Promise<WordSearch> {
  const [main, exact] = await Promise.all([anywhere(index, words), exactPhrases(index, words)]);
  const evidence = { main, phrase, exact, parts: [], pairs: [], singles: [], areKnown: true };
  return { ...rankHits({ ...evidence, count: words.length }), searched: [...words] };
}

/** Few phrases or none: also what stands near them, by pairs of neighbours, rare words and Pagefind's own score. */
async function rankNear(
  index: FullTextIndex,
  { words, phrase, areKnown }: { words: string[]; phrase: readonly IndexHit[]; areKnown: boolean },
): Promise<WordSearch> {
  const vocabulary = await vocabularyOf(index);
  const main = await anywhere(index, words);
  const endings = phrase.length === 0 ? await finishLast(index, words) : [];
  const [exact, finished, parts, pairs, singles] = await Promise.all([
    exactPhrases(index, words),
    Promise.all(endings.map((ending) => index.search(quote(ending)))),
    Promise.all((endings.length > 0 ? [] : partsOf(words)).map((part) => index.search(quote(part)))),
    Promise.all(tellingPairs(words, vocabulary).map((pair) => index.search(quote(pair)))),
    Promise.all(tellingWords(words, vocabulary).map((word) => wholeWord(index, word))),
  ]);
  const evidence = { main, phrase: [...phrase, ...finished.flat()], exact, parts, pairs, singles, areKnown };
  return { ...rankHits({ count: words.length, ...evidence }), searched: words };
}

/** Records with the words as prefixes. A bare number has no useful prefix: «999» would find «9». */
async function anywhere(index: FullTextIndex, words: readonly string[]): Promise<IndexHit[]> {
  return words.some((word) => /\D/.test(word)) ? index.search(markD(words.join(' '))) : [];
}

/** One accented syllable or a few: another accent is another word. Of more, the folded phrase is sure enough. */
async function exactPhrases(index: FullTextIndex, words: readonly string[]): Promise<IndexHit[]> {
  const hasMarks = words.some((word) => foldInPlace(word) !== word);
  return hasMarks && words.length <= 3 ? index.search(quote(words), { exact: true }) : [];
}

/** Most of the words: without the first, without the last, without a kind of document that leads («nghị quyết đất đai»). */
function partsOf(words: readonly string[]): (readonly string[])[] {
  if (words.length < 4) return [];
  const folded = foldInPlace(words.join(' '));
  const kind = leadingKind.exec(folded)?.[0].split(' ') ?? [];
  const topic = words.slice(kind.length);
  // A year or an amount is what the phrase is about.
  const parts = [words.slice(1), ...(/\d/.test(words.at(-1) ?? '') ? [] : [words.slice(0, -1)])];
  return kind.length > 1 && topic.length > 1 ? [topic, ...parts] : parts;
}

/** Pairs of neighbours but those of two of the commonest words, as long as there are others. */
function tellingPairs(words: readonly string[], { rankOf }: Vocabulary): string[][] {
  if (words.length < 3) return [];
  const pairs = words.slice(1).map((word, at) => [words[at] as string, word]);
  const telling = pairs.filter((pair) => pair.some((word) => rankOf(word) >= limits.commonPair));
  return (telling.length > 0 ? telling : pairs).slice(0, limits.pairs);
}

/** Figures, and words that are not among the commonest. */
function tellingWords(words: readonly string[], { rankOf }: Vocabulary): string[] {
  return [...new Set(words)].filter((word) => rankOf(word) >= limits.commonWord);
}

async function wholeWord(
  index: FullTextIndex,
  word: string,
): Promise<{ hits: IndexHit[]; isFigure: boolean }> {
  const exact = foldInPlace(word) === word ? [] : await index.search(quote([word]), { exact: true });
  const hits = exact.length > 0 ? exact : await index.search(quote([word]));
  return { hits, isFigure: /^\d+$/.test(word) };
}
