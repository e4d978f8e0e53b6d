import type { DroppedLine, LineStyle } from '../../source.ts';
import { excerpt } from '../../source-line.ts';
import { composeLine, joinAlike, type Piece, type RunFormat } from '../word/line-text.ts';
import { type PrintedLetters, printLetters, type StoredLetters } from '../word/printed-letters.ts';
import type { Place, Reading } from './reading.ts';

/** The lines of one paragraph while its runs are read. */
export class ParagraphLines {
  /** Pieces of the line that is being read; a paragraph that goes on in the next one hands them over. */
  pieces: Piece[];
  /** Boxes to be read after the paragraph. */
  readonly boxesBelow: (() => void)[] = [];
  private readonly reading: Reading;
  private readonly place: Place;
  private readonly style: LineStyle;
  readonly numberOf: () => Piece | null;
  private lost: { rule: DroppedLine['rule']; pieces: Piece[] } | null = null;
  private written = 0;

  /**
   * @param style look of the whole paragraph
   * @param numberOf counts the paragraph; asked once, for its first line
   */
  constructor(
    reading: Reading,
    place: Place,
    style: LineStyle,
    numberOf: () => Piece | null,
    pieces: Piece[],
  ) {
    this.reading = reading;
    this.place = place;
    this.style = style;
    this.numberOf = numberOf;
    this.pieces = pieces;
  }

  /** Adds text that is kept. Line ends inside a run are spaces, and the signs of note marks are nobody's text. */
  add(text: string, format: RunFormat): void {
    this.closeLost();
    const plain = withoutControls(text);
    if (plain) this.pieces.push({ text: plain, format });
  }

  /** Adds the mark of a note. */
  addMark(label: string, format: RunFormat): void {
    this.pieces.push({ text: `\uE000${label}\uE001`, format, role: 'note' });
  }

  /** Takes text that is left out; neighbours of one rule become one record. */
  lose(text: string, rule: DroppedLine['rule'], format: RunFormat): void {
    if (this.lost?.rule !== rule) this.closeLost();
    this.lost ??= { rule, pieces: [] };
    this.lost.pieces.push({ text: withoutControls(text), format });
  }

  /** Number of the line that a picture read now stands after. */
  get lineOfPicture(): number {
    const { sink } = this.reading;
    return this.pieces.some(({ text }) => text.trim()) ? sink.next : sink.next - 1;
  }

  /** Ends the line; a break before any text at the top of a page makes no empty line. */
  breakLine(isPageBreak: boolean): void {
    if (!isPageBreak || this.pieces.length > 0) this.write();
  }

  /** Writes the last line, an empty one only when the paragraph has no other. */
  end(): void {
    this.closeLost();
    if (this.pieces.length > 0 || this.written === 0) this.write();
    for (const read of this.boxesBelow) read();
  }

  /** Records what was left out so far. */
  closeLost(): void {
    if (!this.lost) return;
    const { pieces, rule } = this.lost;
    this.lost = null;
    const { texts } = this.print(joinAlike(pieces));
    this.reading.sink.drop(texts.join(''), rule);
  }

  /** The pieces as printed; counts their letters by encoding. */
  private print(pieces: readonly Piece[]): PrintedLetters {
    const { encoding, letters } = this.reading;
    const stored = pieces.map(
      ({ text, format, role }): StoredLetters => ({
        ...{ text, font: format.font, capitals: format.caps, raised: format.superscript },
        generated: role !== undefined,
      }),
    );
    const printed = printLetters(stored, encoding);
    for (const name of ['tcvn3', 'vni', 'unicode'] as const) letters[name] += printed.letters[name];
    return printed;
  }

  private write(): void {
    this.closeLost();
    const { sink } = this.reading;
    const number = this.written++ === 0 ? this.numberOf() : null;
    const joined = joinAlike(this.pieces);
    this.pieces = [];
    const [first] = joined;
    if (number && first && !first.role) first.text = first.text.trimStart();
    const stored = number ? [number, ...joined] : joined;
    const { texts, isDecoded } = this.print(stored);
    const { text, ...look } = composeLine(
      stored.map((piece, index): Piece => ({ ...piece, text: texts[index] as string })),
    );
    const isNoteStart = this.place.note !== undefined && this.written === 1;
    const shown = isNoteStart ? text.trimStart() : number ? text.trimEnd() : text;
    if (isDecoded) {
      const before = excerpt(stored.map((piece) => piece.text).join(''));
      sink.repairs.push({ rule: 'encoding', line: sink.next, before, after: excerpt(texts.join('')) });
    }
    sink.add({
      text: shown,
      style: { ...this.style, ...look },
      cell: this.place.cell,
      note: this.place.note,
    });
  }
}

function withoutControls(text: string): string {
  const plain = text.replace(/[\r\n]/g, ' ').replace(/[\uE000\uE001]/g, '');
  if (!/\p{Cc}/u.test(plain)) return plain;
  // signs from U+0080 on are letters of old fonts
  return [...plain].filter((char) => char >= ' ' || char === '\t').join('');
}
