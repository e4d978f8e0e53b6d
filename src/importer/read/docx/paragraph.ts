import type { LineStyle } from '../../source.ts';
import type { Piece } from '../word/line-text.ts';
import { type ParagraphFormat, readParagraphFormat, readRunFormat } from './format.ts';
import { readInlines } from './inline.ts';
import { ParagraphLines } from './paragraph-lines.ts';
import type { BlockReader, Place, Reading } from './reading.ts';
import { combineRun, type ResolvedStyle } from './styles.ts';
import type { XmlElement } from './xml.ts';
import { firstOf, settingOf } from './xml-query.ts';

/** A paragraph that goes on in the next one: its mark is deleted or hidden, or it is a large first letter. */
export interface Flow {
  carried: { lines: ParagraphLines; keepsNumber: boolean } | null;
}

/** Writes what no paragraph followed. */
export function endFlow(flow: Flow): void {
  flow.carried?.lines.end();
  flow.carried = null;
}

/** Reads one paragraph into lines: its number, its runs, boxes that hang on it. */
export function readParagraph(
  element: XmlElement,
  place: Place,
  reading: Reading,
  readBlocks: BlockReader,
  flow: Flow,
): void {
  const properties = firstOf(element, 'w:pPr');
  const mark = firstOf(properties, 'w:rPr');
  const style = reading.styles.paragraph(settingOf(properties, 'w:pStyle'));
  const own = readParagraphFormat(properties);
  const look = combineRun(reading.styles, style.run, settingOf(mark, 'w:rStyle'), readRunFormat(mark));
  const list = listOf(own, style, reading);
  const numberOf = (): Piece | null => {
    const label = list && reading.nextNumber(list.id, list.level);
    if (!label?.text) return null;
    const format = { ...look, ...label.level.run };
    return { text: `${label.text.trimEnd()} `, format, role: 'number' };
  };
  const carried = flow.carried;
  flow.carried = null;
  const level = list ? reading.lists.get(list.id)?.levels.get(list.level) : undefined;
  const lines = new ParagraphLines(
    reading,
    place,
    lineStyle(own, style, level?.indent),
    carried?.keepsNumber ? carried.lines.numberOf : numberOf,
    carried?.lines.pieces ?? [],
  );
  for (const box of carried?.lines.boxesBelow ?? []) lines.boxesBelow.push(box);
  readInlines(element, { reading, place, lines, paragraph: style.run, readBlocks }, place.lost);
  lines.closeLost();
  if (place.lost) return;
  const isDeleted = firstOf(mark, 'w:del') !== undefined || firstOf(mark, 'w:moveFrom') !== undefined;
  const isLargeLetter = ['drop', 'margin'].includes(
    firstOf(properties, 'w:framePr')?.attributes['w:dropCap'] ?? '',
  );
  if (!isDeleted && !look.hidden && !isLargeLetter) lines.end();
  else if (lines.pieces.length + lines.boxesBelow.length > 0)
    flow.carried = { lines, keepsNumber: !isDeleted };
}

/** The list and level that number a paragraph; a style is numbered by the level that points back at it. */
function listOf(
  own: ParagraphFormat,
  style: ResolvedStyle,
  { lists }: Reading,
): { id: string; level: number } | null {
  const id = own.numberId ?? style.paragraph.numberId;
  const list = id === undefined ? undefined : lists.get(id);
  if (id === undefined || !list) return null;
  if (own.numberLevel !== undefined) return { id, level: own.numberLevel };
  if (own.numberId !== undefined) return { id, level: 0 };
  const linked = [...list.levels].find(([, { style: linkedStyle }]) => linkedStyle === style.numberedBy)?.[0];
  return { id, level: linked ?? style.paragraph.numberLevel ?? 0 };
}

function lineStyle(own: ParagraphFormat, style: ResolvedStyle, ofList: number | undefined): LineStyle {
  const { paragraph } = style;
  const heading = own.heading ?? paragraph.heading;
  const indent =
    own.indent ?? (own.numberId === undefined ? undefined : ofList) ?? paragraph.indent ?? ofList;
  return {
    align: own.align ?? paragraph.align ?? 'left',
    ...(heading ? { heading } : {}),
    ...(indent ? { indent } : {}),
  };
}
