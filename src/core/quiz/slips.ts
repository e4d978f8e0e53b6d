import type { Erratum } from '../document/schema.ts';

// Notes of errata that doubt what is printed; others only remark on it («rơi vào Chủ nhật») and it may be asked.
const doubted = /nhầm|chưa rõ|không nói rõ|khác trích yếu|không ghi số/;

/** True for words that were printed wrongly, or that nobody can be sure of: no question may lean on them. */
export function isDoubtful({ correct, note }: Erratum): boolean {
  return correct !== undefined || doubted.test(note);
}
