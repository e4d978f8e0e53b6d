/** An affine transformation as PDF writes it: `[a b c d e f]`. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that applies `inner` first and `outer` to its result. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a point comes to lie. */
export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** A matrix out of what a file holds; anything that is no six numbers is the identity. */
export function readMatrix(value: unknown): Matrix {
  if (!value || typeof value !== 'object') return identity;
  const source = value as Record<number, unknown>;
  const numbers = [0, 1, 2, 3, 4, 5].map((index) => source[index]);
  return numbers.every((number) => Number.isFinite(number)) ? (numbers as unknown as Matrix) : identity;
}
