/** One step of an outline: where the pen goes, absolute; Q is a curve with one control point, C with two. */
export interface PathStep {
  code: 'M' | 'L' | 'Q' | 'C' | 'Z';
  /** x and y by turns. */
  points: readonly number[];
}

/** An outline of closed figures, y downwards, filled by the non-zero rule. */
export type OutlinePath = readonly PathStep[];

/** A rectangle around points. */
export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const token = /[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)/g;
const counts: Record<string, number> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

/** Reads the `d` of an SVG path of absolute M, L, Q, C and Z. Throws on any other command or a number missing. */
export function parsePath(d: string): OutlinePath {
  const steps: { code: PathStep['code']; points: number[] }[] = [];
  for (const [word] of d.matchAll(token)) {
    const last = steps.at(-1);
    if (!/[A-Za-z]/.test(word)) last?.points.push(Number(word));
    else if (word in counts) steps.push({ code: word as PathStep['code'], points: [] });
    else throw new Error(`The command ${word} of an outline is not known.`);
  }
  const wrong = steps.find(({ code, points }) => points.length !== counts[code]);
  if (wrong) throw new Error(`A step ${wrong.code} of an outline has ${wrong.points.length} numbers.`);
  return steps;
}

/** The outline made `scale` times as large and moved to `x`, `y`. */
export function placePath(path: OutlinePath, at: { x: number; y: number; scale: number }): OutlinePath {
  return path.map(({ code, points }) => ({
    code,
    points: points.map((value, index) => value * at.scale + (index % 2 ? at.y : at.x)),
  }));
}

/** The `d` of an SVG path, with at most two decimals. */
export function formatPath(path: OutlinePath): string {
  return path.map(({ code, points }) => code + points.map(formatNumber).join(' ')).join('');
}

/** A number of a drawing: at most two decimals, no «-0», never an exponent. */
export function formatNumber(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

/** The rectangle around every point, control points too; null for an outline without ink. */
export function boundsOf(path: OutlinePath): Bounds | null {
  const points = path.flatMap(({ points }) => points);
  if (points.length === 0) return null;
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  points.forEach((value, index) => {
    const [low, high] = index % 2 ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
    box[low] = Math.min(box[low], value);
    box[high] = Math.max(box[high], value);
  });
  return box;
}
