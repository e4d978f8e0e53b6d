import { type OutlinePath, parsePath } from '../outline/path.ts';
import data from './letters.json' with { type: 'json' };

/** One letter: how far it moves the pen and its outline, in thousandths of the size, from the pen on the baseline. */
export interface BannerLetter {
  advance: number;
  path: OutlinePath;
}

const drawn: Record<string, { advance: number; path: string }> = data.letters;
const kerns: Record<string, number> = data.kerns;
const read = new Map<string, BannerLetter>();

/** The outline of a letter; undefined when the banner's type does not have it. */
export function letterOf(letter: string): BannerLetter | undefined {
  const known = read.get(letter);
  if (known || !Object.hasOwn(drawn, letter)) return known;
  const { advance, path } = drawn[letter] as { advance: number; path: string };
  const made = { advance, path: parsePath(path) };
  read.set(letter, made);
  return made;
}

/**
 * What is added between two letters, in thousandths of the size. A mark over a small letter, or a horn («Ơ», «Ư»),
 * may touch its neighbour: there the letters keep their widths.
 */
export function kernBetween(left: string, right: string): number {
  const [base = '', ...leftMarks] = left.normalize('NFD');
  const [next = '', ...rightMarks] = right.normalize('NFD');
  const isHorned = [...leftMarks, ...rightMarks].includes('\u031b');
  const isLowMarked = rightMarks.length > 0 && next !== next.toUpperCase();
  return isHorned || isLowMarked ? 0 : (kerns[(base === 'Đ' ? 'D' : base) + next] ?? 0);
}

/**
 * The characters that the banner's type does not have, each once, as a reader sees them: an emoji of several code
 * points is one. The text is read as given; compose it (NFC) first.
 */
export function missingLetters(text: string): string[] {
  const seen = [...new Intl.Segmenter('vi').segment(text)].map(({ segment }) => segment);
  return [...new Set(seen)].filter((one) => [...one].some((letter) => !letterOf(letter)));
}
