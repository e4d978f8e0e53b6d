import { formatNumber } from '../word/number-format.ts';
import type { XmlElement } from './xml.ts';
import { elementsOf } from './xml-query.ts';

/** The two kinds of notes of Word. */
export type NoteKind = 'footnote' | 'endnote';

/** Label of a note whose typed mark has no letter or digit («*»): labels are letters and digits. */
const starLabel = 'sao';
/** Longer ones (roman numbers from 188 on) are written as digits. */
const longestLabel = 8;

/** A note that the text has. */
interface Note {
  kind: NoteKind;
  id: string;
  element: XmlElement;
  /** Label once the text refers to it. */
  label?: string;
}

/** The notes of a file and the labels that their marks get in reading order. */
export interface NoteMarks {
  /**
   * Label of a mark that refers to a note, counted as Word counts; a note keeps the label of its first mark.
   * @param custom mark that the author typed instead of a number
   */
  mark(kind: NoteKind, id: string, custom?: string): string;
  /** Notes in the order of their marks (also marks met meanwhile), then those without one. */
  inOrder(): Iterable<Note>;
}

/**
 * Finds the notes of a file. Footnotes count 1, 2, 3 and endnotes i, ii, iii unless the settings say otherwise; a
 * number that starts again on each page or section goes on instead, for a label names one note. A label that both
 * kinds would share gets «e» in front for the endnote.
 * @param formatOf number format of a kind, as the settings or a section say it
 */
export function readNotes(
  parts: Record<NoteKind, XmlElement | null>,
  formatOf: (kind: NoteKind) => string | undefined,
): NoteMarks {
  const notes = new Map<string, Note>();
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const element of elementsOf(parts[kind] ?? undefined, `w:${kind}`)) {
      const { 'w:id': id, 'w:type': type = 'normal' } = element.attributes;
      if (id !== undefined && type === 'normal') notes.set(`${kind} ${id}`, { kind, id, element });
    }
  }
  const counts = { footnote: 0, endnote: 0 };
  const uses = new Map<string, number>();
  const marked: Note[] = [];
  return {
    mark(kind, id, custom) {
      const note = notes.get(`${kind} ${id}`);
      if (note?.label !== undefined) return note.label;
      const usual = kind === 'footnote' ? 'decimal' : 'lowerRoman';
      let label =
        custom === undefined
          ? formatNumber(++counts[kind], formatOf(kind) ?? usual)
          : custom.replace(/[^\p{L}\d]/gu, '') || starLabel;
      if (label.length > longestLabel) label = String(counts[kind]);
      if (uses.has(label) && kind === 'endnote') label = `e${label}`;
      const before = uses.get(label) ?? 0;
      uses.set(label, before + 1);
      if (before > 0) label = `${label}x${before + 1}`;
      if (note) {
        note.label = label;
        marked.push(note);
      }
      return label;
    },
    *inOrder() {
      yield* marked;
      for (const note of notes.values()) if (note.label === undefined) yield note;
    },
  };
}
