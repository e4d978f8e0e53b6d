import type { Repair } from '../core/document/schema.ts';

/** Kinds of files that offices have, told apart by content. */
export type SourceFormat = 'text' | 'markdown' | 'html' | 'rtf' | 'doc' | 'docx' | 'pdf';

/** Encodings that Vietnamese texts are found in; `--encoding` takes these names. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni'] as const;
export type Encoding = (typeof encodings)[number];

/** How a line looks in its file, as far as the format knows. Absent means: the format does not say. */
export interface LineStyle {
  align?: 'left' | 'center' | 'right' | 'justify';
  /** Size of most of its letters, in points. */
  size?: number;
  /** Every letter is bold, or italic. */
  bold?: boolean;
  italic?: boolean;
  /** Outline level of a heading style (Word «Heading 1», HTML `h1`), from 1. */
  heading?: number;
  /** Left indent in points: tells levels of lists apart where nothing else does. */
  indent?: number;
}

/** Place of a line within a table; a cell with several paragraphs gives several lines with the same place. */
export interface CellPlace {
  /** Tables are counted from 1 through the file. */
  table: number;
  /** From 1. */
  row: number;
  column: number;
  /** Columns and rows that a merged cell covers, when more than one. */
  columnSpan?: number;
  rowSpan?: number;
}

/** One paragraph or printed line of a source; lines split by a repair keep the number of the line they came from. */
export interface SourceLine {
  /**
   * The words, with `**bold**` and `*italic*` marks where only a part of the line is so. Numbers that the word
   * processor generates stand in front («1. Mục đích»). A mark of a footnote is `\uE000label\uE001` (see footnotes.ts).
   */
  text: string;
  /** Line in a text file; paragraph in reading order, from 1, in every other format. */
  number: number;
  /** Page of a PDF, or of a text with page breaks, from 1. */
  page?: number;
  style?: LineStyle;
  cell?: CellPlace;
  /** The line is the text of the footnote with this label. */
  note?: string;
}

/** A line of the file that is no part of the document, and by which rule that is known. */
export interface DroppedLine {
  line: SourceLine;
  rule: 'running-head' | 'page-number' | 'site-chrome' | 'hidden-text' | 'deleted-text' | 'comment';
}

/** A picture found in the file. */
export interface SourceImage {
  /** The picture stands after the line with this number; 0 is before the first. */
  afterLine: number;
  mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
  bytes: Uint8Array;
  /** Text that the file itself gives for people who cannot see it. */
  alt?: string;
}

/** What a reader makes of a file. No word of the file is missing: it is in `lines` or in `dropped`. */
export interface Source {
  format: SourceFormat;
  /** How the letters were stored, and how sure that is, from 0 to 1 (1 when the format states it). */
  encoding: { name: Encoding; confidence: number };
  lines: SourceLine[];
  dropped: DroppedLine[];
  images: SourceImage[];
  /** Changes of characters made while reading (encoding, hyphenation), each with its line. */
  repairs: Repair[];
}
