import type { Body } from '../core/document/outline.ts';
import type { DocumentData, Repair } from '../core/document/schema.ts';
import { documentWords, expectedWords, type WordSequence, wordsOf } from './conservation.ts';
import type { Source } from './source.ts';

/** What became of the words of a file. */
export interface Fidelity {
  /** Words of the whole file, those outside the document included. */
  words: number;
  /** Words that stand in the document where the file has them. */
  kept: number;
  /** Words that stand elsewhere: columns of the head, order of the end, notes brought to their marks. */
  moved: number;
  /** Words that are no part of the document, by the rule that says so. */
  dropped: Record<string, number>;
  /** Recorded repairs that change how words are stored or parted, by rule. */
  changed: Record<string, number>;
}

const movingRules: readonly string[] = ['header-columns', 'closing-order', 'letterhead'];

/**
 * Compares the words of a document with those of its source and counts what became of them.
 * Null when a word is missing, added or in another place without a record.
 */
export function measureFidelity(
  source: Source,
  repairs: readonly Repair[],
  data: DocumentData,
  body: Body,
): Fidelity | null {
  const expected = readExpected(source, repairs);
  const given = documentWords(data, body);
  if (!expected || !isSame(expected, given)) return null;
  const count = (sequence: WordSequence) =>
    sequence.main.length + sequence.loose.length + Object.values(sequence.notes).flat().length;
  const dropped: Record<string, number> = {};
  for (const { line, rule } of source.dropped) add(dropped, rule, wordsOf(line.text).length);
  const changed: Record<string, number> = {};
  let moved = given.loose.length;
  for (const { rule, after } of repairs) {
    if (movingRules.includes(rule)) moved += wordsOf(after).length;
    else if (rule === 'footnote')
      moved += given.notes[/^\[\^([\p{L}\d]+)\]/u.exec(after)?.[1] ?? '']?.length ?? 0;
    else add(changed, rule, 1);
  }
  const total = source.lines.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const outside = Object.values(dropped).reduce((sum, words) => sum + words, 0);
  return { words: total + outside, kept: count(given) - moved, moved, dropped, changed };
}

function readExpected({ lines }: Source, repairs: readonly Repair[]): WordSequence | null {
  try {
    return expectedWords(lines, repairs);
  } catch {
    // a record that does not fit its source is no proof
    return null;
  }
}

function isSame(one: WordSequence, other: WordSequence): boolean {
  const labels = Object.keys(one.notes).filter((label) => (one.notes[label] ?? []).length > 0);
  return (
    isSameList(one.main, other.main) &&
    isSameList(one.loose, other.loose) &&
    labels.length === Object.keys(other.notes).length &&
    labels.every((label) => isSameList(one.notes[label] ?? [], other.notes[label] ?? []))
  );
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

function add(counts: Record<string, number>, key: string, count: number): void {
  if (count > 0) counts[key] = (counts[key] ?? 0) + count;
}
