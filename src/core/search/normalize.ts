import { foldVietnamese, toOldTone } from '../text/vietnamese.ts';

/** Longest query that is searched, in characters; what follows is left out. */
export const maxQueryLength = 200;

const dashes = /[\u2010-\u2015\u2212]/g;
const quotes = /[“”„«»″]/g;

/**
 * Marks đ so that Pagefind can fold it: «đội» → «ḏội» (U+1E0F, which decomposes to d and a mark).
 * Vietnamese never uses ḏ, so `unmarkD` takes it back exactly.
 */
export function markD(text: string): string {
  return text.replaceAll('đ', 'ḏ').replaceAll('Đ', 'Ḏ');
}

/** Takes `markD` and `toIndexText` back; for everything that the index returns and a reader sees. */
export function unmarkD(text: string): string {
  return text.replaceAll('ḏ', 'đ').replaceAll('Ḏ', 'Đ').replaceAll(joint, ' ');
}

/** U+FEFF: no space to Pagefind, and no letter. */
const joint = '\uFEFF';
const loneSign = /(?<=\S) (?=[-–—|•·&/+=]{1,3} )/g;

/**
 * The form of any text in the index: NFC, tone marks in their old places, đ marked. A sign between spaces is tied to
 * the word before it, for Pagefind counts it as a word of its own: «kinh tế – xã hội» would not be found as a phrase.
 */
export function toIndexText(text: string): string {
  return markD(toOldTone(text)).replace(loneSign, joint);
}

/**
 * A query as typed → NFC, old tone placement, lower case, one kind of dash, quote and space.
 * Control characters become spaces; at most `maxQueryLength` characters are kept.
 */
export function cleanQuery(query: string): string {
  return toOldTone(query.slice(0, maxQueryLength * 2).normalize('NFC'))
    .toLowerCase()
    .replace(dashes, '-')
    .replace(quotes, '"')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, maxQueryLength);
}

/** Folds letter by letter, so that a place in the result is the same place in the NFC text. */
export function foldInPlace(text: string): string {
  const folded = foldVietnamese(text);
  if (folded.length === text.length) return folded;
  return Array.from(text, (letter) =>
    foldVietnamese(letter).padEnd(letter.length).slice(0, letter.length),
  ).join('');
}

/** Words of a clean query: runs of letters and digits, accents kept; «18-nq/tw» is one word, «18nqtw». */
export function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter(Boolean);
}

/** Words as a quoted search of the index: side by side, in this order, nothing shortened. */
export function quote(words: readonly string[]): string {
  return `"${markD(words.join(' '))}"`;
}
