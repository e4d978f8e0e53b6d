import { type BodyFindingCode, bodyFindings } from '../../strings/body.ts';
import { type Address, giveAnchors } from './anchors.ts';
import { annexBreak, readAnnexNumber } from './annex.ts';
import { parseInlines, plainText } from './inline.ts';
import { readNumber } from './numbering.ts';
import { type Picture, parsePicture } from './picture.ts';
import { type Passage, parseTable, type Table, tablePassages } from './table.ts';

/** A run of text inside a block, in reading order. */
export type Inline =
  | { type: 'text' | 'strong' | 'emphasis'; text: string }
  /** A footnote mark, at its place in the sentence; `text` is the note's label, «1». */
  | { type: 'noteRef'; text: string }
  /** A place where personal data was masked; `text` says what was there, for example «thư điện tử». */
  | { type: 'mask'; text: string };

/** One line of an official text, or a table, with its permanent address. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'table' | 'image';
  /** Depth in the outline, from 1. Items count from 1 under the block that owns them. */
  level: number;
  /** Number as printed without closing punctuation («II», «4.1», «a»), or null. */
  label: string | null;
  /** Dash as printed («-», «+», «*»), for items only. */
  marker: string | null;
  /**
   * The words of the block as a reader sees them, number included, dash excluded, without emphasis. A table's
   * paragraphs are parted by line ends; a picture has no words of the text.
   */
  text: string;
  inlines: Inline[];
  /** Permanent anchor by numbering path: `muc-ii-3-1`, `muc-ii-1-y2`, `muc-i-d1`, `dieu-3-k2-a`, `phu-luc-1-b1`. */
  anchor: string;
  /** Line in the content file, from 1. */
  line: number;
  /** The block belongs to an annex: on the page it stands after the signature. */
  part?: 'annex';
  /** For tables only. */
  table?: Table;
  /** For pictures only. */
  picture?: Picture;
}

/** A footnote: its label as printed, its words, and the line of the source that has it. */
export interface Footnote {
  label: string;
  text: string;
  inlines: Inline[];
  /** `chu-thich-1`. */
  anchor: string;
  line: number;
}

/** The words of a block or note in pieces that are read one by one: a table's cells hold a passage a paragraph. */
export function passagesOf(place: Block | Footnote): readonly Passage[] {
  return 'table' in place && place.table ? tablePassages(place.table) : [place];
}

/** The parsed body of an official document. */
export interface Body {
  blocks: Block[];
  footnotes: Footnote[];
}

/** Something in the text that must not be there; the file is the caller's to add. */
export interface BodyFinding {
  code: BodyFindingCode;
  line: number;
  message: string;
  hint: string;
}

const heading = /^(#+)(\s+|$)(.*)$/;
const item = /^([-+*])(?:\s+(.*))?$/;
const note = /^\[\^([\p{L}\d]{1,8})\]:\s*(.*)$/u;
const moduleLine = /^(?:import|export)\b/;
const listNumber = /^\d{1,9}[.)](?:\s|$)/;
const otherBlock = /^(?:>|\||`{3}|~{3}|={3,}$|(?:-\s*){3,}$|(?:\*\s*){3,}$|(?:_\s*){3,}$|\[[^\]^][^\]]*\]:)/;

/**
 * Reads the text of an official document: blocks separated by a blank line, one block a line; a table takes a line
 * for each row, and a line `***` opens an annex.
 *
 * `firstLine` is the line of the file on which `text` starts, from 1. Never throws: what the grammar does not
 * allow is reported and its words are kept. Linear in the length of the text.
 */
export function parseBody(text: string, firstLine: number): { body: Body; issues: BodyFinding[] } {
  const body: Body = { blocks: [], footnotes: [] };
  const issues: BodyFinding[] = [];
  const anchors = giveAnchors();
  let afterText = false;
  let part: { part?: 'annex' } = {};
  let opensAnnex = false;
  const unlabelled = { label: null, marker: null } as const;

  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = firstLine + index;
    const raw = (lines[index] as string).trimEnd();
    const source = raw.trimStart();
    if (!source) {
      afterText = false;
      continue;
    }
    const report = (code: BodyFindingCode) => issues.push({ code, line, ...bodyFindings[code] });
    if (raw.length - source.length >= 4) report('indented-line');
    if (source === annexBreak) {
      if (opensAnnex) report('empty-block');
      part = { part: 'annex' };
      opensAnnex = true;
      afterText = false;
      continue;
    }
    const picture = parsePicture(source);
    const found = picture ? null : parseTable(lines, index);
    if (picture || found) {
      if (afterText) report('block-not-separated');
      if (opensAnnex) anchors.annex(null);
      opensAnnex = false;
      afterText = true;
    }
    if (picture) {
      if (!picture.alt) report('picture-without-words');
      const address = anchors.figure('image');
      body.blocks.push({
        ...{ kind: 'image', ...address, ...unlabelled, text: '', inlines: [], line, ...part, picture },
      });
      continue;
    }
    if (found) {
      for (const { code, line: row } of found.findings)
        issues.push({ code, line: line + row, ...bodyFindings[code] });
      const passages = tablePassages(found.table);
      if (passages.length === 0) report('empty-block');
      const inlines = passages.flatMap((passage, at): Inline[] =>
        at === 0 ? passage.inlines : [{ type: 'text', text: '\n' }, ...passage.inlines],
      );
      const address = anchors.figure('table');
      const text = plainText(inlines);
      body.blocks.push({
        ...{ kind: 'table', ...address, ...unlabelled, text, inlines, line, ...part, table: found.table },
      });
      index += found.length - 1;
      continue;
    }
    const asNote = note.exec(source);
    const isOther = !asNote && otherBlock.test(source);
    if (isOther) report('raw-block');
    if (moduleLine.test(source)) report('raw-module');
    const asHeading = isOther ? null : heading.exec(source);
    const asItem = isOther || asHeading ? null : item.exec(source);
    const depth = asHeading?.[1]?.length ?? 0;
    if (asHeading ? depth < 2 || depth > 6 : source[0] === '#') report('heading-level');
    if (!asHeading && !asItem && !asNote && afterText) report('block-not-separated');
    afterText = !asHeading;

    const words = (asNote?.[2] ?? asHeading?.[3] ?? (asItem ? (asItem[2] ?? '') : source)).trim();
    if (!words) report('empty-block');
    if (!asHeading && listNumber.test(words)) report('list-number-not-escaped');
    const { inlines, findings } = parseInlines(words);
    for (const code of findings) report(code);
    const plain = plainText(inlines);
    if (asNote) {
      const label = asNote[1] as string;
      body.footnotes.push({ label, text: plain, inlines, anchor: `chu-thich-${label.toLowerCase()}`, line });
      continue;
    }
    const marker = asItem?.[1] ?? null;
    const annex = opensAnnex ? { number: asHeading ? readAnnexNumber(plain) : null } : null;
    const annexAddress = annex && anchors.annex(annex.number);
    opensAnnex = false;
    const isAnnexTitle = annex !== null && asHeading !== null;
    const number = isAnnexTitle ? annex.number : asItem ? null : readNumber(plain, asHeading !== null);
    const address: Address =
      isAnnexTitle && annexAddress
        ? annexAddress
        : number
          ? anchors.numbered(number)
          : marker
            ? anchors.item(marker)
            : anchors.unnumbered();
    body.blocks.push({
      kind: asHeading ? 'heading' : marker ? 'item' : 'paragraph',
      level: asHeading ? Math.max(1, depth - 1) : address.level,
      label: number?.label ?? null,
      marker,
      text: plain,
      inlines,
      anchor: address.anchor,
      line,
      ...part,
    });
  }
  if (opensAnnex)
    issues.push({ code: 'empty-block', line: firstLine + lines.length - 1, ...bodyFindings['empty-block'] });
  return { body, issues: [...issues, ...checkNotes(body)].sort((a, b) => a.line - b.line) };
}

function checkNotes({ blocks, footnotes }: Body): BodyFinding[] {
  const issues: BodyFinding[] = [];
  const report = (code: BodyFindingCode, line: number) => issues.push({ code, line, ...bodyFindings[code] });
  const defined = new Set<string>();
  for (const { label, line } of footnotes) {
    if (defined.has(label)) report('note-duplicate', line);
    defined.add(label);
  }
  const used = new Set<string>();
  for (const { inlines, line } of [...blocks, ...footnotes]) {
    for (const inline of inlines) {
      if (inline.type !== 'noteRef') continue;
      used.add(inline.text);
      if (!defined.has(inline.text)) report('note-undefined', line);
    }
  }
  for (const { label, line } of footnotes) if (!used.has(label)) report('note-unused', line);
  return issues;
}
