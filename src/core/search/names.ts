import { writeRoman } from '../text/roman.ts';
import { cleanQuery, foldInPlace } from './normalize.ts';

const ordinals = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const ordinal = new RegExp(`lan thu (${ordinals.join('|')})(?![a-z])`, 'g');

/** Words that come and go in the names of plenums, congresses and resolutions. */
const fillers =
  /(?<![a-z])(?:hoc tap|hoi nghi|lan thu|ban chap hanh|dai bieu toan quoc|dai bieu|toan quoc|dang|cua|cac|nhung|so|ve|cac van kien|van kien|nghi quyet|nq|ket luan|quy dinh|chi thi|ke hoach)(?![a-z])/g;

/**
 * One form for every way to call a plenum, a congress or a document by name, for the number door.
 *
 * «TW5 khóa 13», «Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII» → «trung uong 5 khoa xiii»;
 * «nghị quyết đất đai» → «dat dai». Empty when only filler words were said.
 */
export function canonicalName(text: string): string {
  const plain = foldInPlace(cleanQuery(text))
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(ordinal, (_, word: string) => `lan thu ${ordinals.indexOf(word) + 1}`)
    .replace(/(?<![a-z])t ?w(?= ?\d| |$)/g, 'trung uong ')
    .replace(/\s+/g, ' ');
  return romanTerms(plain)
    .replace(/lan thu (\d+) (?:cua )?(?:ban chap hanh )?trung uong/g, 'trung uong $1')
    .replace(/trung uong (?:dang )?lan thu (\d+)/g, 'trung uong $1')
    .replace(fillers, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** «khoa 13» → «khoa xiii», «dai hoi 13» → «dai hoi xiii», on folded text. */
function romanTerms(folded: string): string {
  return folded.replace(
    /(?<![a-z])(khoa|dai hoi(?: dang| dai bieu toan quoc)*(?: lan thu)?) (\d{1,2})(?!\d)/g,
    (_, word: string, term: string) => `${word} ${writeRoman(Number(term))}`,
  );
}

/**
 * Writes short forms of a query as official texts write them: «tw5» → «trung ương 5», «khóa 13» → «khóa xiii».
 * The text is a clean query; accents elsewhere are kept.
 */
export function expandShortForms(clean: string): string {
  return clean
    .replace(/(?<![\p{L}\d])t\.?w\.?\s?(?=\d{1,2}(?!\d))/gu, 'trung ương ')
    .replace(
      /(?<!\p{L})(kh[oó]a|đại hội(?: đảng)?(?: lần thứ)?|dai hoi(?: dang)?(?: lan thu)?) (\d{1,2})(?!\d)/gu,
      (_, word, term) => `${word} ${writeRoman(Number(term))}`,
    );
}

/** The term that a folded query names, in Roman capitals: «khoa 13» → «XIII»; null when it names none. */
export function termIn(folded: string): string | null {
  return /(?<![a-z])khoa ([ivx]+)(?![a-z])/.exec(romanTerms(folded))?.[1]?.toUpperCase() ?? null;
}

/** A plenum or congress that a text names. */
export interface NamedEvent {
  /** Its token in the index: «dottrunguong5», «dottrunguong5khoaxiii», «dotdaihoixiii». */
  token: string;
  /** The words without it. */
  words: string[];
}

const eventName =
  /(?<![\p{L}\d])(?:(?:hội nghị|hoi nghi|nghị quyết|nghi quyet|đợt|dot) )*(?:(trung ương|trung uong) (\d{1,2})(?!\d)(?: (?:khóa|khoa) ([ivx]+)(?!\p{L}))?|(?:đại hội|dai hoi)(?: (?:đảng|dang))?(?: (?:lần thứ|lan thu))? ([ivx]+)(?!\p{L}))/u;

/** Finds the plenum or congress in words with short forms written out; null when there is none. */
export function eventIn(words: readonly string[]): NamedEvent | null {
  const text = words.join(' ');
  const match = eventName.exec(text);
  if (!match) return null;
  const [, , plenum, term, congress] = match;
  const name = congress ? `daihoi${congress}` : `trunguong${plenum}${term ? `khoa${term}` : ''}`;
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return { token: `dot${name}`, words: rest.split(/\s+/).filter(Boolean) };
}

/** Tokens under which the records of a campaign are found by the name of its event, with and without the term. */
export function eventTokens(name: string): string[] {
  const full = canonicalName(name).replace(/ /g, '');
  return [...new Set([full, full.replace(/khoa[ivx]+$/, '')])].map((token) => `dot${token}`);
}
