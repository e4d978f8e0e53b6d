import { decodeLegacy } from '../legacy-fonts.ts';
import { attachMarks } from './combining-marks.ts';
import { type Glyph, type Row, rowOf, type Word } from './printed.ts';

// shares of the size of the letters
const sameLine = 0.2;
const wordGap = { besideSpaces: 0.18, withoutSpaces: 0.12 };
const noGap = 0.04;
const sameSpot = 0.1;
const raisedBy = { least: 0.15, most: 0.75 };
const raisedSize = 0.85;
const longestRaised = 300;

/**
 * Puts signs together to words and rows by where they stand, from top to bottom and from left to right, whatever the
 * order of drawing: upright text first, then text that is turned, angle by angle.
 */
export function readRows(glyphs: readonly Glyph[]): Row[] {
  const byAngle = new Map<number, Glyph[]>([[0, []]]);
  for (const glyph of attachMarks(glyphs)) {
    const same = byAngle.get(glyph.angle);
    if (same) same.push(glyph);
    else byAngle.set(glyph.angle, [glyph]);
  }
  return [...byAngle.values()].flatMap((group) =>
    lowerRaised(baseLines(group))
      .map(({ glyphs: line, raised }) => toRow(line, raised))
      .filter(({ words }) => words.length > 0),
  );
}

interface BaseLine {
  glyphs: Glyph[];
  y: number;
  size: number;
  raised: Set<Glyph>;
}

function baseLines(glyphs: readonly Glyph[]): BaseLine[] {
  const lines: BaseLine[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    const last = lines.at(-1);
    if (last && glyph.y - last.y <= sameLine * Math.min(glyph.size, last.size)) last.glyphs.push(glyph);
    else lines.push({ glyphs: [glyph], y: glyph.y, size: glyph.size, raised: new Set() });
  }
  for (const line of lines) {
    line.glyphs.sort((a, b) => a.x0 - b.x0);
    line.size = Math.max(...line.glyphs.slice(0, 500).map(({ size }) => size));
  }
  return lines;
}

/** Moves small signs above or below a line into the line that they touch: «xã¹», «m²», «CO₂». */
function lowerRaised(lines: readonly BaseLine[]): BaseLine[] {
  lines.forEach((line, index) => {
    for (const neighbour of [lines[index + 1], lines[index - 1], lines[index + 2]]) {
      if (!neighbour || line.glyphs.length === 0 || line.glyphs.length > longestRaised) continue;
      const rise = (neighbour.y - line.y) / neighbour.size;
      const isNear = rise > 0 ? rise >= raisedBy.least && rise <= raisedBy.most : rise > -0.5;
      if (!isNear || line.size > raisedSize * neighbour.size) continue;
      const touching = line.glyphs.filter((glyph) => glyph.space || touches(glyph, line, neighbour));
      if (touching.every(({ space }) => space)) continue;
      const moved = new Set(touching);
      line.glyphs = line.glyphs.filter((glyph) => !moved.has(glyph));
      neighbour.glyphs = [...neighbour.glyphs, ...touching].sort((a, b) => a.x0 - b.x0);
      if (rise > 0) for (const glyph of touching) neighbour.raised.add(glyph);
    }
  });
  return lines.filter(({ glyphs }) => glyphs.length > 0);
}

/** Signs next to each other («12») touch when one of them does: the run counts, not the single sign. */
function touches(glyph: Glyph, line: BaseLine, base: BaseLine): boolean {
  const run = line.glyphs.filter((other) => !other.space && Math.abs(other.x0 - glyph.x0) < 2.5 * glyph.size);
  const left = Math.min(...run.map(({ x0 }) => x0));
  const right = Math.max(...run.map(({ x1 }) => x1));
  if (right - left > 2.5 * base.size) return false;
  const reach = 0.35 * base.size;
  return base.glyphs.some(
    (other) => !other.space && (Math.abs(other.x1 - left) < reach || Math.abs(other.x0 - right) < reach),
  );
}

function toRow(glyphs: readonly Glyph[], raised: ReadonlySet<Glyph>): Row {
  const signs = glyphs.filter(({ space }) => !space);
  const spaces = glyphs.filter(({ space }) => space);
  const gap = gapOfWords(signs, spaces.length > 0);
  const words: Word[] = [];
  let open: { glyphs: Glyph[]; glued: boolean } | null = null;
  let nextSpace = 0;
  const close = () => {
    if (open) words.push(toWord(open.glyphs, open.glued, raised));
    open = null;
  };
  let last: Glyph | undefined;
  for (const glyph of signs) {
    let spaced = false;
    while (nextSpace < spaces.length && (spaces[nextSpace] as Glyph).x0 < glyph.x0) {
      spaced ||= last !== undefined && (spaces[nextSpace] as Glyph).x0 >= last.x0;
      nextSpace += 1;
    }
    if (last && isPrintedTwice(last, glyph)) continue;
    const room = last ? (glyph.x0 - last.x1) / Math.max(last.size, glyph.size) : 0;
    const parted: boolean = last !== undefined && (room > gap || (spaced && room > noGap));
    if (!last || parted || !sameLook(last, glyph, raised)) {
      close();
      open = { glyphs: [], glued: last !== undefined && !parted };
    }
    (open as { glyphs: Glyph[] } | null)?.glyphs.push(glyph);
    last = glyph;
  }
  close();
  const end = last?.x1 ?? 0;
  const turned = glyphs[0]?.angle !== 0;
  return rowOf(words, { endsInSpace: spaces.some(({ x1 }) => x1 > end + 0.01), turned });
}

/** Shadows and false bold print a sign twice on one spot. */
const isPrintedTwice = (a: Glyph, b: Glyph) =>
  a.text === b.text && b.x0 - a.x0 < sameSpot * a.size && a.x1 - a.x0 > 2 * sameSpot * a.size;

/** The gap that parts words; where nearly all letters stand apart («K Ế  H O Ạ C H»), the usual gap parts none. */
function gapOfWords(signs: readonly Glyph[], hasSpaces: boolean): number {
  const usual = hasSpaces ? wordGap.besideSpaces : wordGap.withoutSpaces;
  const gaps = signs.slice(1).map((sign, index) => (sign.x0 - (signs[index] as Glyph).x1) / sign.size);
  const open = gaps.filter((gap) => gap > usual).sort((a, b) => a - b);
  if (gaps.length < 4 || open.length < 0.7 * gaps.length) return usual;
  return 1.6 * (open[Math.floor(open.length / 2)] as number);
}

const sameLook = (a: Glyph, b: Glyph, raised: ReadonlySet<Glyph>) =>
  a.font.bold === b.font.bold &&
  a.font.italic === b.font.italic &&
  a.font.legacy?.encoding === b.font.legacy?.encoding &&
  raised.has(a) === raised.has(b);

function toWord(glyphs: readonly Glyph[], glued: boolean, raised: ReadonlySet<Glyph>): Word {
  const first = glyphs[0] as Glyph;
  const printed = glyphs.map(({ text }) => text).join('');
  const { bold, italic, legacy } = first.font;
  const text = legacy ? decodeLegacy(printed, legacy.encoding, legacy.capitals) : printed;
  return {
    text,
    x0: first.x0,
    x1: glyphs.reduce((right, { x1 }) => Math.max(right, x1), first.x1),
    y: first.y,
    size: first.size,
    bold,
    italic,
    raised: raised.has(first),
    glued,
    ...(legacy ? { legacy: legacy.encoding } : {}),
    ...(text === printed ? {} : { before: printed }),
  };
}
