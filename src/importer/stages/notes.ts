import type { Repair } from '../../core/document/schema.ts';
import type { SourceLine } from '../source.ts';
import { excerpt, type Staged } from '../source-line.ts';
import { type LiftedNote, noteMark, raisedDigits } from './footnotes.ts';

/** Lines without the notes that the file itself tells apart, and those notes. */
export interface WithOwnNotes {
  lines: SourceLine[];
  /** Bound to the one mark with their label. */
  notes: LiftedNote[];
  /** Without a mark, or with several: they stand as paragraphs at the end of the text. */
  loose: SourceLine[];
}

const markdownNote = /^\s*\[\^([\p{L}\d]{1,8})\]:\s*(?=.*[\p{L}\p{N}])(.*)$/u;
const markdownMark = /\[\^([\p{L}\d]{1,8})\](?!:)/gu;
const noteLabel = /^[\p{L}\d]{1,8}$/u;
const hasWords = /[\p{L}\p{N}]/u;

/**
 * Binds the notes that a file marks as such, a word processor's and Markdown's `[^1]`, each to its mark. A label that
 * is marked twice or never binds nothing: its marks become raised figures, a word processor's note a paragraph at the
 * end of the text (recorded as `footnote-unbound`), and a Markdown note stays where it was.
 *
 * Runs before the head is read, so that a note after the signature is no part of it.
 * @param unmarked labels whose mark stands in head or end, where a text has no notes
 */
export function bindNotes(
  lines: readonly SourceLine[],
  unmarked: ReadonlySet<string> = new Set(),
): Staged<WithOwnNotes> {
  const texts = new Map<string, SourceLine[]>();
  const notes = new Map<string, number>();
  const marks = new Map<string, number>();
  // labels that differ in capitals only are one label to Markdown and to an address
  const uses = new Map<string, number>();
  const count = (map: Map<string, number>, label: string) => {
    map.set(label, (map.get(label) ?? 0) + 1);
    uses.set(label.toLowerCase(), (uses.get(label.toLowerCase()) ?? 0) + 1);
  };
  for (const line of lines) {
    const asMarkdown = markdownNote.exec(line.text);
    if (line.note !== undefined) {
      if (!hasWords.test(line.text)) continue;
      const known = texts.get(line.note);
      if (known) known.push(line);
      else {
        texts.set(line.note, [line]);
        count(notes, line.note);
      }
      continue;
    }
    if (asMarkdown) count(notes, asMarkdown[1] as string);
    for (const [, label] of line.text.matchAll(noteMark)) count(marks, label as string);
    for (const [, label] of line.text.matchAll(markdownMark)) count(marks, label as string);
  }
  const isBound = (label: string) =>
    noteLabel.test(label) &&
    !unmarked.has(label) &&
    marks.get(label) === 1 &&
    notes.get(label) === 1 &&
    uses.get(label.toLowerCase()) === 2;

  const repairs: Repair[] = [];
  const value: WithOwnNotes = { lines: [], notes: [], loose: [] };
  for (const line of lines) {
    const asMarkdown = markdownNote.exec(line.text);
    const text = writeMarks(line.text, isBound);
    if (line.note !== undefined) {
      if (isBound(line.note) || !hasWords.test(text)) continue;
      value.loose.push({ ...line, text: writeMarks(line.text, () => false) });
      const before = excerpt(line.text);
      repairs.push({ rule: 'footnote-unbound', line: line.number, before, after: before });
    } else if (asMarkdown && isBound(asMarkdown[1] as string)) {
      const [, label, words] = asMarkdown as unknown as [string, string, string];
      const after = `[^${label}]: ${excerpt(words)}`;
      repairs.push({ rule: 'footnote', line: line.number, before: excerpt(line.text), after });
      value.notes.push({ label, line: { ...line, text: writeMarks(words, () => false) } });
    } else value.lines.push(text === line.text ? line : { ...line, text });
  }
  for (const [label, parts] of texts) {
    const [first] = parts;
    if (!first || !isBound(label)) continue;
    const text = parts.map((part) => writeMarks(part.text, () => false).trim()).join(' ');
    value.notes.push({ label, line: { ...first, text } });
  }
  return { value, repairs };
}

const raisedEnd = /[\uE001\u00B9\u00B2\u00B3\u2070\u2074-\u2079*]$/;
const raisedStart = /^[\u00B9\u00B2\u00B3\u2070\u2074-\u2079*]/;

/** Marks of bound notes in the one form of the stages, all others as raised figures or as they stand. */
function writeMarks(text: string, isBound: (label: string) => boolean): string {
  return text
    .replace(markdownMark, (mark, label: string) => (isBound(label) ? `\uE000${label}\uE001` : mark))
    .replace(noteMark, (mark, label: string, at: number, whole: string) => {
      if (isBound(label)) return mark;
      // two raised numbers side by side stay two; emphasis stars do not part them
      const before = raisedEnd.test(whole[at - 1] ?? '') ? ' ' : '';
      const after = raisedStart.test(whole[at + mark.length] ?? '') ? ' ' : '';
      return /^\d+$/.test(label) ? before + raisedDigits(label) + after : `(${label})`;
    });
}
