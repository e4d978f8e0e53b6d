import type { KindId } from '../document/kind.ts';
import type { PlainDate } from '../document/plain-date.ts';

/** A stretch of a text: `text` is exactly what stands from `start` up to `end`, in UTF-16 units. */
interface Span {
  start: number;
  end: number;
  text: string;
}

/** A document named by its number: «Nghị quyết số 18-NQ/TW», the span with the word for the kind. */
export interface SymbolCitation extends Span {
  form: 'symbol';
  /** Given by the word before the number, or by the code when it has one kind only. */
  kindId?: KindId;
  /** Digits as written. */
  number: string;
  kindCode: string;
  issuerCode: string;
  style: 'party' | 'state';
  year?: number;
  /** The date that follows the number. */
  issuedOn?: PlainDate;
  /** The body after «của», «Ban Thường vụ Tỉnh ủy Thái Nguyên», with its term when that is said. */
  bodyText?: string;
  /** What is unusual in the form, for the reader. */
  slip?: string;
}

/** All documents of one plenum or congress: «Nghị quyết Hội nghị Trung ương 5 khóa XIII». */
export interface CollectiveCitation extends Span {
  form: 'collective';
  kindId?: KindId;
  /** Number of the plenum; absent for a congress. */
  plenum?: number;
  congress?: true;
  /** Term in Roman capitals; for a congress its own number. */
  term: string;
}

export type Citation = SymbolCitation | CollectiveCitation;
