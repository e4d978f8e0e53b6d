import type { Repair } from '../../core/document/schema.ts';
import type { SourceLine } from '../source.ts';
import { excerpt, type Staged } from '../source-line.ts';
import type { WrappedLine } from './wrap.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const noteLine = new RegExp(
  `^\\s*([${superscripts}]{1,2})\\s*(?=.*[\\p{L}\\p{Nd}])([^${superscripts}].*)$`,
  'u',
);
// a mark stands after a word or a bracket; «km²» and «m³» are units
const markPattern = new RegExp(
  `(?<![${superscripts}])(?<!(?:^|[\\s\\d(])[kcdm]?m)([${superscripts}]{1,2})(?![${superscripts}])`,
  'gu',
);

/** A note lifted out of the running text. */
export interface LiftedNote {
  label: string;
  line: SourceLine;
}

/** Lines without notes part by part, marks written as `\uE000label\uE001` until the text is written, and the notes. */
export interface WithNotes {
  parts: SourceLine[][];
  notes: LiftedNote[];
}

/**
 * A footnote mark between reader and writer: its label, as in `parseBody`, between two signs that no source has
 * (private use area).
 */
export const noteMark = /\uE000([\p{L}\d]{1,8})\uE001/gu;

/** Plain digits as superscript ones: «1» → «¹». */
export function raisedDigits(text: string): string {
  return text.replace(/\d/g, (digit) => superscripts[Number(digit)] as string);
}

/** Superscript digits as plain ones: «¹» → «1». */
export function plainDigits(text: string): string {
  return [...text]
    .map((char) => (superscripts.includes(char) ? String(superscripts.indexOf(char)) : char))
    .join('');
}

/**
 * Lifts lone paragraphs that start with ¹, ²… out of the text and binds each to its mark; a note that was printed on
 * several lines is recorded line by line (`footnote`, then `footnote-line`).
 * A number printed on two notes, or a note without a mark, binds nothing and stays where it was.
 * @param text parts of one text; a note may stand in another part than its mark
 * @param taken labels that the file's own notes use
 */
export function liftFootnotes(
  text: readonly (readonly WrappedLine[])[],
  taken: ReadonlySet<string> = new Set(),
): Staged<WithNotes> {
  const lines = text.flat();
  const copies = countBy(lines.map(({ number }) => number));
  const labels = new Map<SourceLine, string>();
  for (const line of lines) {
    const label = line.cell ? null : noteLine.exec(line.text)?.[1];
    if (label && copies.get(line.number) === 1) labels.set(line, plainDigits(label));
  }
  const notesOf = countBy([...labels.values()]);
  const marks = countBy(
    lines
      .filter((line) => !labels.has(line))
      .flatMap(({ text }) => [...text.matchAll(markPattern)].map(([digits]) => plainDigits(digits))),
  );
  const isBound = (label: string) => marks.get(label) === 1 && notesOf.get(label) === 1 && !taken.has(label);

  const repairs: Repair[] = [];
  const notes: LiftedNote[] = [];
  const parts = text.map((part) =>
    part.flatMap((line): SourceLine[] => {
      const label = labels.get(line);
      if (label === undefined) return [{ ...line, text: markNotes(line.text, isBound) }];
      if (!isBound(label)) return [line];
      const words = noteLine.exec(line.text)?.[2] ?? '';
      notes.push({ label, line: { ...line, text: words } });
      const after = `[^${label}]: ${excerpt(words)}`;
      repairs.push({ rule: 'footnote', line: line.number, before: excerpt(line.text), after });
      for (const number of line.parts?.slice(1) ?? [])
        repairs.push({ rule: 'footnote-line', line: number, before: '', after: `[^${label}]` });
      return [];
    }),
  );
  return { value: { parts, notes }, repairs };
}

function countBy<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function markNotes(text: string, isBound: (label: string) => boolean): string {
  return text.replace(markPattern, (digits) => {
    const label = plainDigits(digits);
    return isBound(label) ? `\uE000${label}\uE001` : digits;
  });
}
