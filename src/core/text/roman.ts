const signs = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** A number from 1 to 3999 in small Roman signs: 14 → «xiv»; any other number in figures. */
export function writeRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return String(value);
  let left = value;
  let text = '';
  for (const [worth, sign] of signs) {
    text += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return text;
}

const worths: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** The value of Roman signs in either case: «XIV» → 14. Letters that are no signs count for nothing. */
export function readRoman(text: string): number {
  const values = Array.from(text.toLowerCase(), (letter) => worths[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
