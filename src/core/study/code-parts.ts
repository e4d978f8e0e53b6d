import { checksum, numberFromLetters, numberToLetters } from './letters.ts';

/**
 * A code is sent in parts. Each says of itself all that is needed to find it among other words and to check it:
 * `HOCNQ`, version of the form, four letters of the whole, how many parts, which one, how long, the letters, a check.
 */
export interface CodePart {
  /** Tells parts of one code from those of another. */
  whole: string;
  total: number;
  /** From 0. */
  index: number;
  data: string;
  /** The part as it is sent. */
  text: string;
}

/** What is wrong with a text that should hold parts. */
export type PartProblem = 'none' | 'cut' | 'changed' | 'newer';

const start = 'HOCNQ';
const version = '1';
const header = { whole: 4, total: 1, index: 1, length: 3 } as const;
const headerLength = start.length + version.length + 9;
const checkLength = 6;

/** The most places of a text that are tried, so that no text takes long. */
const mostTries = 200;

/** The most parts that a code may have. */
const mostParts = 31;

/**
 * Cuts a code of `toLetters` into parts of at most `size` letters, of about the same length.
 * @returns null when it would take more than `mostParts`
 */
export function splitCode(code: string, size: number): string[] | null {
  const total = Math.max(1, Math.ceil(code.length / (size - headerLength - checkLength)));
  if (total > mostParts) return null;
  const length = Math.ceil(code.length / total);
  const whole = nameOf(code);
  return Array.from({ length: total }, (_, index) => {
    const data = code.slice(index * length, (index + 1) * length);
    const text =
      start +
      version +
      whole +
      numberToLetters(total, header.total) +
      numberToLetters(index, header.index) +
      numberToLetters(data.length, header.length) +
      data;
    return text + numberToLetters(checksum(text), checkLength);
  });
}

/**
 * Finds every part in a text, whatever else stands there. Spaces, line breaks, quotation marks and the change between
 * small and capital letters do no harm.
 * @returns the parts that are right, and what is wrong with the first one that is not (`none` when nothing is)
 */
export function findParts(text: string): { parts: CodePart[]; problem: PartProblem } {
  const letters = text
    .normalize('NFC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  const parts: CodePart[] = [];
  let problem: PartProblem = 'none';
  let at = letters.indexOf(start);
  for (let tries = 0; at >= 0 && tries < mostTries; tries += 1) {
    const part = readPart(letters, at);
    if (typeof part !== 'string') parts.push(part);
    else if (problem === 'none') problem = part;
    at = letters.indexOf(start, at + (typeof part === 'string' ? start.length : part.text.length));
  }
  return { parts, problem };
}

/**
 * Puts the parts of one code together, in any order, repeated ones once.
 * @returns the code, or which parts are missing, counted from 1; null when the parts do not make the code they name
 */
export function joinParts(parts: readonly CodePart[]): { code: string } | { missing: number[] } | null {
  const total = parts[0]?.total ?? 0;
  const byIndex = new Map(parts.map((part) => [part.index, part.data]));
  const numbers = Array.from({ length: total }, (_, index) => index);
  const missing = numbers.filter((index) => !byIndex.has(index)).map((index) => index + 1);
  if (missing.length > 0) return { missing };
  const code = numbers.map((index) => byIndex.get(index)).join('');
  return nameOf(code) === parts[0]?.whole ? { code } : null;
}

function nameOf(code: string): string {
  return numberToLetters(checksum(code), header.whole);
}

function readPart(letters: string, from: number): CodePart | Exclude<PartProblem, 'none'> {
  const [, form = '', whole = '', total = '', index = '', length = ''] =
    // HOCNQ 1 7KX2 3 0 0F5
    letters.slice(from, from + headerLength).match(/^HOCNQ(.)(.{4})(.)(.)(.{3})$/) ?? [];
  if (form === '') return 'cut';
  if (form > version && form <= '9') return 'newer';
  const checkFrom = from + headerLength + numberFromLetters(length);
  const end = checkFrom + checkLength;
  if (end > letters.length) return 'cut';
  const told = letters.slice(from, checkFrom);
  const isRight = letters.slice(checkFrom, end) === numberToLetters(checksum(told), checkLength);
  const place = { total: numberFromLetters(total), index: numberFromLetters(index) };
  if (!isRight || place.index >= place.total) return 'changed';
  return { whole, ...place, data: told.slice(headerLength), text: letters.slice(from, end) };
}
