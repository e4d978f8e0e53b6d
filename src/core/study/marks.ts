import type { Mark, Minutes, StudyRecord } from './record.ts';

/** A passage of a document: its clause, its place in the clause's words, and the words. */
export type Passage = Pick<Mark, 'document' | 'anchor' | 'from' | 'to' | 'quote'>;

/** Id of the mark on a passage. The same passage has the same id on every device. */
export function markId({ document, anchor, from, to }: Passage): string {
  return `${document}#${anchor}:${from}-${to}`;
}

/** The record with marks on these passages; one that is marked already keeps its note. */
export function withMarks(record: StudyRecord, passages: readonly Passage[], at: Minutes): StudyRecord {
  const marks = new Map(record.marks);
  for (const { document, anchor, from, to, quote } of passages) {
    const id = markId({ document, anchor, from, to, quote });
    if (!marks.has(id)) marks.set(id, { document, anchor, from, to, quote, note: '', at });
  }
  return { ...record, marks };
}

/** The record with another note on a mark, '' for none; unchanged when the mark is gone. */
export function withNote(record: StudyRecord, id: string, note: string, at: Minutes): StudyRecord {
  const mark = record.marks.get(id);
  if (!mark) return record;
  return { ...record, marks: new Map(record.marks).set(id, { ...mark, note: note.trim(), at }) };
}

/** The record without these marks. */
export function withoutMarks(record: StudyRecord, ids: Iterable<string>): StudyRecord {
  const gone = new Set(ids);
  return { ...record, marks: new Map([...record.marks].filter(([id]) => !gone.has(id))) };
}

/** The marks of one document, oldest first. */
export function marksIn({ marks }: StudyRecord, document: string): [id: string, mark: Mark][] {
  return [...marks].filter(([, mark]) => mark.document === document).sort(([, a], [, b]) => a.at - b.at);
}
