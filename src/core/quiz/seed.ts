/** FNV-1a over UTF-16 units: the same text gives the same unsigned 32-bit number on every machine, for ever. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return mix(hash);
}

/**
 * A copy of the list in an order decided by the seed alone (Fisher–Yates with a multiplicative generator).
 * The same list and seed always give the same order.
 */
export function shuffleBySeed<T>(items: readonly T[], seed: string): T[] {
  const shuffled = [...items];
  let state = hashText(seed);
  for (let i = shuffled.length - 1; i > 0; i--) {
    state = mix(state + 0x9e3779b9);
    const j = state % (i + 1);
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
  }
  return shuffled;
}

/** Spreads a change of one bit over the whole number (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
