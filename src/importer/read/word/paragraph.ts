import type { DroppedLine, LineStyle } from '../../source.ts';

/** Letters of a word processor that look alike. */
export interface WordRun {
  /** Words; `\n` is a line or page break, `\t` a tab, `\uE000label\uE001` the mark of a footnote. */
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** Points. */
  size?: number;
  /** Name of the font, which tells the legacy encodings TCVN3 and VNI. */
  font?: string;
  /** Superscript. */
  raised?: boolean;
  /** Printed in capitals whatever is stored. */
  capitals?: boolean;
  /** The word processor made the text (number of a list): it says nothing on how the line looks. */
  generated?: boolean;
  /** Not printed, and why. */
  dropped?: DroppedLine['rule'];
}

/** A cell as the end of its row describes it; edges in twentieths of a point from the left margin. */
export interface RowCell {
  left: number;
  right: number;
  /** The cell goes on to the one on its left, or above it. */
  joinsLeft?: boolean;
  joinsAbove?: boolean;
}

/** One paragraph of .doc or .rtf, before tables are put together. */
export interface WordParagraph {
  runs: WordRun[];
  style: Pick<LineStyle, 'align' | 'heading' | 'indent'>;
  /** How many tables are around it. */
  depth: number;
  /** What stands behind it: another paragraph, the end of its cell, or the end of its row. */
  end: 'paragraph' | 'cell' | 'row';
  /** Bytes of the pictures in it. */
  pictures?: readonly Uint8Array[];
  /** Known at the end of a row. */
  cells?: RowCell[];
  /** The text of the footnote with this label. */
  note?: string;
  /** No part of the document: running heads, comments. */
  dropped?: DroppedLine['rule'];
}
