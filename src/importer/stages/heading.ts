import { readNumber } from '../../core/document/numbering.ts';
import type { LineStyle } from '../source.ts';

const maxWords = 40;
const maxLetters = 1000;
const maxPlainWords = 30;
const maxPointWords = 12;

/** What the look of a line tells about it. */
export interface HeadingHints {
  style?: LineStyle;
  /** Bold tells headings apart in this file: some lines are bold, and most are not. */
  boldTells: boolean;
  /** Not everything is in capitals. */
  capitalsTell: boolean;
  /** «#» at the start of a line is a mark (text and Markdown); elsewhere somebody typed it. */
  hashTells: boolean;
  /** An article is open: its clauses and points are text unless they look like headings. */
  inArticle: boolean;
}

// a sentence after the title on the same line: «1. Mục đích: nhằm …», «1. Mục đích. Nhằm …»
const runIn = /\p{Ll}[.!?]\s+["“]?\p{Lu}|[:;]\s+["“]?\p{Ll}\S*(?:\s+\S+){3}/u;
/** «## » at the start of a line. */
export const hashMark = /^#{1,6}\s+/;
const sentenceEnd = /[.;,…”"!?)/]$/;

/**
 * True when a line is a heading: it is short, and marked («#», all bold, a heading style), in capitals after its
 * number, or numbered and not closed as a sentence is. Without a number, only a heading style or capitals in the middle
 * of the page make one; other lines in capitals are text (the lines of a banner).
 *
 * @param text the line with its marks
 * @param words the same line without marks
 */
export function isHeading(
  text: string,
  words: string,
  { style = {}, boldTells, capitalsTell, hashTells, inArticle }: HeadingHints,
): boolean {
  if (text.length > maxLetters) return false;
  const count = words.split(/\s+/, maxWords + 2).length;
  if (count > maxWords) return false;
  if (hashMark.test(text)) return hashTells;
  const number = readNumber(words, true);
  const title = number ? words.slice(number.length) : words;
  const capitals = capitalsTell && title === title.toUpperCase() && /\p{Lu}/u.test(title);
  if (!number) return isUnnumbered(words, capitals, style);
  if (/^\*\*(?:[^*]|\*(?!\*))+\*\*$/.test(text)) return true;
  if (number.kind === 'part' || number.kind === 'chapter') return true;
  if (capitals) return true;
  const closed = sentenceEnd.test(words.replace(/\([^()]*\)$/, ''));
  if (style.bold && boldTells) return !runIn.test(title) && !/[;,]$/.test(words);
  if (closed || runIn.test(title)) return false;
  if (style.heading) return true;
  if (inArticle && (number.kind === 'letter' || number.kind === 'decimal')) return false;
  if (number.kind === 'article' && words.endsWith(':')) return false;
  if (number.kind === 'letter') return count <= maxPointWords && !words.endsWith(':');
  if (number.kind === 'roman' || number.kind === 'capital') return count <= maxPointWords;
  return count <= (boldTells && !style.italic && number.kind === 'decimal' ? maxPointWords : maxPlainWords);
}

function isUnnumbered(words: string, capitals: boolean, { heading, align }: LineStyle): boolean {
  if (/[.;,:!?]$/.test(words) || !/\p{L}{2}/u.test(words)) return false;
  if (heading) return !runIn.test(words);
  return align === 'center' && capitals && /\s/.test(words);
}
