import { foldVietnamese } from '../text/vietnamese.ts';

const ratio = 1.5;
const visible = 12;

/** True when the right option stands out by its length alone: half as long again as the next, or two thirds of it. */
export function isGivenAwayByLength(right: string, wrong: readonly string[]): boolean {
  const lengths = wrong.map((text) => text.length);
  const longest = Math.max(...lengths);
  const shortest = Math.min(...lengths);
  const isLong = right.length > longest * ratio && right.length - longest > visible;
  const isShort = right.length * ratio < shortest && shortest - right.length > visible;
  return isLong || isShort;
}

/** A text reduced to what tells two options apart: folded words in order, leading zeros and punctuation gone. */
export function essence(text: string): string {
  return foldVietnamese(text)
    .replace(/[^a-z0-9/,.½%–-]+/g, ' ')
    .replace(/[.,-]+(?= |$)/g, '')
    .replace(/(?<![\d.,])0+(?=\d)/g, '')
    .replace(/(?<=\d),(\d*?)0+(?!\d)/g, (_, kept: string) => kept && `,${kept}`)
    .replace(/(?<=\d) (?=%)/g, '')
    .trim();
}

/**
 * True when one option says all that the other says, «Tỉnh ủy» and «Ban Thường vụ Tỉnh ủy»: both may be right.
 * Both are given by their essence.
 */
export function overlaps(a: string, b: string): boolean {
  const [first, second] = [` ${a} `, ` ${b} `];
  return first.includes(second) || second.includes(first);
}
