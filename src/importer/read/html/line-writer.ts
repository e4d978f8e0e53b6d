import type { Repair } from '../../../core/document/schema.ts';
import type { CellPlace, DroppedLine, Encoding, LineStyle, SourceLine } from '../../source.ts';
import { excerpt } from '../../source-line.ts';
import { decodeRuns } from '../word/decoded-runs.ts';
import { composeLine } from '../word/line-text.ts';
import type { WordRun } from '../word/paragraph.ts';
import { startsWithMark } from './lists.ts';
import type { Look } from './look.ts';

/** Where the words stand that come next. */
export interface Place {
  style: LineStyle;
  cell?: CellPlace;
  note?: string;
  /** They are no part of the document. */
  dropped?: DroppedLine['rule'];
}

/** Collects words into lines as a browser would show them: white space of the file is one space. */
export class LineWriter {
  readonly lines: SourceLine[] = [];
  readonly dropped: DroppedLine[] = [];
  readonly repairs: Repair[] = [];
  readonly letters = { tcvn3: 0, vni: 0, unicode: 0 };
  private number = 0;
  private runs: WordRun[] = [];
  private mark = '';
  private readonly stated: Encoding | undefined;

  constructor(stated?: Encoding) {
    this.stated = stated;
  }

  /** Number of the last line. */
  get lastNumber(): number {
    return this.number;
  }

  /** Adds words to the line; `keepsSpaces` for `pre`. */
  write(text: string, look: Look, keepsSpaces = false): void {
    let shown = keepsSpaces ? text : text.replace(/[ \t\n\r\f]+/g, ' ');
    const last = this.runs.at(-1)?.text ?? ' ';
    if (!keepsSpaces && /[ \n]$/.test(last)) shown = shown.replace(/^ /, '');
    if (shown) this.runs.push({ ...look, text: shown });
  }

  /** Adds the mark of a footnote. */
  writeNoteMark(label: string): void {
    this.runs.push({ text: `\uE000${label}\uE001`, generated: true });
  }

  /** The printed mark of a list item, for the next line that has words. */
  setMark(mark: string): void {
    this.mark = mark;
  }

  /** Ends the line, if it has words; an empty one is kept where `keepsEmpty`. */
  end(place: Place, keepsEmpty = false): void {
    const { runs, letters } = decodeRuns(this.runs, this.stated);
    const source = this.runs;
    this.runs = [];
    const hasWords = runs.some(({ text }) => /[^\s\u00A0]/.test(text));
    if (!hasWords && (!keepsEmpty || place.dropped || place.note)) return;
    const { text, ...look } = composeLine(
      runs.map(({ text, bold, italic, size, generated }) => ({
        ...{ text, format: { bold, italic, size }, role: generated ? ('note' as const) : undefined },
      })),
    );
    this.number++;
    const mark = hasWords && !startsWithMark(text) ? this.mark : '';
    if (hasWords) this.mark = '';
    const { cell, note, dropped } = place;
    const style = Object.fromEntries(
      Object.entries({ ...place.style, ...look }).filter(
        ([, value]) => value !== undefined && value !== false,
      ),
    );
    const line: SourceLine = {
      text: hasWords ? mark + text.trim() : '',
      number: this.number,
      ...(Object.keys(style).length > 0 && hasWords ? { style } : {}),
      ...(cell ? { cell } : {}),
      ...(note ? { note } : {}),
    };
    if (dropped) {
      this.dropped.push({ line, rule: dropped });
      return;
    }
    this.lines.push(line);
    for (const name of ['tcvn3', 'vni', 'unicode'] as const) this.letters[name] += letters[name];
    const before = source
      .map(({ text }) => text)
      .join('')
      .trim();
    if (letters.tcvn3 + letters.vni > 0 && before !== line.text)
      this.repairs.push({
        rule: 'encoding',
        line: this.number,
        before: excerpt(before),
        after: excerpt(line.text),
      });
  }
}
