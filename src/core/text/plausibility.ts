import { isSyllable } from './syllable.ts';

/** How a text looks as Vietnamese; counts of words. */
export interface Plausibility {
  /** Syllables of two letters or more with a Vietnamese letter that English does not have. */
  good: number;
  /** Words with such letters or with signs inside that are no syllables. */
  bad: number;
  /** Words of plain letters that are syllables, and those that are not. */
  plainGood: number;
  plainBad: number;
}

// letters, and the signs that legacy fonts put in the middle of words
const word = /[\p{L}\p{M}\u00A1-\u00FF\uFFFD]+/gu;
const edges = /^[^\p{L}]+|[^\p{L}\p{M}]+$/gu;
// «§¶ng», «®i»: the codes of Đ, đ and ơ in TCVN3
const codeInFront = /^[§®¬]\p{L}/u;
const plain = /^[A-Za-z]*$/;
// «QĐ», «TWĐTN»: tells nothing
const abbreviation = /^[A-ZĐ]+$/;
const shortest = 2;
const longest = 100;

/** Counts the words of a text that have, and have not, the shape of Vietnamese syllables. */
export function judgeVietnamese(text: string): Plausibility {
  const result = { good: 0, bad: 0, plainGood: 0, plainBad: 0 };
  for (const [found] of text.matchAll(word)) {
    if (found.length > longest) {
      result.bad++;
      continue;
    }
    if (codeInFront.test(found)) {
      result.bad++;
      continue;
    }
    const bare = found.replace(edges, '');
    if (bare.length < shortest) {
      if (found.includes('\uFFFD')) result.bad++;
      continue;
    }
    if (plain.test(bare)) {
      if (isSyllable(bare)) result.plainGood++;
      else if (!abbreviation.test(bare)) result.plainBad++;
    } else if (isSyllable(bare) && !found.includes('\uFFFD')) result.good++;
    else if (!abbreviation.test(bare)) result.bad++;
  }
  return result;
}

/** Share of the telling words that are Vietnamese, from 0 to 1; 0 when no word tells. */
export function shareOf({ good, bad }: Plausibility): number {
  return good + bad === 0 ? 0 : good / (good + bad);
}
