import { isSyllable } from '../text/syllable.ts';
import { foldVietnamese } from '../text/vietnamese.ts';
import { editDistance } from './edit-distance.ts';
import type { FullTextIndex } from './full-text.ts';
import { quote } from './normalize.ts';
import { hasTypingKeys, undoTypingKeys } from './typing-keys.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** Most ways that are tried for one word: a query is bounded work, whatever was typed. */
const limits = { splits: 4, slips: 8, endings: 24, parts: 6, letters: 30, wordsForOneStrange: 5 } as const;

/** What was typed, mended. */
export interface MendedWords {
  words: string[];
  /** True when the library holds the words, marks as typed; one in five may be strange, the last may be unfinished. */
  areKnown: boolean;
}

/**
 * Mends words that the library does not hold: typing keys undone («mangj» → «mang»), glued syllables parted
 * («hocbu» → «hoc bu»), one slip of a finger taken back («quna» → «quan»). A word that the library holds is never
 * changed, and a change must give a word that it holds.
 */
export async function mendWords(index: FullTextIndex, typed: readonly string[]): Promise<MendedWords> {
  const vocabulary = await vocabularyOf(index);
  const hold = async (word: string) =>
    vocabulary.holds(word) || isHeld(index, [word], word !== foldVietnamese(word));
  const known = await Promise.all(typed.map(hold));
  const mended = await Promise.all(
    typed.map((word, at) => (known[at] ? [word] : mendWord(index, vocabulary, typed, at))),
  );
  const words = typed.flatMap((word, at) => mended[at] ?? [word]);
  const strange = typed.filter((word, at) => {
    const isBeginning = at === typed.length - 1 && vocabulary.begins(word);
    return !known[at] && !isBeginning && (mended[at] === null || mended[at]?.[0] === word);
  });
  return { words, areKnown: strange.length <= typed.length / limits.wordsForOneStrange };
}

/** The held words for one that is not held; null when there are none. */
async function mendWord(
  index: FullTextIndex,
  vocabulary: Vocabulary,
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
  if (at === typed.length - 1 && vocabulary.begins(word)) return null;
  for (const parts of splits(folded, vocabulary)) if (await isHeld(index, parts, false)) return parts;
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
  vocabulary: Vocabulary,
): Promise<string[] | null> {
  const folded = foldVietnamese(typed[at] as string);
  if (folded.length < 3) return null;
  const near = vocabulary.folded
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

/**
 * Phrases of the words with their last one finished («đội ngũ trí th» → «… thức»), only those that stand in the
 * library, the commonest first.
 */
export async function finishLast(index: FullTextIndex, words: readonly string[]): Promise<string[][]> {
  const last = foldVietnamese(words.at(-1) ?? '');
  if (words.length < 2 || !/^[a-z]+$/.test(last)) return [];
  const { folded } = await vocabularyOf(index);
  const phrases = folded
    .filter((held) => held.length > last.length && held.startsWith(last))
    .slice(0, limits.endings)
    .map((held) => [...words.slice(0, -1), held]);
  const held = await Promise.all(phrases.map((phrase) => isHeld(index, phrase, false)));
  return phrases.filter((_, at) => held[at]);
}

/** Ways to read glued letters as held syllables, fewest parts first. */
function splits(letters: string, vocabulary: Vocabulary): string[][] {
  const found: string[][] = [];
  let open: { parts: string[]; rest: string }[] = [{ parts: [], rest: letters }];
  for (let depth = 0; depth < limits.parts && open.length > 0; depth += 1) {
    const next: typeof open = [];
    for (const { parts, rest } of open) {
      for (let length = Math.min(7, rest.length); length >= 2; length -= 1) {
        const part = rest.slice(0, length);
        if (!vocabulary.holds(part)) continue;
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
