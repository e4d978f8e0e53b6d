import type { PlainDate } from '../document/plain-date.ts';

/**
 * A paper in the Party's form (thể thức văn bản của Đảng, 05-HD/VPTW of 27/5/2026), as plain data: what every tool
 * makes that gives a .docx. Texts are what is printed, without the parts that the form adds: numbers of headings,
 * «Số», «Kính gửi:», «Nơi nhận:», dashes of lists, capitals of the head. An empty text leaves its line out; «…» is a
 * place to fill in by hand.
 */
export interface PartyPaper {
  /** The body above the issuer, «Đảng bộ tỉnh …»; printed in capitals, left. */
  upperBody: string;
  /** «Đảng ủy Khối …»; printed in bold capitals under `upperBody`. */
  issuer: string;
  /** Symbol as printed after «Số»: «60-KH/ĐUK», or «…-BC/…» while the clerk has not given a number. */
  symbol: string;
  /** Where it is issued; «…» is printed for an empty text. */
  place: string;
  /** The day of issue; null prints «ngày … tháng … năm …». */
  date: PlainDate | null;
  /** «Báo cáo», «Chương trình hành động»; printed in bold capitals. Empty for an official letter. */
  kind: string;
  /** What the paper is about (trích yếu), in lower case: «kết quả học tập …». */
  subject: string;
  /** A sentence under the subject, in italics: «Bản nháp để điền …». */
  notice?: string;
  /** Lines after «Kính gửi:», one a body. */
  addressees: readonly string[];
  blocks: readonly PaperBlock[];
  signature: PaperSignature | null;
  /** Lines of «Nơi nhận:» without dash and closing mark: «Lưu Văn phòng Đảng ủy». */
  recipients: readonly string[];
}

/** One part of the text, top to bottom. */
export type PaperBlock = PaperHeading | PaperParagraph | PaperList | PaperTable;

/** Level 1 is «I-», 2 «1.», 3 «a)»; the number is given by its place unless `unnumbered`. */
export interface PaperHeading {
  type: 'heading';
  level: 1 | 2 | 3;
  text: string;
  unnumbered?: boolean;
}

/** A paragraph; a line break inside is kept. */
interface PaperParagraph {
  type: 'paragraph';
  text: string;
  style?: 'italic' | 'bold';
}

/** Items that begin with a dash. */
interface PaperList {
  type: 'list';
  items: readonly string[];
}

/** A table; the head row is repeated on every page. Each row has one text a column. */
export interface PaperTable {
  type: 'table';
  /** A line above the table, in bold. */
  caption?: string;
  columns: readonly PaperColumn[];
  rows: readonly (readonly string[])[];
  /** True when the last row is a sum, printed in bold. */
  hasTotal?: boolean;
}

/** A column of a table on paper. */
export interface PaperColumn {
  title: string;
  /** Share of the table's width beside the other columns; 1 when missing. */
  width?: number;
  /** `start` when missing; figures are `end`. */
  align?: 'start' | 'center' | 'end';
}

/**
 * Who signs (thể thức đề ký). `body` is whom the authority names: «Ban Thường vụ» after T/M and T/L, «Bí thư» after
 * K/T; empty without an authority. `signer` is empty when it is to be written by hand.
 */
export interface PaperSignature {
  authority: 'T/M' | 'K/T' | 'T/L' | null;
  body: string;
  position: string;
  signer: string;
}
