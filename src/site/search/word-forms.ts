/** A form under which a word of a text is found. */
export interface WordForm {
  /** Folded: lower case, without marks. */
  folded: string;
  /** With its marks; null when it has none. */
  marked: string | null;
}

/**
 * Any text between spaces: its own form without signs, and when it has signs or capitals within it also its parts, which
 * signs, capitals and figures divide, and its ends from each full stop on: «18-NQ/TW» is 18nqtw, 18, nq and tw, «18nqtw»
 * only itself; «www.gov.vn» is also govvn.
 */
export function formsOf(word: string): WordForm[] {
  const whole = withoutSigns(word);
  if (whole === '') return [];
  if (!divided.test(word)) return [toForm(whole)];
  const parts = word.replace(edges, ' ').toLowerCase().trim().split(/\s+/);
  const ends = word.split('.').map((_, at, all) => withoutSigns(all.slice(at).join('.')));
  const further = [...parts, ...ends.slice(1).filter((end) => !parts.includes(end))];
  const telling = further.filter((part) => part !== whole && Buffer.byteLength(part) > 1);
  return [whole, ...telling].map(toForm);
}

function withoutSigns(word: string): string {
  return word.replace(signs, '').toLowerCase();
}

function toForm(text: string): WordForm {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '');
  return { folded, marked: folded === text ? null : text };
}

const signs = /[^\p{Alphabetic}\p{N}_]/gu;
const divided = /[^\p{Alphabetic}\p{N}]|(?<=.)\p{Lu}/u;
/** Signs, and the places between small and capital letters, letters and figures, an abbreviation and a word. */
const edges =
  /[^\p{Alphabetic}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;
