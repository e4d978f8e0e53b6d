import type { DroppedLine } from '../../source.ts';
import type { RunFormat } from '../word/line-text.ts';
import { printedSymbol } from '../word/symbols.ts';
import { branchOf } from './alternate.ts';
import { readApart } from './apart.ts';
import { readRunFormat } from './format.ts';
import { readGraphic } from './graphic.ts';
import type { ParagraphLines } from './paragraph-lines.ts';
import type { BlockReader, Place, Reading } from './reading.ts';
import { combineRun } from './styles.ts';
import type { XmlElement } from './xml.ts';
import { elementsOf, firstOf, settingOf, textOf } from './xml-query.ts';

/** What the runs of one paragraph need. */
export interface InlineContext {
  reading: Reading;
  place: Place;
  lines: ParagraphLines;
  /** Look that the style of the paragraph gives. */
  paragraph: RunFormat;
  readBlocks: BlockReader;
}

/** A typed mark of a note is short; more after it is text. */
const longestMark = 8;

type Lost = DroppedLine['rule'] | undefined;

const properties = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rubyPr',
  'm:rPr',
  'm:fPr',
  'm:ctrlPr',
]);

/** Reads what stands in a paragraph: runs, links, fields, changes, content controls, formulas, in order. */
export function readInlines(parent: XmlElement, context: InlineContext, lost: Lost): void {
  for (const element of elementsOf(parent)) readInline(element, context, lost);
}

function readInline(element: XmlElement, context: InlineContext, lost: Lost): void {
  const { name } = element;
  if (properties.has(name)) return;
  if (name === 'w:r') readRun(element, context, lost);
  else if (name === 'w:del' || name === 'w:moveFrom') readInlines(element, context, 'deleted-text');
  else if (name === 'mc:AlternateContent') readInlines(branchOf(element), context, lost);
  else if (name === 'w:p' || name === 'w:tbl') readBox([element], true, context, lost);
  else if (name === 'm:f') readFraction(element, context, lost);
  else if (name === 'm:t') put(textOf(element), context.paragraph, context, lost);
  else readInlines(element, context, lost);
}

/** A fraction of a formula stands on one line: «a/b». */
function readFraction(fraction: XmlElement, context: InlineContext, lost: Lost): void {
  for (const part of elementsOf(fraction)) {
    if (part.name === 'm:den') put('/', context.paragraph, context, lost);
    readInline(part, context, lost);
  }
}

function readRun(run: XmlElement, context: InlineContext, lost: Lost): void {
  const own = firstOf(run, 'w:rPr');
  const { styles } = context.reading;
  const format = combineRun(styles, context.paragraph, settingOf(own, 'w:rStyle'), readRunFormat(own));
  readRunParts(elementsOf(run), format, context, lost ?? (format.hidden ? 'hidden-text' : undefined));
}

function readRunParts(
  parts: readonly XmlElement[],
  format: RunFormat,
  context: InlineContext,
  lost: Lost,
): void {
  const { lines, reading, place } = context;
  let mark: XmlElement | undefined;
  for (const [index, part] of parts.entries()) {
    if (part === mark) continue;
    switch (part.name) {
      case 'w:t':
        put(textOf(part), format, context, lost);
        break;
      case 'w:delText':
        put(textOf(part), format, context, 'deleted-text');
        break;
      case 'w:tab':
      case 'w:ptab':
        put('\t', format, context, lost);
        break;
      case 'w:noBreakHyphen':
        put('-', format, context, lost);
        break;
      case 'w:sym': {
        const code = Number.parseInt(part.attributes['w:char'] ?? '', 16);
        if (code > 0) put(printedSymbol(code, part.attributes['w:font']), format, context, lost);
        break;
      }
      case 'w:br':
      case 'w:cr':
        if (lost || place.fields.includes(true)) put(' ', format, context, lost);
        else lines.breakLine(['page', 'column'].includes(part.attributes['w:type'] ?? ''));
        break;
      case 'w:fldChar':
        readFieldSign(part, context);
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = part.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        const isCustom = ['1', 'true', 'on'].includes(part.attributes['w:customMarkFollows'] ?? '');
        const next = isCustom && !lost ? parts[index + 1] : undefined;
        mark = next?.name === 'w:t' && textOf(next).length <= longestMark ? next : undefined;
        const custom = mark && textOf(mark);
        if (!lost) lines.addMark(reading.notes.mark(kind, part.attributes['w:id'] ?? '', custom), format);
        break;
      }
      case 'w:commentReference':
        recordComment(part.attributes['w:id'] ?? '', context);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        readGraphic(part, {
          box: (content, isBelow) => readBox(content, isBelow, context, lost),
          picture: (id, alt) => {
            if (!lost) reading.images({ part: place.part, id, alt }, lines.lineOfPicture);
          },
          diagram: (id, isBelow) => {
            const paragraphs = reading.diagram(place.part, id);
            if (paragraphs.length > 0) readBox(paragraphs, isBelow, context, lost);
          },
          unread: (what) => reading.warn('docx-part-not-read', what),
        });
        break;
      case 'mc:AlternateContent':
        readRunParts(elementsOf(branchOf(part)), format, context, lost);
        break;
      case 'w:instrText':
      case 'w:delInstrText':
        break;
      default:
        if (!properties.has(part.name)) readInlines(part, context, lost);
    }
  }
}

function put(text: string, format: RunFormat, { lines, place }: InlineContext, lost: Lost): void {
  const rule = lost ?? (place.fields.includes(true) ? 'hidden-text' : undefined);
  if (rule) lines.lose(text, rule, format);
  else lines.add(text, format);
}

/** Opens, turns or closes a field; a field that is never closed is not opened (see `closedFields`). */
function readFieldSign(sign: XmlElement, { place, reading }: InlineContext): void {
  const type = sign.attributes['w:fldCharType'];
  const { fields } = place;
  if (type === 'begin' && reading.closedFields.has(sign)) fields.push(true);
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = false;
  else if (type === 'end') fields.pop();
}

/** A box before any text of its paragraph is read at once, unless it hangs below; others after the paragraph. */
function readBox(content: XmlElement[], isBelow: boolean, context: InlineContext, lost: Lost): void {
  const { lines, place, readBlocks, reading } = context;
  const box: XmlElement = { name: 'w:txbxContent', attributes: {}, children: content };
  const read = () => readBlocks(box, { ...place, lost: lost ?? place.lost, fields: [] }, reading);
  if (isBelow || lines.pieces.length > 0) lines.boxesBelow.push(read);
  else {
    lines.closeLost();
    read();
  }
}

function recordComment(id: string, { reading, readBlocks, lines }: InlineContext): void {
  const comment = reading.comments.get(id);
  if (!comment) return;
  reading.comments.delete(id);
  lines.closeLost();
  for (const text of readApart(comment, 'word/comments.xml', reading, readBlocks))
    reading.sink.drop(text, 'comment');
}
