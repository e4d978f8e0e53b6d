import { bannerWords } from '../../strings/banner.ts';
import { userUnitOf } from '../pdf/outline-pdf.ts';
import { type BannerLayout, type BannerSize, layoutBanner } from './layout.ts';
import { missingLetters } from './letters.ts';
import { type BannerText, joinLines } from './lines.ts';

/** What a banner may be, in millimetres, lines and letters. */
export const bannerLimits = { side: [300, 20_000], lines: 8, letters: 120 } as const;

/** A banner, or the sentences that say why there is none; `notes` are worth reading before it is printed. */
export type CheckedBanner =
  | { layout: BannerLayout; notes: string[] }
  | { layout: null; problems: [string, ...string[]] };

/** Checks what a person wants on a banner, and lays it out when nothing stands against it. Sides in millimetres. */
export function checkBanner(text: BannerText, size: BannerSize): CheckedBanner {
  const lines = joinLines(text);
  const [first, ...more] = problemsOf(lines, size);
  if (first) return { layout: null, problems: [first, ...more] };
  const layout = layoutBanner(lines, size);
  const unit = userUnitOf(size);
  const heightOf = (line: string) =>
    Math.round((layout.lines.find((one) => one.text === line)?.size ?? 0) * capitalHeight);
  const notes = [
    ...layout.tooLong.map((line) => bannerWords.tooLong(line, String(heightOf(line)))),
    ...(lines.some((line) => line.includes(bannerWords.blank)) ? [bannerWords.hasBlanks] : []),
    ...(unit > 1 ? [bannerWords.userUnit(unit)] : []),
  ];
  return { layout, notes };
}

/** Height of a capital as a part of the size. */
const capitalHeight = 0.74;

function problemsOf(lines: readonly string[], size: BannerSize): string[] {
  const [least, most] = bannerLimits.side;
  const isSize = [size.width, size.height].every((side) => side >= least && side <= most);
  const endless = lines.filter((line) => [...line].length > bannerLimits.letters);
  const missing = missingLetters(lines.join(' '));
  return [
    ...(lines.length === 0 ? [bannerWords.noLines] : []),
    ...(lines.length > bannerLimits.lines ? [bannerWords.tooMany(bannerLimits.lines)] : []),
    ...endless.map((line) =>
      bannerWords.endless(`${[...line].slice(0, 40).join('')}…`, bannerLimits.letters),
    ),
    ...(missing.length > 0 ? [bannerWords.missing(missing.map(nameCharacter))] : []),
    ...(isSize ? [] : [bannerWords.badSize(group(least), group(most))]),
  ];
}

/** «漢» (U+6F22). */
function nameCharacter(shown: string): string {
  const code = [...shown].map(
    (one) => `U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return bannerWords.character(shown, code.join(' '));
}

/** 20000 → «20.000», as Vietnamese numbers are grouped. */
function group(value: number): string {
  return value >= 1000
    ? `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}`
    : String(value);
}
