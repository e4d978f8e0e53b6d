/** What one slip costs; the cheapest chain of slips from one text to the other is their distance. */
export interface SlipCosts {
  /** Two neighbours in the wrong order. */
  swap: number;
  /** Another letter or digit in the place of one. */
  change(from: string, to: string): number;
  /** One too many or one missing; `beside` is the one before it in the same text, '' at the start. */
  drop(letter: string, beside: string): number;
}

const plain: SlipCosts = { swap: 1, change: () => 1, drop: () => 1 };

/** How many keys separate two words: insert, delete, change one letter or swap two neighbours. */
export function editDistance(a: string, b: string, costs: SlipCosts = plain): number {
  const rows: number[][] = [[0]];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row <= a.length; row += 1) {
    rows[row] ??= [];
    for (let column = 0; column <= b.length; column += 1) {
      if (row === 0 && column === 0) continue;
      const [from = '', to = ''] = [a[row - 1], b[column - 1]];
      const isSwap = row > 1 && column > 1 && from === b[column - 2] && a[row - 2] === to && from !== to;
      (rows[row] as number[])[column] = Math.min(
        row > 0 ? at(row - 1, column) + costs.drop(from, a[row - 2] ?? '') : Number.POSITIVE_INFINITY,
        column > 0 ? at(row, column - 1) + costs.drop(to, b[column - 2] ?? '') : Number.POSITIVE_INFINITY,
        row > 0 && column > 0
          ? at(row - 1, column - 1) + (from === to ? 0 : costs.change(from, to))
          : Number.POSITIVE_INFINITY,
        isSwap ? at(row - 2, column - 2) + costs.swap : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(a.length, b.length);
}

/** Keys of the digits on a phone and, in one row, on a keyboard: neighbours are easily hit for each other. */
const phone = ['123', '456', '789', ' 0 '];

/**
 * How far apart two numbers are for a hand, not for arithmetic: digits swapped are nearest (27 and 72), then a digit
 * doubled or lost from a double and a neighbouring key (27 and 28), then any other digit changed, added or lost.
 */
export const digitSlips: SlipCosts = {
  swap: 0.8,
  change: (from, to) => (areNeighbours(from, to) ? 1 : 1.4),
  drop: (digit, beside) => (digit === beside ? 0.9 : 1.2),
};

function areNeighbours(a: string, b: string): boolean {
  if (Math.abs(Number(a) - Number(b)) === 1) return true;
  const [x, y] = [placeOf(a), placeOf(b)];
  return Math.abs(x.row - y.row) + Math.abs(x.column - y.column) === 1;
}

function placeOf(digit: string): { row: number; column: number } {
  const row = phone.findIndex((keys) => keys.includes(digit));
  return { row, column: phone[row]?.indexOf(digit) ?? Number.NaN };
}
