import type { Glyph } from './printed.ts';

const spotSize = 16;
const mostOnSpot = 40;
const around = [-1, 0, 1].flatMap((across) => [-1, 0, 1].map((down) => [across, down] as const));
const spotOf = ({ x0, x1, y }: Glyph, across = 0, down = 0) =>
  `${Math.round((x0 + x1) / 2 / spotSize) + across} ${Math.round(y / spotSize) + down}`;

/**
 * Gives each mark that a file draws by itself (◌́ over a letter) to its letter: the one drawn just before it, when it
 * ends or stands there, else the one whose middle is nearest on that line. A mark without a letter stays by itself.
 */
export function attachMarks(glyphs: readonly Glyph[]): Glyph[] {
  if (!glyphs.some(({ mark }) => mark)) return [...glyphs];
  const letters = glyphs.map((glyph) => ({ ...glyph }));
  const bySpot = new Map<string, Glyph[]>();
  for (const letter of letters) {
    if (letter.mark || letter.space) continue;
    const spot = bySpot.get(spotOf(letter));
    if (!spot) bySpot.set(spotOf(letter), [letter]);
    else if (spot.length < mostOnSpot) spot.push(letter);
  }
  const kept: Glyph[] = [];
  let before: Glyph | undefined;
  for (const glyph of letters) {
    if (!glyph.mark) {
      if (!glyph.space) before = glyph;
      kept.push(glyph);
      continue;
    }
    const near = around.flatMap(([across, down]) => bySpot.get(spotOf(glyph, across, down)) ?? []);
    const owner = before && isUnder(before, glyph) ? before : nearest(near, glyph);
    if (owner) owner.text = `${owner.text}${glyph.text}`.normalize('NFC');
    else kept.push(glyph);
  }
  return kept;
}

function isUnder(letter: Glyph, mark: Glyph): boolean {
  if (letter.angle !== mark.angle || Math.abs(letter.y - mark.y) > 0.6 * letter.size) return false;
  if (mark.x1 - mark.x0 < 0.05 * mark.size) return Math.abs(mark.x0 - letter.x1) < 0.1 * letter.size;
  const middle = (mark.x0 + mark.x1) / 2;
  return middle > letter.x0 && middle < letter.x1;
}

function nearest(letters: readonly Glyph[], mark: Glyph): Glyph | undefined {
  const middle = (mark.x0 + mark.x1) / 2;
  const away = (letter: Glyph) => Math.abs((letter.x0 + letter.x1) / 2 - middle);
  let found: Glyph | undefined;
  for (const letter of letters) {
    if (letter.angle !== mark.angle || Math.abs(letter.y - mark.y) > 0.6 * letter.size) continue;
    if (away(letter) < 0.8 * letter.size && (!found || away(letter) < away(found))) found = letter;
  }
  return found;
}
