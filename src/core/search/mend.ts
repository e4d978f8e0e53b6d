import { isSyllable } from '../text/syllable.ts';
import { foldVietnamese } from '../text/vietnamese.ts';
import { editDistance } from './edit-distance.ts';
import type { FullTextIndex } from './full-text.ts';
import { quote } from './normalize.ts';
import { hasTypingKeys, undoTypingKeys } from './typing-keys.ts';

/** Most ways that are tried for one word: a query is bounded work, whatever was typed. */
const limits = { splits: 4, slips: 8, endings: 30, parts: 6, letters: 30, wordsForOneStrange: 5 } as const;

/** What was typed, mended. */
export interface MendedWords {
  words: string[];
  /** True when the library holds the words, marks as typed; one in five may be strange, the last may be unfinished. */
  areKnown: boolean;
  /** The whole phrase with the last word finished, for each ending that stands in the library; empty when it is whole. */
  endings: string[][];
}

/**
 * Mends words that the library does not hold: typing keys undone («mangj» → «mang»), glued syllables parted
 * («hocbu» → «hoc bu»), one slip of a finger taken back («quna» → «quan»). A word that the library holds is never
 * changed, and a change must give a word that it holds.
 */
export async function mendWords(index: FullTextIndex, typed: readonly string[]): Promise<MendedWords> {
  const known = await Promise.all(typed.map((word) => isHeld(index, [word], word !== foldVietnamese(word))));
  const mended = await Promise.all(
    typed.map((word, at) => (known[at] ? [word] : mendWord(index, typed, at))),
  );
  const words = typed.flatMap((word, at) => mended[at] ?? [word]);
  const isUnfinished = words.length > 1 && !(await isHeld(index, words.slice(-2), false));
  const isBeginning = await beginsWord(index, words.at(-1) ?? '');
  const strange = typed.filter((word, at) => {
    const isLast = at === typed.length - 1;
    return !known[at] && !(isLast && isBeginning) && (mended[at] === null || mended[at]?.[0] === word);
  });
  return {
    words,
    areKnown: strange.length <= typed.length / limits.wordsForOneStrange,
    endings: isUnfinished ? await finish(index, words) : [],
  };
}

/** The held words for one that is not held; null when there are none. */
async function mendWord(
  index: FullTextIndex,
  typed: readonly string[],
  at: number,
): Promise<string[] | null> {
  const word = typed[at] as string;
  const folded = foldVietnamese(word);
  // «quyêt» without its tone is half typed; «đã» where the library has «da» alone is another word.
  if (word !== folded && (await isHeld(index, [folded], false))) return [isSyllable(word) ? word : folded];
  const undone = undoTypingKeys(word);
  if (hasTypingKeys(word) && (await isHeld(index, [undone], false))) return [undone];
  if (!/^[a-z]{2,}$/.test(folded) || folded.length > limits.letters) return null;
  const vocabulary = (await index.vocabulary?.()) ?? [];
  if (at === typed.length - 1 && (await beginsWord(index, word))) return null;
  for (const parts of splits(folded, new Set(vocabulary)))
    if (await isHeld(index, parts, false)) return parts;
  return bestSlip(index, typed, at, vocabulary);
}

/**
 * The held word that is one slip away and stands most often beside the neighbours. What has the shape of a syllable is
 * rather a word that the library does not hold («bóng đá»): it is a slip only where the whole phrase then stands.
 */
async function bestSlip(
  index: FullTextIndex,
  typed: readonly string[],
  at: number,
  vocabulary: readonly string[],
): Promise<string[] | null> {
  const folded = foldVietnamese(typed[at] as string);
  if (folded.length < 3) return null;
  const near = vocabulary
    .filter((held) => Math.abs(held.length - folded.length) <= 1 && editDistance(held, folded) === 1)
    .slice(0, limits.slips);
  const [before, after] = [typed[at - 1], typed[at + 1]];
  const mayBeWord = syllableShape.test(folded);
  if (mayBeWord && typed.length < 3) return null;
  const counts = await Promise.all(
    near.map(async (held) => {
      const phrase = typed.with(at, held);
      const pairs = mayBeWord
        ? [phrase]
        : [...(before ? [[before, held]] : []), ...(after ? [[held, after]] : [])];
      const found = await Promise.all(pairs.map((pair) => index.search(quote(pair))));
      return found.reduce((sum, hits) => sum + hits.length, 0);
    }),
  );
  const most = Math.max(...counts);
  if (most <= 0 && (mayBeWord || typed.length > 1)) return null;
  const best = near[counts.indexOf(most)];
  return best === undefined ? null : [best];
}

/** Onset, vowels, coda of a folded syllable. */
const syllableShape =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** True when a word of the library begins so; without its vocabulary anything may. */
async function beginsWord(index: FullTextIndex, word: string): Promise<boolean> {
  const vocabulary = (await index.vocabulary?.()) ?? [];
  const folded = foldVietnamese(word);
  return (
    vocabulary.length === 0 ||
    vocabulary.some((held) => held.length > folded.length && held.startsWith(folded))
  );
}

/** Phrases of the words with their last one finished, only those that stand in the library, the commonest first. */
async function finish(index: FullTextIndex, words: readonly string[]): Promise<string[][]> {
  const last = foldVietnamese(words.at(-1) ?? '');
  if (words.length < 2 || !/^[a-z]+$/.test(last)) return [];
  const vocabulary = (await index.vocabulary?.()) ?? [];
  const phrases = vocabulary
    .filter((held) => held.length > last.length && held.startsWith(last))
    .slice(0, limits.endings)
    .map((held) => [...words.slice(0, -1), held]);
  const held = await Promise.all(phrases.map((phrase) => isHeld(index, phrase, false)));
  return phrases.filter((_, at) => held[at]);
}

/** Ways to read glued letters as held syllables, fewest parts first. */
function splits(letters: string, held: ReadonlySet<string>): string[][] {
  const found: string[][] = [];
  let open: { parts: string[]; rest: string }[] = [{ parts: [], rest: letters }];
  for (let depth = 0; depth < limits.parts && open.length > 0; depth += 1) {
    const next: typeof open = [];
    for (const { parts, rest } of open) {
      for (let length = Math.min(7, rest.length); length >= 2; length -= 1) {
        const part = rest.slice(0, length);
        if (!held.has(part)) continue;
        if (length === rest.length) found.push([...parts, part]);
        else next.push({ parts: [...parts, part], rest: rest.slice(length) });
      }
    }
    open = next.slice(0, 64);
  }
  return found.filter((parts) => parts.length > 1).slice(0, limits.splits);
}

async function isHeld(index: FullTextIndex, words: readonly string[], exact: boolean): Promise<boolean> {
  return (await index.search(quote(words), { exact })).length > 0;
}
