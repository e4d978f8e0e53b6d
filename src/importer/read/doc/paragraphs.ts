import type { WordParagraph, WordRun } from '../word/paragraph.ts';
import { stretchAt } from './formatting-pages.ts';
import type { AttachedText, Attachments } from './notes.ts';
import { type ParagraphLook, readParagraphLook } from './paragraph-look.ts';
import { readPicture } from './picture.ts';
import { pieceAt } from './pieces.ts';
import { byteOf, type RunContext, readRuns } from './runs.ts';
import { type Change, readChanges } from './sprm.ts';
import type { WordDocument } from './word-document.ts';

/** What is being read: the part's own context, and what hangs on its characters. */
export interface PartContext extends RunContext {
  boxesAt: Attachments['boxesAt'];
  /** Asked for each picture: whether the file has not had too many of them. */
  picturesLeft: () => boolean;
}

const paragraphEnd = 0x0d;
const cellEnd = 0x07;
const sectionEnd = 0x0c;

/**
 * The paragraphs of a stretch of text in their order; text boxes come behind the paragraph that holds their shape.
 * @param extra set on each: the note that it is a text of, or why it is no part of the document
 */
export function* readParagraphs(
  context: PartContext,
  { start, end }: AttachedText,
  extra: Pick<WordParagraph, 'note' | 'dropped'> = {},
): Generator<WordParagraph> {
  const { doc, fieldCodes, boxesAt } = context;
  let from = start;
  let boxes: AttachedText[] = [];
  for (let at = start; at < end; at += 1) {
    const code = doc.text.charCodeAt(at);
    if (code === 8 && boxesAt.has(at)) for (const box of boxesAt.get(at) ?? []) boxes.push(box);
    const isMark = code === paragraphEnd || code === cellEnd || (code === sectionEnd && endsSection(doc, at));
    if ((isMark && !fieldCodes[at]) || at === end - 1) {
      yield { ...readParagraph(context, from, at, isMark), ...extra };
      from = at + 1;
      for (const box of boxes) yield* readParagraphs({ ...context, boxesAt: new Map() }, box, extra);
      boxes = [];
    }
  }
}

/** A page break within a paragraph has the same character as the end of a section; only the latter ends one. */
function endsSection(doc: WordDocument, at: number): boolean {
  const place = bytePlace(doc, at);
  const stretch = doc.paragraphs[stretchAt(doc.paragraphs, place.byte)];
  return stretch !== undefined && stretch.end === place.byte + place.width;
}

function bytePlace(
  doc: WordDocument,
  at: number,
): { byte: number; width: number; changes: readonly Change[] } {
  const piece = doc.pieces[pieceAt(doc.pieces, at)];
  return piece
    ? { byte: byteOf(piece, at), width: piece.width, changes: piece.changes }
    : { byte: 0, width: 1, changes: [] };
}

function readParagraph(context: PartContext, from: number, mark: number, isMark: boolean): WordParagraph {
  const { doc } = context;
  const { byte, changes } = bytePlace(doc, mark);
  const stretch = doc.paragraphs[stretchAt(doc.paragraphs, byte)];
  const isIn = stretch !== undefined && stretch.start <= byte;
  const style = isIn ? stretch.style : 0;
  const named = doc.styleOf(style);
  const look = readParagraphLook(
    [...named.paragraph, ...(isIn ? readChanges(stretch.changes) : []), ...changes],
    doc.data,
  );
  if (named.heading && look.style.heading === undefined) look.style.heading = named.heading;
  const pictures: Uint8Array[] = [];
  const takePicture = (at: number) => {
    const picture = context.picturesLeft() ? readPicture(doc.data ?? new Uint8Array(0), at) : null;
    if (picture) pictures.push(picture);
  };
  const runs = readRuns({ ...context, takePicture }, from, isMark ? mark : mark + 1, style);
  const label = readLabel(context, look, mark, style);
  const { depth, cells, endsRow, endsInnerCell } = look;
  const endsCell = doc.text.charCodeAt(mark) === cellEnd || endsInnerCell;
  return {
    runs: label ? [label, ...runs] : runs,
    style: look.style,
    ...(pictures.length > 0 ? { pictures } : {}),
    depth: endsCell || endsRow ? Math.max(1, depth) : depth,
    end: endsRow && endsCell ? 'row' : endsCell ? 'cell' : 'paragraph',
    cells,
  };
}

/** The number that Word prints in front of a paragraph of a list, in the font of the list or of the paragraph's end. */
function readLabel(
  { doc, ...context }: PartContext,
  look: ParagraphLook,
  mark: number,
  style: number,
): WordRun | null {
  if (look.list === undefined || look.endsRow) return null;
  const [end] = readRuns({ doc, ...context }, mark, mark + 1, style);
  if (end?.dropped) return null;
  const number = doc.nextNumber(String(look.list), look.level);
  if (!number?.text) return null;
  const { text, level } = number;
  return {
    text: level.suffix === 'nothing' ? text : `${text} `,
    generated: true,
    font: level.run.font ?? end?.font,
  };
}
