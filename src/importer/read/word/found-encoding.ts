import type { Encoding } from '../../source.ts';
import type { WordLines } from './lines.ts';

/**
 * The encoding to state for a file: that of most of its letters. Fonts tell the encoding of each run for
 * certain.
 * @param unicode how the format stores the letters that are in no legacy font
 */
export function foundEncoding(
  letters: WordLines['letters'],
  unicode: Encoding,
): { name: Encoding; confidence: number } {
  const counts: [Encoding, number][] = [
    [unicode, letters.unicode],
    ['tcvn3', letters.tcvn3],
    ['vni', letters.vni],
  ];
  const [name] = counts.reduce((best, next) => (next[1] > best[1] ? next : best));
  return { name, confidence: 1 };
}
