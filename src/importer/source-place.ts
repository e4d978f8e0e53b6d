import type { SourceLine } from './source.ts';
import { foldCompact } from './stages/letters.ts';

const compared = 48;
const mostTried = 40;

/** Finds the line of the source that a block of the document comes from; null where it cannot be told. */
export type PlaceFinder = (text: string, isNote?: boolean) => number | null;

/** Finds the source line of a block by its first letters, going forward; notes are looked for from the start. */
export function placeFinder(lines: readonly SourceLine[]): PlaceFinder {
  const letters = lines.map(({ text }) => foldCompact(text.slice(0, compared * 3)).slice(0, compared));
  const starts = new Map<string, { indexes: number[]; next: number }>();
  for (const [index, line] of letters.entries()) {
    if (!line) continue;
    const known = starts.get(keyOf(line));
    if (known) known.indexes.push(index);
    else starts.set(keyOf(line), { indexes: [index], next: 0 });
  }
  let last = -1;
  return (text, isNote = false) => {
    const wanted = foldCompact(text.slice(0, compared * 3)).slice(0, compared);
    const known = starts.get(keyOf(wanted));
    if (!wanted || !known) return null;
    while (!isNote && (known.indexes[known.next] ?? last + 1) <= last) known.next += 1;
    const from = isNote ? 0 : known.next;
    const found = known.indexes.slice(from, from + mostTried).find((index) => {
      const line = letters[index] as string;
      return line.startsWith(wanted) || wanted.startsWith(line);
    });
    if (found === undefined) return null;
    if (!isNote) last = found;
    return lines[found]?.number ?? null;
  };
}

const keyOf = (letters: string) => letters.slice(0, 8);
