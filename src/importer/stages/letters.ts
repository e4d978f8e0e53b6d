import { foldVietnamese } from '../../core/text/vietnamese.ts';
import { withoutMarks } from '../source-line.ts';

/**
 * Lower-case letters without diacritics, one for one: «ĐẢNG ỦY» → «dang uy», Icelandic «Ð» read as «Đ».
 * A text in NFC keeps its length, so that places found in the result hold in the text.
 */
export function foldLetters(text: string): string {
  return foldVietnamese(text.replace(/[Ðð]/g, 'đ'));
}

/** Folded words with single spaces and nothing else: «Độc lập – Tự do» → «doc lap tu do». */
export function foldWords(text: string): string {
  return foldLetters(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Folded letters and digits without spaces, for letter-spaced titles: «K Ế  H O Ạ C H» → «kehoach». */
export function foldCompact(text: string): string {
  return foldLetters(text).replace(/[^a-z0-9]+/g, '');
}

/** The text as printed: emphasis, table bars and footnote places away, spaces single. */
export function squeeze(text: string): string {
  return withoutMarks(text)
    .replace(/\uE000([^\uE001]{0,8})\uE001/g, (_, label: string) => superscript(label))
    .replace(/\s+/g, ' ')
    .trim();
}

/** A printed line without the mark of a footnote at its end: «KẾ HOẠCH¹» → «KẾ HOẠCH». */
export function withoutNoteMark(text: string): string {
  return text.replace(/(?:[⁰¹²³⁴-⁹]{1,2}|\*{1,2}|[[(][\d*]{1,2}[\])])$/u, '').trim();
}

/** True when a line has capitals and no small letter; small joints of capitals («TNCS HCM») count as well. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function superscript(label: string): string {
  return /^\d+$/.test(label) ? [...label].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('') : `(${label})`;
}
