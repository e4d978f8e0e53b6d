import { foldVietnamese } from '../text/vietnamese.ts';

/**
 * Undoes raw Telex or VNI keys, when the typing program was off: «taapj» → «tap», «hooij» → «hoi», «d9o6i5» → «doi».
 *
 * Gives the folded syllable. A word without such keys comes back folded and otherwise unchanged.
 * No Vietnamese syllable has s, f, r, x, j, w or z after its first vowel, so there they are keys.
 */
export function undoTypingKeys(word: string): string {
  const folded = foldVietnamese(word);
  const start = folded.search(/[aeiouyw]/);
  if (start < 0 || /^\d/.test(folded)) return folded;
  const onset = folded.slice(0, start).replace('dd', 'd').replace('d9', 'd');
  const rest = folded
    .slice(start)
    .replace(/^w/, 'u')
    .replace(/[sfrxjwz0-9]/g, '')
    .replace(/([aeo])\1+/g, '$1')
    .replace(/([aeo])(.*?[^aeiouy].*)\1/, '$1$2');
  return onset + (onset.startsWith('d') ? rest.replace(/d$/, '') : rest);
}

/** True when the word holds raw Telex or VNI keys, so that `undoTypingKeys` would change it. */
export function hasTypingKeys(word: string): boolean {
  return undoTypingKeys(word) !== foldVietnamese(word);
}
