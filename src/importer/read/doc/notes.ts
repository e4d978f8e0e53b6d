import { formatNumber } from '../word/number-format.ts';
import type { FileInformation } from './file-information.ts';
import { type PlcEntry, readPlc, viewOf } from './plc.ts';
import type { WordDocument } from './word-document.ts';

/** Characters of a text that belongs to a place of the running text. */
export interface AttachedText {
  start: number;
  end: number;
}

/** A footnote or endnote. */
export interface Note extends AttachedText {
  label: string;
}

/** What hangs on characters of the running text: notes by the place of their mark, boxes by the place of their shape. */
export interface Attachments {
  noteAt: ReadonlyMap<number, Note>;
  /** Footnotes, then endnotes, in their order; also those without a mark. */
  notes: readonly Note[];
  boxesAt: ReadonlyMap<number, readonly AttachedText[]>;
  /** Boxes whose shape was not found. */
  looseBoxes: readonly AttachedText[];
}

/**
 * Finds the notes and text boxes of a file and the places that they belong to. Footnotes count 1, 2, 3 and endnotes
 * i, ii, iii through the file, so that no two notes share a label.
 */
export function findAttachments(doc: WordDocument): Attachments {
  const footnotes = noteTexts(doc, 'footnoteMarks', 'footnoteTexts', 'footnotes');
  const endnotes = noteTexts(doc, 'endnoteMarks', 'endnoteTexts', 'endnotes');
  return {
    noteAt: new Map([...footnotes.marks, ...endnotes.marks]),
    notes: [...footnotes.notes, ...endnotes.notes],
    ...findBoxes(doc),
  };
}

const hasLetters = (text: string) => /[\p{L}\p{N}]/u.test(text);

type Table = Parameters<FileInformation['table']>[0];

function noteTexts(doc: WordDocument, marks: Table, texts: Table, part: 'footnotes' | 'endnotes') {
  const { start, end } = doc.part(part);
  const labelOf = (number: number) => formatNumber(number, part === 'endnotes' ? 'lowerRoman' : 'decimal');
  const entries = end > start ? readPlc(doc.table(texts), 0) : [];
  const places = readPlc(doc.table(marks), 2);
  const notes: Note[] = within(entries, start, end).map((text, index) => ({
    ...text,
    label: labelOf(index + 1),
  }));
  // characters that no entry of the table has are a note without a mark
  const rest = notes.at(-1)?.end ?? start;
  if (hasLetters(doc.text.slice(rest, end)))
    notes.push({ start: rest, end, label: labelOf(notes.length + 1) });
  return {
    // behind the last note stands an empty paragraph
    notes: notes.filter(
      (note, index) => index < places.length || hasLetters(doc.text.slice(note.start, note.end)),
    ),
    marks: places.flatMap(({ start: at }, index) => (notes[index] ? [[at, notes[index]] as const] : [])),
  };
}

/** Stretches of a part that follow each other, clipped to it. */
function within(entries: readonly PlcEntry[], start: number, end: number): AttachedText[] {
  const texts: AttachedText[] = [];
  let last = start;
  for (const entry of entries) {
    const to = Math.min(start + entry.end, end);
    texts.push({ start: last, end: Math.max(last, to) });
    last = Math.max(last, to);
  }
  return texts;
}

function findBoxes(doc: WordDocument): Pick<Attachments, 'boxesAt' | 'looseBoxes'> {
  const { start, end } = doc.part('textBoxes');
  const boxes = new Map<number, AttachedText[]>();
  const known = end > start ? readPlc(doc.table('textBoxTexts'), 22) : [];
  const texts = within(known, start, end);
  const loose: AttachedText[] = [];
  for (const [index, text] of texts.entries()) {
    const shape = viewOf((known[index] as PlcEntry).data).getUint32(14, true);
    append(boxes, shape, text);
  }
  const rest = texts.at(-1)?.end ?? start;
  if (hasLetters(doc.text.slice(rest, end))) loose.push({ start: rest, end });
  const boxesAt = new Map<number, AttachedText[]>();
  for (const { start: at, data } of readPlc(doc.table('shapes'), 26)) {
    const shape = viewOf(data).getUint32(0, true);
    const found = boxes.get(shape);
    if (!found) continue;
    boxes.delete(shape);
    for (const box of found) append(boxesAt, at, box);
  }
  return { boxesAt, looseBoxes: [...[...boxes.values()].flat(), ...loose] };
}

function append(lists: Map<number, AttachedText[]>, key: number, text: AttachedText): void {
  const list = lists.get(key);
  if (list) list.push(text);
  else lists.set(key, [text]);
}
