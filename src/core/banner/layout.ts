import { type OutlinePath, placePath } from '../outline/path.ts';
import { kernBetween, letterOf } from './letters.ts';

/** Width and height in millimetres. */
export interface BannerSize {
  width: number;
  height: number;
}

/** What a line is on a banner: who holds the conference, what it is, where and when. */
type Role = 'head' | 'main' | 'time';

/** One line where it stands, in millimetres from the upper left corner; `size` is the height of the type. */
interface BannerLine {
  text: string;
  size: number;
  path: OutlinePath;
}

/** A banner ready to be drawn. */
export interface BannerLayout {
  size: BannerSize;
  lines: BannerLine[];
  /** Lines so long that their letters come out smaller than is read from the end of a hall. */
  tooLong: string[];
}

/** Height of a line and place of its baseline, as multiples of the size: room for «Ẳ» above and «Ộ» below. */
const lineHeight = 1.5;
const ascent = 1.24;
/** The part of the banner that lines may fill. */
const room = { width: 0.9, height: 0.82 };
/** Size of each role beside the main lines, and the most it may be when long main lines come out smaller. */
const ratios: Record<Role, { wanted: number; most: number }> = {
  head: { wanted: 0.6, most: 0.8 },
  main: { wanted: 1, most: 1 },
  time: { wanted: 0.5, most: 0.7 },
};
/** Type smaller than this part of the banner's height is told as too small. */
const least = 1 / 28;

/**
 * Lays lines out on a banner: every line whole and centred, no line broken, main lines of one size, the first of three
 * lines or more smaller, a last line with a day smaller still; what is too wide shrinks to fit.
 * Throws when a letter has no outline: ask `missingLetters` first.
 */
export function layoutBanner(lines: readonly string[], size: BannerSize): BannerLayout {
  const roles = rolesOf(lines);
  const widths = lines.map(widthOf);
  const wanted = roles.reduce((sum, role) => sum + ratios[role].wanted * lineHeight, 0);
  const unit = (size.height * room.height) / wanted;
  const fitting = (role: Role, most: number) => {
    const widest = Math.max(...widths.filter((_, index) => roles[index] === role));
    return Math.min(ratios[role].wanted * unit, most, (size.width * room.width) / widest);
  };
  const main = fitting('main', unit);
  const sizes = roles.map((role) => (role === 'main' ? main : fitting(role, main * ratios[role].most)));

  const filled = sizes.reduce((sum, one) => sum + one * lineHeight, 0);
  const spare = size.height * room.height - filled;
  const gap = Math.min(spare / (lines.length + 1), main * 0.4);
  let y = (size.height - filled - gap * (lines.length - 1)) / 2;
  const placed = lines.map((text, index) => {
    const em = sizes[index] as number;
    const x = (size.width - (widths[index] as number) * em) / 2;
    const path = lineOutline(text, { x, y: y + em * ascent, scale: em / 1000 });
    y += em * lineHeight + gap;
    return { text, size: em, path };
  });
  const limit = size.width * room.width * 0.98;
  const tooLong = placed
    .filter(({ size: em }, index) => em < size.height * least && (widths[index] as number) * em > limit)
    .map(({ text }) => text);
  return { size, lines: placed, tooLong };
}

function rolesOf(lines: readonly string[]): Role[] {
  const hasTime = lines.length > 1 && /(?:ngày|tháng) [\d…]/iu.test(lines.at(-1) ?? '');
  return lines.map((_, index) => {
    if (hasTime && index === lines.length - 1) return 'time';
    return index === 0 && lines.length > 2 ? 'head' : 'main';
  });
}

/** Width of a line as a multiple of its size. */
function widthOf(text: string): number {
  return pensOf(text).end / 1000;
}

function lineOutline(text: string, at: { x: number; y: number; scale: number }): OutlinePath {
  return pensOf(text).letters.flatMap(({ path, pen }) =>
    placePath(path, { ...at, x: at.x + pen * at.scale }),
  );
}

/** Each letter and where the pen stands before it, in thousandths of the size. */
function pensOf(text: string): { letters: { path: OutlinePath; pen: number }[]; end: number } {
  let pen = 0;
  const letters = [...text].map((letter, index, all) => {
    const drawn = letterOf(letter);
    if (!drawn) throw new Error(`The banner's type has no «${letter}».`);
    pen += index > 0 ? kernBetween(all[index - 1] as string, letter) : 0;
    const placed = { path: drawn.path, pen };
    pen += drawn.advance;
    return placed;
  });
  return { letters, end: pen };
}
