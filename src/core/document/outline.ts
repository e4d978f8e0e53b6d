/** A run of text inside a block, in reading order. */
export type Inline =
  | { type: 'text' | 'strong' | 'emphasis'; text: string }
  /** A footnote mark, at its place in the sentence; `text` is the note's label, «1». */
  | { type: 'noteRef'; text: string }
  /** A place where personal data was masked; `text` says what was there, for example «thư điện tử». */
  | { type: 'mask'; text: string };

/** One line of an official text with its permanent address. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item';
  /** Depth in the outline, from 1. Items count from 1 under the block that owns them. */
  level: number;
  /** Number as printed without closing punctuation («II», «4.1», «a»), or null. */
  label: string | null;
  /** Dash as printed («-», «+», «*»), for items only. */
  marker: string | null;
  /** The words of the block as a reader sees them, number included, dash excluded, without emphasis. */
  text: string;
  inlines: Inline[];
  /** Permanent anchor by numbering path: `muc-ii-3-1`, `muc-ii-1-y2`, `muc-i-d1`, `dieu-3-k2-a`. */
  anchor: string;
  /** Line in the content file, from 1. */
  line: number;
}

export interface Footnote {
  label: string;
  text: string;
  inlines: Inline[];
  /** `chu-thich-1`. */
  anchor: string;
  line: number;
}

/** The parsed body of an official document. */
export interface Body {
  blocks: Block[];
  footnotes: Footnote[];
}
