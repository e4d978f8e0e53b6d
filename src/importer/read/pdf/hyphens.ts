/** How two lines of one paragraph are put together. */
export interface Seam {
  /** The end of the first line without what the break of the line added. */
  end: string;
  /** Between the two: a space, or nothing. */
  between: '' | ' ';
  /** The words changed by more than a space: it is recorded. */
  isRepair: boolean;
}

const longestWord = 60;
const softEnd = /(?<=\p{L})\u00AD$/u;
const hyphenEnd = /(?<=[\p{L}\p{N}])[-\u2010]$/u;
const slashEnd = /(?<=[\p{L}\p{N}])\/$/u;
const wordEnd = /[\p{L}\p{M}]+$/u;
const wordStart = /^[\p{L}\p{M}]+/u;

/**
 * Decides what the end of a printed line means. A space typed at the end, or a dash that stands alone, is a break
 * between words. «18-NQ/» and «TW» are one symbol; so is «in-» and «tơ-nét». The hyphen itself goes only when it is
 * a soft one, or when the document has the whole word elsewhere and never has it with a hyphen.
 */
export function seamOf(
  end: string,
  start: string,
  endsInSpace: boolean,
  hasWord: (word: string) => boolean,
): Seam {
  if (softEnd.test(end)) return { end: end.slice(0, -1), between: '', isRepair: true };
  const open = { end, between: ' ', isRepair: false } as const;
  if (endsInSpace || !/^[\p{L}\p{N}]/u.test(start)) return open;
  if (slashEnd.test(end)) return { end, between: '', isRepair: true };
  if (!hyphenEnd.test(end)) return open;
  const left = wordEnd.exec(end.slice(-longestWord, -1))?.[0] ?? '';
  const right = wordStart.exec(start)?.[0] ?? '';
  const isCut =
    left !== '' &&
    /^\p{Ll}/u.test(right) &&
    hasWord((left + right).toLowerCase()) &&
    !hasWord(`${left}-${right}`.toLowerCase());
  return { end: isCut ? end.slice(0, -1) : end, between: '', isRepair: true };
}

/** All words of a text in lower case and NFC, with and without inner hyphens, to look up whole words. */
export function wordLookup(texts: readonly string[]): (word: string) => boolean {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of text
      .normalize('NFC')
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) {
      words.add(word);
    }
  }
  return (word) => words.has(word.normalize('NFC'));
}
