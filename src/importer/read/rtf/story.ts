import type { RowCell, WordParagraph, WordRun } from '../word/paragraph.ts';
import type { RtfState } from './state.ts';

/** Paragraphs of one kind of text: the running text, a note, a text box, a running head, a comment. */
export class Story {
  readonly paragraphs: WordParagraph[] = [];
  private runs: WordRun[] = [];
  private boxes: Story[] = [];
  private pictures: Uint8Array[] = [];
  private hasText = false;
  /** Set on each paragraph that ends from now on. */
  extra: Pick<WordParagraph, 'note' | 'dropped'>;

  constructor(extra: Pick<WordParagraph, 'note' | 'dropped'> = {}) {
    this.extra = extra;
  }

  /** Appends text of one look. */
  add(run: WordRun): void {
    if (run.generated && !this.hasText) run.text = run.text.trimStart();
    if (!run.text) return;
    this.runs.push(run);
    this.hasText = true;
  }

  /** Adds a picture of the paragraph. */
  addPicture(picture: Uint8Array): void {
    this.pictures.push(picture);
  }

  /** A text box comes behind the paragraph that it is in. */
  addBox(box: Story): void {
    this.boxes.push(box);
  }

  /** Ends a paragraph; `end` tells what stands behind it. */
  endParagraph(state: RtfState, end: WordParagraph['end'], depth: number, cells?: RowCell[]): void {
    const { align, indent, heading } = state;
    this.paragraphs.push({
      runs: joinMarks(this.runs),
      style: { ...(align ? { align } : {}), ...(indent ? { indent } : {}), ...(heading ? { heading } : {}) },
      ...{ depth, end },
      ...(cells ? { cells } : {}),
      ...(this.pictures.length > 0 ? { pictures: this.pictures } : {}),
      ...this.extra,
    });
    this.runs = [];
    this.pictures = [];
    this.hasText = false;
    for (const box of this.boxes.splice(0))
      for (const paragraph of box.paragraphs) this.paragraphs.push(paragraph);
  }

  /** Ends the last paragraph, if it has begun. */
  finish(state: RtfState): void {
    if (this.hasText || this.boxes.length > 0 || this.pictures.length > 0)
      this.endParagraph(state, 'paragraph', 0);
  }
}

const leadingMarks = /^[\u0300-\u036f]+/;

/** Windows-1258 writes a tone behind its letter, sometimes in another run: back to its letter with it. */
function joinMarks(runs: WordRun[]): WordRun[] {
  for (const [index, run] of runs.entries()) {
    const marks = leadingMarks.exec(run.text)?.[0];
    const before = runs[index - 1];
    if (!marks || !before) continue;
    before.text = (before.text + marks).normalize('NFC');
    run.text = run.text.slice(marks.length);
  }
  return runs.filter(({ text }) => text);
}
