import { type PrintedPage, plainText } from './printed.ts';

const mostUndecoded = 0.1;
const enoughWords = 25;
const vowel = /[aeiouyăâêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]/iu;
// signs of Vietnamese text; letters of other alphabets come from a font whose codes mean nothing
const foreign = /[^\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\p{Z}\s\uE000-\uF8FF]/u;

/**
 * Whether the letters of a page are text at all: a font without a table of meanings gives private codes, letters of
 * other alphabets («7KӵF KLӋQ») or words without vowels. A page with few words counts as readable.
 */
export function isReadable({ rows, letters, undecoded }: PrintedPage): boolean {
  if (letters === 0) return true;
  if (undecoded > mostUndecoded * letters) return false;
  const words = rows.flatMap((row) => plainText(row.words).match(/[\p{L}\p{M}]+/gu) ?? []);
  if (words.length < enoughWords) return true;
  const odd = words.filter((word) => foreign.test(word)).length;
  const mute = words.filter((word) => word.length > 1 && !vowel.test(word.normalize('NFC'))).length;
  return odd < 0.2 * words.length && mute < 0.5 * words.length;
}
