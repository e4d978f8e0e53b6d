import { type AnchorGiver, giveAnchors } from '../../core/document/anchors.ts';
import { readAnnexNumber } from '../../core/document/annex.ts';
import { readNumber } from '../../core/document/numbering.ts';
import type { Inline } from '../../core/document/outline.ts';
import type { Picture } from '../../core/document/picture.ts';
import type { Repair } from '../../core/document/schema.ts';
import { type Table, tablePassages } from '../../core/document/table.ts';
import type { LineStyle, SourceLine } from '../source.ts';
import { excerpt, type Staged, withoutMarks } from '../source-line.ts';
import type { AnnexLine } from './annexes.ts';
import { squeezeSpaces } from './clean.ts';
import { readEmphasis } from './emphasis.ts';
import { noteMark } from './footnotes.ts';
import { type HeadingHints, hashMark, isHeading } from './heading.ts';
import { buildTable, tableLines } from './tables.ts';

/** One block ready to be written; `annex` is the line that opens an annex. */
export interface DraftBlock {
  kind: 'heading' | 'paragraph' | 'item' | 'annex' | 'table' | 'image';
  /** For headings, number of «#» from 2. */
  depth: number;
  marker: string | null;
  inlines: Inline[];
  /** Labels of the footnotes marked in this block. */
  notes: string[];
  table?: Table;
  picture?: Picture;
}

/** What is known of the lines besides their words. */
export interface BodyContext {
  /** «#» at the start of a line is a mark of a heading. */
  hashTells: boolean;
  /** Lines that open an annex or name it. */
  annexes: ReadonlyMap<SourceLine, AnnexLine>;
  /** Notes without a mark: paragraphs at the end of the text, before the annexes. */
  loose: readonly SourceLine[];
  /** Pictures by the line they stand after, in order. */
  pictures: readonly { afterLine: number; picture: Picture }[];
}

const hasWords = /[\p{L}\p{N}]/u;
// printed dashes, and the signs that word processors draw for them
const bullet = /^([-+*]|[–—•●▪·◦○■□►➢➤✓✔✅🔹🔸\uF02D\uF0A7\uF0B7\uF0D8\uF0FC])(?:\s+|(?=\p{L}))(?=\S)/u;
const deepest = 6;
const maxTitleWords = 40;

/**
 * Turns lines into blocks: dashes as printed, headings re-levelled by their numbers, cells put into tables, pictures
 * at their places, emphasis kept. Lines without a letter or a digit (rules, lone stars) carry no words and are left out.
 */
export function classifyLines(lines: readonly SourceLine[], context: BodyContext): Staged<DraftBlock[]> {
  const repairs: Repair[] = [];
  const anchors = giveAnchors();
  const hints = readHints(lines, context.hashTells);
  const value: DraftBlock[] = [];
  const pictures = [...context.pictures];
  const loose = [...context.loose];
  const takePictures = (before: number) => {
    while (pictures[0] && pictures[0].afterLine < before) {
      value.push({ ...draft('image', 0, null, []), picture: pictures.shift()?.picture as Picture });
    }
  };
  const takeLoose = () => {
    for (const line of loose.splice(0))
      value.push(draft('paragraph', 0, null, readEmphasis(squeezeSpaces(line, repairs))));
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as SourceLine;
    takePictures(line.number);
    const annex = context.annexes.get(line);
    if (annex) {
      takeLoose();
      hints.inArticle = false;
      if (annex !== 'title') value.push(draft('annex', 0, null, []));
      const title = annex === 'head' ? null : annexTitle(line, context.hashTells, repairs);
      if (annex === 'title') anchors.unnumbered();
      else anchors.annex(title === null ? null : readAnnexNumber(withoutMarks(title)));
      if (title !== null) {
        value.push(draft('heading', 2, null, readEmphasis(title)));
        continue;
      }
    }
    const cells = tableLines(lines, index, context.annexes);
    const table = cells.length > 0 ? buildTable(cells, repairs) : null;
    if (table) {
      const notes = tablePassages(table).flatMap(({ inlines }) => draft('table', 0, null, inlines).notes);
      value.push({ ...draft('table', 0, null, []), notes, table });
      index += cells.length - 1;
      continue;
    }
    const text = squeezeSpaces(line, repairs);
    if (hasWords.test(text)) value.push(classify(text, line, anchors, hints, repairs));
  }
  takePictures(Number.POSITIVE_INFINITY);
  takeLoose();
  return { value, repairs };
}

function classify(
  text: string,
  { number: lineNumber, style }: SourceLine,
  anchors: AnchorGiver,
  hints: Omit<HeadingHints, 'style'>,
  repairs: Repair[],
): DraftBlock {
  const record = (rule: string, after: string) =>
    repairs.push({ rule, line: lineNumber, before: excerpt(text), after: excerpt(after) });
  const dash = /^\*(?!\s)/.test(text) ? null : bullet.exec(text);
  if (dash) {
    const marker = '-+*'.includes(dash[1] as string) ? (dash[1] as string) : '-';
    if (dash[0] !== `${marker} `) record('dash', text.replace(bullet, `${marker} `));
    return draft('item', 0, marker, readEmphasis(text.slice(dash[0].length), style));
  }
  const words = withoutMarks(text).replace(noteMark, '');
  const heading = isHeading(text, words, { ...hints, style });
  const number = readNumber(words, heading);
  if (number && number.kind !== 'decimal' && number.kind !== 'letter')
    hints.inArticle = number.kind === 'article';
  const address = number ? anchors.numbered(number) : heading ? anchors.unnumbered() : null;
  if (!heading || !address) {
    return draft('paragraph', 0, null, readEmphasis(withoutHash(text, hints.hashTells), style));
  }
  const level = number ? address.level : unnumberedLevel(style, text, address.level);
  const depth = Math.min(level + 1, deepest);
  const plain = withoutHash(text, hints.hashTells).replace(/\*\*/g, '').trim();
  const marked = `${'#'.repeat(depth)} ${plain}`;
  if (/^#|\*\*/.test(text) && text !== marked) record('heading', marked);
  return draft('heading', depth, null, readEmphasis(plain));
}

/** A heading style states its level; a line in the middle of the page is a division of the whole. */
function unnumberedLevel(style: LineStyle | undefined, text: string, level: number): number {
  if (text.startsWith('#')) return level;
  return style?.heading ?? 1;
}

/** The first line of an annex as its heading, null when it is a sentence, a dash or a table. */
function annexTitle(line: SourceLine, hashTells: boolean, repairs: Repair[]): string | null {
  const words = withoutMarks(line.text.slice(0, 600));
  const isTitle = line.text.length <= 600 && words.split(/\s+/).length <= maxTitleWords;
  if (line.cell || !isTitle || /[.;,]$/.test(words) || bullet.test(words)) return null;
  return withoutHash(squeezeSpaces(line, repairs), hashTells).replace(/\*\*/g, '').trim();
}

const withoutHash = (text: string, hashTells: boolean) => (hashTells ? text.replace(hashMark, '') : text);

/** Bold tells headings from text where some lines are bold and most are not; capitals likewise. */
function readHints(lines: readonly SourceLine[], hashTells: boolean): Omit<HeadingHints, 'style'> {
  const worded = lines.filter(({ text }) => hasWords.test(text));
  const bold = worded.filter(({ style }) => style?.bold).length;
  const capitals = worded.filter(({ text }) => text === text.toUpperCase() && /\p{Lu}/u.test(text)).length;
  return {
    boldTells: bold >= 2 && bold * 2 <= worded.length,
    capitalsTell: worded.length < 4 || capitals * 3 <= worded.length * 2,
    hashTells,
    inArticle: false,
  };
}

function draft(
  kind: DraftBlock['kind'],
  depth: number,
  marker: string | null,
  inlines: Inline[],
): DraftBlock {
  const notes = inlines.filter((inline) => inline.type === 'noteRef').map((inline) => inline.text);
  return { kind, depth, marker, inlines, notes };
}
