import { fontLook, glyphText } from './font-look.ts';
import { apply, identity, type Matrix, multiply, readMatrix } from './matrix.ts';
import type { FontLook, Glyph, Rule } from './printed.ts';
import { readRules } from './rules.ts';

/** What the interpreter needs to know of a font. */
export interface PdfFont {
  name: string;
  fontMatrix?: unknown;
}

/** A page as a list of drawing operators, by their names. */
export interface Drawing {
  operators: readonly { name: string; args: readonly unknown[] }[];
  /** The font that `setFont` names; null when it cannot be read. */
  font: (id: string) => PdfFont | null;
  /** From the units of the page to points from its top left corner. */
  toPage: Matrix;
}

interface State {
  toPage: Matrix;
  font: FontLook;
  unit: number;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

const noLook: FontLook = { bold: false, italic: false, legacy: null, symbols: false };
const deepestState = 500;
const combining = /^\p{M}/u;

/**
 * Follows the drawing of a page and tells where each sign and each rule comes to lie: pure, without drawing anything.
 * Signs are given in the order in which the file draws them.
 */
export function placeGlyphs(drawing: Drawing): { glyphs: Glyph[]; rules: Rule[] } {
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  const looks = new Map<string, { look: FontLook; unit: number }>();
  const saved: State[] = [];
  let state: State = {
    toPage: drawing.toPage,
    font: noLook,
    unit: 0.001,
    ...{ size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 },
  };
  let line: Matrix = identity;
  let at: Matrix = identity;
  const moveLine = (x: number, y: number) => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    at = line;
  };
  const save = () => saved.length < deepestState && saved.push({ ...state });
  const restore = () => {
    state = saved.pop() ?? state;
  };
  const useFont = (id: string, size: number) => {
    let known = looks.get(id);
    if (!known) {
      const font = drawing.font(id);
      known = { look: fontLook(font?.name ?? ''), unit: Math.abs(readMatrix(font?.fontMatrix)[0]) };
      if (known.unit === 1) known.unit = 0.001;
      looks.set(id, known);
    }
    state = { ...state, font: known.look, unit: known.unit, size };
  };

  const actions: Record<string, (args: readonly unknown[]) => void> = {
    save,
    restore,
    transform: (args) => {
      state = { ...state, toPage: multiply(state.toPage, readMatrix(args)) };
    },
    paintFormXObjectBegin: ([matrix]) => {
      save();
      state = { ...state, toPage: multiply(state.toPage, readMatrix(matrix)) };
    },
    paintFormXObjectEnd: restore,
    beginText: () => {
      line = identity;
      at = identity;
    },
    setFont: ([id, size]) => useFont(String(id), Number(size)),
    setCharSpacing: ([value]) => {
      state = { ...state, charSpacing: Number(value) };
    },
    setWordSpacing: ([value]) => {
      state = { ...state, wordSpacing: Number(value) };
    },
    setHScale: ([value]) => {
      state = { ...state, scale: Number(value) / 100 };
    },
    setLeading: ([value]) => {
      state = { ...state, leading: -Number(value) };
    },
    setTextRise: ([value]) => {
      state = { ...state, rise: Number(value) };
    },
    moveText: ([x, y]) => moveLine(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      state = { ...state, leading: Number(y) };
      moveLine(Number(x), Number(y));
    },
    setTextMatrix: (args) => {
      line = readMatrix(args.length === 1 ? args[0] : args);
      at = line;
    },
    nextLine: () => moveLine(0, state.leading),
    showText: ([shown]) => {
      for (const sign of shown as readonly (number | PdfGlyph | null)[]) {
        if (typeof sign === 'number') {
          at = multiply(at, [1, 0, 0, 1, (-sign / 1000) * state.size * state.scale, 0]);
        } else if (sign) {
          const glyph = placeGlyph(sign, state, at);
          if (glyph) glyphs.push(glyph);
          at = multiply(at, [1, 0, 0, 1, advance(sign, state), 0]);
        }
      }
    },
    constructPath: (args) => {
      rules.push(...readRules(args, state.toPage));
    },
  };
  for (const { name, args } of drawing.operators) actions[name]?.(args);
  return { glyphs, rules };
}

/** A sign as pdf.js hands it over. */
interface PdfGlyph {
  unicode?: string;
  width?: number;
  originalCharCode?: number;
  isSpace?: boolean;
}

const advance = (glyph: PdfGlyph, { unit, size, charSpacing, wordSpacing, scale }: State) =>
  ((glyph.width ?? 0) * unit * size + charSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale;

function placeGlyph(sign: PdfGlyph, state: State, at: Matrix): Glyph | null {
  const text = glyphText(sign.unicode ?? '', state.font);
  const whole = multiply(state.toPage, at);
  const upright = multiply(whole, [1, 0, 0, 1, 0, state.rise]);
  const [x, y] = apply(upright, 0, 0);
  const [endX, endY] = apply(upright, advance(sign, state), 0);
  const size = Math.abs(state.size) * Math.hypot(whole[2], whole[3]);
  if (!text || ![x, y, endX, endY, size].every(Number.isFinite)) return null;
  const turn = Math.round((Math.atan2(whole[1], whole[0]) * 180) / Math.PI);
  // text written from right to left by a mirrored matrix does not occur: a turn below 3 degrees is a crooked scan
  const angle = Math.abs(turn) <= 3 ? 0 : turn;
  const radians = (-angle * Math.PI) / 180;
  const turned = ([px, py]: [number, number]): [number, number] =>
    angle === 0
      ? [px, py]
      : [px * Math.cos(radians) - py * Math.sin(radians), px * Math.sin(radians) + py * Math.cos(radians)];
  const [x0, base] = turned([x, y]);
  const [x1] = turned([endX, endY]);
  return {
    text,
    x0: Math.min(x0, x1),
    x1: Math.max(x0, x1),
    y: base,
    size: Math.round(size * 10) / 10,
    font: state.font,
    angle,
    mark: combining.test(text),
    space: /^\s*$/.test(text),
  };
}
