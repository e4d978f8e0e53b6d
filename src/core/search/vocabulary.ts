import { foldVietnamese } from '../text/vietnamese.ts';
import type { FullTextIndex } from './full-text.ts';

/** The words of a library, as far as its list of words holds them. */
export interface Vocabulary {
  /** Folded words, the commonest first. */
  folded: readonly string[];
  /** True when the word stands in the library, with its marks when it has any. */
  holds(word: string): boolean;
  /** Place of a word by how common it is, 0 for the commonest; Infinity for one that is not in the list. */
  rankOf(word: string): number;
  /** True when a longer word begins so, whatever the marks; of an empty list anything may. */
  begins(word: string): boolean;
}

const kept = new WeakMap<readonly string[], Vocabulary>();

/** The vocabulary of an index; an empty one when the index has none. */
export async function vocabularyOf(index: FullTextIndex): Promise<Vocabulary> {
  const words = (await index.vocabulary?.()) ?? none;
  const known = kept.get(words) ?? read(words);
  kept.set(words, known);
  return known;
}

const none: readonly string[] = [];

function read(words: readonly string[]): Vocabulary {
  const ranks = new Map<string, number>();
  for (const [rank, word] of words.entries()) {
    ranks.set(word, Math.min(ranks.get(word) ?? rank, rank));
    const plain = foldVietnamese(word);
    ranks.set(plain, Math.min(ranks.get(plain) ?? rank, rank));
  }
  const folded = [...new Set(words.map(foldVietnamese))];
  return {
    folded,
    holds: (word) => ranks.has(word),
    rankOf: (word) => ranks.get(word) ?? Number.POSITIVE_INFINITY,
    begins(word) {
      const start = foldVietnamese(word);
      return (
        folded.length === 0 || folded.some((held) => held.length > start.length && held.startsWith(start))
      );
    },
  };
}
