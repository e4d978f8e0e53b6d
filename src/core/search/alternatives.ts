/** Order of the alternatives of a pattern: the longest first, for the first that fits is taken. */
export function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}
