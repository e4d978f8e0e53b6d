import { apply, type Matrix } from './matrix.ts';
import type { Rule } from './printed.ts';

const thickest = 3;
const shortest = 6;
// steps of a path as pdf.js stores them, and how many numbers follow each
const moveTo = 0;
const lineTo = 1;
const operands: Record<number, number> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };
const painted = { stroke: [20, 21, 24, 25, 26, 27], fill: [22, 23, 24, 25, 26, 27] };
const mostSteps = 20_000;

/**
 * Horizontal and vertical rules in the arguments of `constructPath`: stroked lines, thin filled bars, sides of stroked
 * boxes. Curves, slanted lines, clip paths and filled areas give nothing.
 */
export function readRules(args: readonly unknown[], toPage: Matrix): Rule[] {
  const [how, [path] = []] = args as [number, ArrayLike<number>[]?];
  const strokes = painted.stroke.includes(how);
  if (!path || !(strokes || painted.fill.includes(how))) return [];
  return subpaths(path, toPage).flatMap((points) => {
    const bar = barOf(points);
    if (bar) return [bar];
    return strokes ? points.slice(1).flatMap((end, index) => straight(points[index] as Point, end)) : [];
  });
}

type Point = [number, number];

function subpaths(path: ArrayLike<number>, toPage: Matrix): Point[][] {
  const found: Point[][] = [];
  const end = Math.min(path.length, mostSteps);
  for (let index = 0; index < end; ) {
    const step = path[index] as number;
    const count = operands[step];
    if (count === undefined) break;
    const points = found.at(-1);
    if (step === moveTo || step === lineTo) {
      const point = apply(toPage, path[index + 1] as number, path[index + 2] as number);
      if (step === moveTo || !points) found.push([point]);
      else points.push(point);
    } else if (count === 0 && points?.[0]) points.push([...points[0]]);
    index += count + 1;
  }
  return found.filter((points) => points.length > 1 && points.flat().every(Number.isFinite));
}

/** The whole shape as one rule when it is as thin as one. */
function barOf(points: readonly Point[]): Rule | null {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const bar = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
  const [width, height] = [bar.x1 - bar.x0, bar.y1 - bar.y0];
  return Math.min(width, height) <= thickest && Math.max(width, height) >= shortest ? bar : null;
}

function straight(start: Point, end: Point): Rule[] {
  const bar = barOf([start, end]);
  return bar ? [bar] : [];
}
