import type { Repair } from '../../core/document/schema.ts';
import type { SourceLine } from '../source.ts';
import { excerpt, type Staged } from '../source-line.ts';

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

/** Lines without notes, marks written as `\uE000label\uE001` until the text is written, and the notes. */
export interface WithNotes {
  lines: SourceLine[];
  notes: LiftedNote[];
}

/** Stands around the label of a footnote mark between this stage and the writer; never in a source (private use area). */
export const noteMark = /\uE000(\d{1,2})\uE001/g;

/** Superscript digits as plain ones: «¹» → «1». */
export function plainDigits(text: string): string {
  return [...text]
    .map((char) => (superscripts.includes(char) ? String(superscripts.indexOf(char)) : char))
    .join('');
}

/**
 * Lifts lone paragraphs that start with ¹, ²… out of the text and binds each to its mark.
 * A number printed on two notes, or a note without a mark, binds nothing and stays where it was.
 */
export function liftFootnotes(lines: readonly SourceLine[]): Staged<WithNotes> {
  const parts = new Map<number, number>();
  for (const { number } of lines) parts.set(number, (parts.get(number) ?? 0) + 1);
  const candidates = lines.filter(({ text, number }) => noteLine.test(text) && parts.get(number) === 1);
  const labelOf = (line: SourceLine) => plainDigits(noteLine.exec(line.text)?.[1] ?? '');
  const marks = new Map<string, number>();
  for (const line of lines) {
    if (candidates.includes(line)) continue;
    for (const [, digits] of line.text.matchAll(markPattern)) {
      const label = plainDigits(digits as string);
      marks.set(label, (marks.get(label) ?? 0) + 1);
    }
  }
  const bound = candidates.filter((line) => {
    const label = labelOf(line);
    return marks.get(label) === 1 && candidates.filter((other) => labelOf(other) === label).length === 1;
  });
  const labels = new Set(bound.map(labelOf));
  const repairs: Repair[] = bound.map((line) => ({
    rule: 'footnote',
    line: line.number,
    before: excerpt(line.text),
    after: `[^${labelOf(line)}]: ${excerpt(noteLine.exec(line.text)?.[2] ?? '')}`,
  }));
  const notes = bound.map((line) => ({
    label: labelOf(line),
    line: { ...line, text: noteLine.exec(line.text)?.[2] ?? '' },
  }));
  const rest = lines
    .filter((line) => !bound.includes(line))
    .map((line) => (candidates.includes(line) ? line : { ...line, text: markNotes(line.text, labels) }));
  return { value: { lines: rest, notes }, repairs };
}

function markNotes(text: string, labels: ReadonlySet<string>): string {
  return text.replace(markPattern, (digits) => {
    const label = plainDigits(digits);
    return labels.has(label) ? `\uE000${label}\uE001` : digits;
  });
}
