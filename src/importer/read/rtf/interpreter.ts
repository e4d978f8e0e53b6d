import { legacyFontOf } from '../legacy-fonts.ts';
import { formatNumber } from '../word/number-format.ts';
import type { RowCell, WordParagraph, WordRun } from '../word/paragraph.ts';
import { type ByteEncoding, decodeBytes, encodingOfCodePage } from './charsets.ts';
import { type Destination, destinationOf } from './destinations.ts';
import { readHex } from './hex.ts';
import { changeState, initialState, type RtfState } from './state.ts';
import { Story } from './story.ts';
import { FontTable, StyleTable } from './tables.ts';
import type { RtfToken } from './tokens.ts';

/** Signs that have a control word of their own. */
const characters: Record<string, string> = {
  ...{ tab: '\t', line: '\n', page: '\n', column: '\n', lbr: '\n', softline: '\n', softpage: '' },
  ...{ emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•' },
  ...{ emspace: '\u2003', enspace: '\u2002', qmspace: '\u2005', zwj: '\u200D', zwnj: '\u200C' },
};
const signs: Record<string, string> = {
  '~': '\u00A0',
  _: '\u2011',
  '-': '\u00AD',
  '{': '{',
  '}': '}',
  '\\': '\\',
};
const paragraphWords = new Set(['par', 'sect']);
const storyDestinations = new Set<Destination>(['note', 'box', 'running-head', 'comment']);
const maximumNesting = 512;
const maximumCells = 64;

interface Group {
  state: RtfState;
  story: Story;
}

/** Carries out the tokens of an RTF file one by one. */
export class RtfInterpreter {
  /** The running text. */
  readonly main = new Story();
  /** Notes in the order of their marks, then running heads and comments. */
  readonly notes: Story[] = [];
  readonly apart: Story[] = [];
  private readonly fonts = new FontTable();
  private readonly styles = new StyleTable();
  private readonly groups: Group[] = [];
  private tooDeep = 0;
  private state: RtfState = { ...initialState };
  private story = this.main;
  private isIgnorable = false;
  private toSkip = 0;
  private bytes: number[] = [];
  private picture: Uint8Array[] = [];
  private firstFont = 0;
  private footnotes = 0;
  private endnotes = 0;
  private noteLabel = '';
  private noteMark: WordRun = { text: '' };
  private encoding: ByteEncoding;
  private readonly stated: ByteEncoding | undefined;
  private row: { left: number; cells: RowCell[]; next: Partial<RowCell> } = { left: 0, cells: [], next: {} };

  /** @param stated encoding of bytes whose font names none, when the clerk named it */
  constructor(stated?: ByteEncoding) {
    this.stated = stated;
    this.encoding = stated ?? 'windows-1252';
  }

  /** Whether groups were left open: the file is cut off. */
  get isCutOff(): boolean {
    return this.groups.length > 0;
  }

  /** Carries out one token. */
  take(token: RtfToken): void {
    if (token.kind === 'open') this.open();
    else if (token.kind === 'close') this.close();
    else if (token.kind === 'word') this.word(token.name, token.value);
    else if (token.kind === 'sign') this.sign(token.name);
    else if (token.kind === 'byte') this.text([token.byte]);
    else if (token.kind === 'text') this.text(token.bytes);
  }

  /** No more tokens: what is open ends here. */
  finish(): void {
    while (this.groups.length > 0) {
      this.tooDeep = 0;
      this.close();
    }
    this.flush();
    this.main.finish(this.state);
  }

  private open(): void {
    this.flush();
    this.toSkip = 0;
    if (this.groups.length >= maximumNesting) {
      this.tooDeep += 1;
      return;
    }
    this.groups.push({ state: this.state, story: this.story });
    this.state = { ...this.state };
    this.isIgnorable = false;
  }

  private close(): void {
    this.flush();
    this.toSkip = 0;
    this.isIgnorable = false;
    if (this.tooDeep > 0) {
      this.tooDeep -= 1;
      return;
    }
    const group = this.groups.pop();
    if (!group) return;
    if (this.state.destination === 'picture' && group.state.destination !== 'picture') this.endPicture();
    if (group.story !== this.story) this.story.finish(this.state);
    this.story = group.story;
    this.state = group.state;
  }

  private endPicture(): void {
    const bytes = readHex(this.picture);
    this.picture = [];
    if (bytes.length > 0) this.story.addPicture(bytes);
  }

  private word(name: string, value: number | undefined): void {
    if (this.toSkip > 0) {
      this.toSkip -= 1;
      return;
    }
    const wasIgnorable = this.isIgnorable;
    this.isIgnorable = false;
    const { destination } = this.state;
    if (destination === 'skipped') return;
    const begun = destinationOf(name, wasIgnorable);
    const isTable = destination === 'fonts' || destination === 'styles';
    if (begun && (begun === 'skipped' || !isTable)) {
      this.begin(begun);
      return;
    }
    if (destination === 'fonts') this.fonts.word(name, value);
    else if (destination === 'styles') this.styles.word(name, value);
    else this.textWord(name, value);
  }

  private begin(destination: Destination): void {
    this.flush();
    const { state } = this;
    // one group begins one story at most: the end of the group ends it
    const canBegin = this.groups.at(-1)?.story === this.story;
    if (storyDestinations.has(destination) && !canBegin) return;
    state.destination = destination;
    if (destination === 'list-number') state.generated = true;
    if (destination === 'note') {
      this.beginNote();
    } else if (destination === 'box') {
      const box = new Story();
      this.story.addBox(box);
      this.story = box;
    } else if (destination === 'running-head' || destination === 'comment') {
      this.story = new Story({ dropped: destination });
      this.apart.push(this.story);
    } else return;
    Object.assign(state, {
      ...initialState,
      destination: 'text',
      font: this.firstFont,
      fallback: state.fallback,
    });
  }

  private beginNote(): void {
    this.noteMark = { text: '', dropped: this.droppedNow() };
    this.footnotes += 1;
    this.nameNote(this.footnotes, 'decimal');
    this.story.add(this.noteMark);
    this.story = new Story({ note: this.noteLabel });
    this.notes.push(this.story);
  }

  /** `\ftnalt` within a note says that it is an endnote: these count i, ii, iii. */
  private makeEndnote(): void {
    if (this.story !== this.notes.at(-1) || this.story.paragraphs.length > 0) return;
    this.footnotes -= 1;
    this.endnotes += 1;
    this.nameNote(this.endnotes, 'lowerRoman');
    this.story.extra = { note: this.noteLabel };
  }

  private nameNote(number: number, format: string): void {
    this.noteLabel = formatNumber(number, format);
    this.noteMark.text = `\uE000${this.noteLabel}\uE001`;
  }

  private textWord(name: string, value: number | undefined): void {
    if (name === 'u' && value !== undefined) {
      this.unicode(value);
      return;
    }
    const character = characters[name];
    if (character !== undefined) {
      this.flush();
      this.addText(name === 'tab' && this.state.generated ? ' ' : character);
      return;
    }
    if (name === 'ftnalt') this.makeEndnote();
    else if (paragraphWords.has(name)) this.endParagraph('paragraph', this.depth());
    else if (name === 'cell') this.endParagraph('cell', 1);
    else if (name === 'nestcell') this.endParagraph('cell', Math.max(1, this.state.tableDepth));
    else if (name === 'row') this.endParagraph('row', 1);
    else if (name === 'nestrow') this.endParagraph('row', Math.max(2, this.state.tableDepth));
    else if (name === 'ansicpg') this.encoding = this.stated ?? encodingOfCodePage(value ?? 1252);
    else if (name === 'deff') {
      this.firstFont = value ?? 0;
      this.state.font = this.firstFont;
    } else if (!this.rowWord(name, value ?? 0)) {
      this.flush();
      changeState(this.state, name, value, this.firstFont, this.styles.headingOf);
    }
  }

  /** Words that define the cells of a row: each cell's marks stand before its right edge. */
  private rowWord(name: string, value: number): boolean {
    const { row } = this;
    if (name === 'trowd') this.row = { left: 0, cells: [], next: {} };
    else if (name === 'trleft') row.left = value;
    else if (name === 'clmrg') row.next.joinsLeft = true;
    else if (name === 'clvmrg') row.next.joinsAbove = true;
    else if (name === 'cellx') {
      const left = row.cells.at(-1)?.right ?? row.left;
      if (row.cells.length < maximumCells) row.cells.push({ left, right: value, ...row.next });
      row.next = {};
    } else return false;
    return true;
  }

  private sign(name: string): void {
    if (this.toSkip > 0) {
      this.toSkip -= 1;
      return;
    }
    if (name === '*') {
      this.isIgnorable = true;
      return;
    }
    if (name === '\n' || name === '\r') this.word('par', undefined);
    else if (signs[name] !== undefined) {
      this.flush();
      this.addText(signs[name]);
    }
  }

  private text(bytes: ArrayLike<number> & Iterable<number>): void {
    const { destination } = this.state;
    const skipped = Math.min(this.toSkip, bytes.length);
    this.toSkip -= skipped;
    if (destination === 'fonts') this.fonts.text(bytes);
    else if (destination === 'styles') this.styles.text(bytes);
    else if (destination === 'picture') this.picture.push(Uint8Array.from(bytes));
    else if (destination === 'text' || destination === 'list-number') {
      for (let index = skipped; index < bytes.length; index += 1) this.bytes.push(bytes[index] as number);
    }
  }

  private unicode(value: number): void {
    this.flush();
    const code = value < 0 ? value + 0x10000 : value;
    const isReserved = code === 0xe000 || code === 0xe001;
    this.addText(code > 0xffff || isReserved ? '\uFFFD' : code < 0x20 ? '' : String.fromCharCode(code));
    this.toSkip = this.state.fallback;
  }

  private endParagraph(end: WordParagraph['end'], depth: number): void {
    const { destination } = this.state;
    if (destination !== 'text' && end !== 'row') return;
    this.flush();
    this.story.endParagraph(this.state, end, depth, end === 'row' ? this.row.cells : undefined);
  }

  private depth(): number {
    const { isInTable, tableDepth } = this.state;
    return isInTable ? Math.max(1, tableDepth) : tableDepth;
  }

  /** Turns the bytes so far into text: they belong to the look that holds until now. */
  private flush(): void {
    if (this.bytes.length === 0) return;
    const font = this.fonts.get(this.state.font);
    const isLegacy = font !== undefined && legacyFontOf(font.name) !== null;
    const encoding = isLegacy ? 'windows-1252' : (font?.encoding ?? this.encoding);
    const text = decodeBytes(Uint8Array.from(this.bytes), encoding);
    this.bytes = [];
    this.addText(text.replace(/[\uE000\uE001]/g, '\uFFFD'));
  }

  private addText(text: string): void {
    const { destination, bold, italic, size, raised, capitals, generated } = this.state;
    if (destination !== 'text' && destination !== 'list-number') return;
    const font = this.fonts.get(this.state.font)?.name;
    const dropped = this.droppedNow();
    this.story.add({ ...{ text, bold, italic, size, raised, capitals, generated, font, dropped } });
  }

  private droppedNow(): 'deleted-text' | 'hidden-text' | undefined {
    return this.state.deleted ? 'deleted-text' : this.state.hidden ? 'hidden-text' : undefined;
  }
}
