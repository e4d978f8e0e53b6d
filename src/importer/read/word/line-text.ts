/** How letters look, as far as one place (a run, a style) says it; undefined leaves it to the place below. */
export interface RunFormat {
  bold?: boolean;
  italic?: boolean;
  caps?: boolean;
  hidden?: boolean;
  superscript?: boolean;
  /** Points. */
  size?: number;
  /** Name of the font of letters; empty when the theme of the file chooses it. */
  font?: string;
}

/** A part of a line that looks alike. */
export interface Piece {
  text: string;
  format: RunFormat;
  /** The text is the mark of a note or a number made by Word; its look says nothing about the line. */
  role?: 'note' | 'number';
}

/** A line with marks of emphasis, and how all of it looks. */
export interface ComposedLine {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** Size of most letters in points. */
  size?: number;
}

const letter = /[\p{L}\p{M}\p{N}]/u;
const letters = /[\p{L}\p{N}]/gu;

/** Joins neighbours that look alike, so that words cut by the word processor are whole again. */
export function joinAlike(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && !last.role && !piece.role && isAlike(last.format, piece.format)) last.text += piece.text;
    else if (piece.text) joined.push({ ...piece });
  }
  return joined;
}

function isAlike(a: RunFormat, b: RunFormat): boolean {
  const keys = ['bold', 'italic', 'caps', 'superscript'] as const;
  return a.size === b.size && a.font === b.font && keys.every((key) => Boolean(a[key]) === Boolean(b[key]));
}

/**
 * Writes the pieces of a line as text. Bold and italic that hold for every letter are told of the whole line; where
 * only a part is so, it stands between `**` or `*`. Stars of the text itself stay as they are.
 */
export function composeLine(pieces: readonly Piece[]): ComposedLine {
  const plain = pieces.map(({ text }) => text).join('');
  const counted = pieces.map((piece) => (piece.role ? 0 : (piece.text.match(letters)?.length ?? 0)));
  const inked = pieces.filter((_, index) => (counted[index] as number) > 0);
  if (inked.length === 0)
    return {
      text: plain,
      ...mostCommonSize(
        pieces,
        pieces.map(({ text }) => text.length),
      ),
    };
  const bold = inked.every(({ format }) => format.bold);
  const italic = inked.every(({ format }) => format.italic);
  const style = { bold, italic, ...mostCommonSize(pieces, counted) };
  const parts = emphasised(pieces, counted, (format) => {
    if (format.bold && !bold) return '**';
    return format.italic && !italic ? '*' : '';
  });
  return { text: parts.length === 1 && parts[0]?.mark === '' ? plain : writeParts(parts), ...style };
}

/** A part of a line under one mark; its text is kept in chunks, for a line may have a million runs. */
interface Part {
  chunks: string[];
  mark: '' | '*' | '**';
}

/** Parts by their mark; spaces and signs between follow their neighbours, and a word keeps the look of its start. */
function emphasised(
  pieces: readonly Piece[],
  counted: readonly number[],
  markOf: (format: RunFormat) => Part['mark'],
): Part[] {
  const parts: Part[] = [];
  let neutral: string[] = [];
  pieces.forEach((piece, index) => {
    if (counted[index] === 0) {
      neutral.push(piece.text);
      return;
    }
    let { text } = piece;
    const mark = markOf(piece.format);
    const last = parts.at(-1);
    if (last && last.mark === mark) {
      for (const chunk of neutral) last.chunks.push(chunk);
      last.chunks.push(text);
    } else {
      if (last && neutral.length === 0 && letter.test(last.chunks.at(-1)?.at(-1) ?? '')) {
        const start = /^[\p{L}\p{M}\p{N}]*/u.exec(text)?.[0] ?? '';
        if (start) last.chunks.push(start);
        text = text.slice(start.length);
      }
      if (neutral.length > 0) appendPlain(parts, neutral);
      if (text) parts.push({ chunks: [text], mark });
    }
    neutral = [];
  });
  if (neutral.length > 0) appendPlain(parts, neutral);
  return parts;
}

function appendPlain(parts: Part[], chunks: string[]): void {
  const last = parts.at(-1);
  if (last?.mark === '') for (const chunk of chunks) last.chunks.push(chunk);
  else parts.push({ chunks, mark: '' });
}

/** Puts the marks where the importer reads them again: around words, never beside another star. */
function writeParts(parts: readonly Part[]): string {
  const written: string[] = [];
  parts.forEach(({ chunks, mark }, index) => {
    const text = chunks.join('');
    const inner = text.trim();
    const start = text.length - text.trimStart().length;
    const after = text.slice(start + inner.length);
    const last = start > 0 ? ' ' : (written.at(-1)?.at(-1) ?? '');
    const next = after || (parts[index + 1]?.chunks[0] ?? '');
    const touches = last === '*' || next.startsWith('*') || (mark === '*' && letter.test(last));
    const isMarked = mark !== '' && inner !== '' && !inner.includes('*') && !touches;
    written.push(isMarked ? `${text.slice(0, start)}${mark}${inner}${mark}${after}` : text);
  });
  return written.join('');
}

function mostCommonSize(pieces: readonly Piece[], weights: readonly number[]): { size?: number } {
  const bySize = new Map<number, number>();
  pieces.forEach(({ format: { size } }, index) => {
    if (size !== undefined) bySize.set(size, (bySize.get(size) ?? 0) + (weights[index] as number));
  });
  const [first] = [...bySize].sort(([, a], [, b]) => b - a);
  return first ? { size: first[0] } : {};
}
