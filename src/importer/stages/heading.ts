import { readNumber } from '../../core/document/numbering.ts';

const maxWords = 40;
const maxPlainWords = 30;
const maxPointWords = 12;

/**
 * True when a line is a heading: it is short, and marked («#», all bold), in capitals after its number, or numbered
 * and not closed as a sentence is. A line in capitals without number is text (the lines of a banner).
 *
 * @param text the line with its marks
 * @param words the same line without marks
 */
export function isHeading(text: string, words: string): boolean {
  const count = words.split(/\s+/).length;
  if (count > maxWords) return false;
  if (/^#{1,6}\s/.test(text)) return true;
  const number = readNumber(words, true);
  const title = number ? words.slice(number.length) : '';
  if (!number) return false;
  if (/^\*\*(?:[^*]|\*(?!\*))+\*\*$/.test(text)) return true;
  if (number.kind === 'part' || number.kind === 'chapter') return true;
  if (title === title.toUpperCase() && /\p{Lu}/u.test(title)) return true;
  if (/[.;,…”"!?)/]$/.test(words.replace(/\([^()]*\)$/, ''))) return false;
  if (number.kind === 'letter') return count <= maxPointWords && !words.endsWith(':');
  if (number.kind === 'roman' || number.kind === 'capital') return count <= maxPointWords;
  return count <= maxPlainWords;
}
