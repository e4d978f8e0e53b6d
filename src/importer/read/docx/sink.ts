import type { Repair } from '../../../core/document/schema.ts';
import type { DroppedLine, LineStyle, SourceImage, SourceLine } from '../../source.ts';

/** A line before it has its number. */
export type NewLine = Omit<SourceLine, 'number'>;

/** Takes lines, what is left out, pictures and repairs, and numbers the lines in reading order. */
export class LineSink {
  readonly lines: SourceLine[] = [];
  readonly dropped: DroppedLine[] = [];
  readonly images: SourceImage[] = [];
  readonly repairs: Repair[] = [];

  /** Number that the next line gets. */
  get next(): number {
    return this.lines.length + 1;
  }

  /** Adds a line, without empty style or place. */
  add({ text, style, cell, note }: NewLine): void {
    const line: SourceLine = { text, number: this.next };
    if (style && Object.keys(style).length > 0) line.style = style satisfies LineStyle;
    if (cell) line.cell = cell;
    if (note !== undefined) line.note = note;
    this.lines.push(line);
  }

  /** Records words that are left out, at the line that they would have stood in. Text without words is nothing. */
  drop(text: string, rule: DroppedLine['rule']): void {
    if (/[\p{L}\p{N}]/u.test(text))
      this.dropped.push({ line: { text: text.trim(), number: this.next }, rule });
  }
}
