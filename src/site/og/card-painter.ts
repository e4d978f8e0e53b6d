import { bannerColours } from '../../core/banner/colours.ts';
import { channelsOf } from '../../core/outline/colour.ts';
import { bannerRows } from './banner-picture.ts';
import type { CardText } from './card-text.ts';
import { drawGlyphs, type GlyphSheet } from './glyph-sheet.ts';
import { drawGround, sayingHeight } from './ground.ts';
import { encodeTwoColourPng } from './png.ts';
import { darkenRow, packShades, type ShadeRows } from './shade-rows.ts';
import { card, lineHeight, textStyles } from './text-styles.ts';
import { breakLines, clampLines, glyphOf, measure } from './typeset.ts';

const red = channelsOf(bannerColours.ground);
const yellow = channelsOf(bannerColours.letters);

const lineWidth = card.width - card.margin * 2;
const foot = card.height - card.margin - 64;

/** Paints one card as a PNG. */
export type CardPainter = (text: CardText) => Buffer;

/**
 * Draws the letters that these cards need and the ground that they share, and returns a painter for them.
 * Throws when a text is decomposed (its marks would be lost) or a letter has no glyph in the font.
 */
export async function createCardPainter(texts: readonly CardText[]): Promise<CardPainter> {
  const decomposed = texts.find(
    (text) => Object.values(text).join() !== Object.values(text).join().normalize('NFC'),
  );
  const documents = texts.filter((text) => 'subject' in text);
  if (decomposed) throw new Error(`Chữ trên thẻ chia sẻ của «${decomposed.id}» chưa ở dạng NFC.`);
  const headings = `${documents.map((text) => text.heading).join('')}…`;
  const subjects = `${documents.map((text) => text.subject).join('')}…`;
  const small = await drawGlyphs(
    documents.map((text) => text.issuer + text.date).join('') + subjects,
    textStyles.small,
  );
  const heading = await drawGlyphs(headings, textStyles.heading);
  const longHeading = await drawGlyphs(headings, textStyles.longHeading);
  const subject = await drawGlyphs(subjects, textStyles.subject);
  const ground = packShades((await drawGround()).pixels, card.width);
  const picture: ShadeRows = { ...ground, rows: new Uint8Array(ground.rows.length) };

  return (text) => {
    picture.rows.set(ground.rows);
    if ('banner' in text) {
      picture.rows.set(bannerRows(text.banner, { width: card.width, height: sayingHeight }).rows);
      return encodeTwoColourPng(picture, red, yellow);
    }
    let y = card.margin - 12;
    const put = (lines: string[], sheet: GlyphSheet, size: number, gap = 0) => {
      for (const line of lines) {
        setLine(picture, line, sheet, y);
        y += Math.round(size * lineHeight);
      }
      y += gap;
    };
    put(clampLines(breakLines(text.issuer, small, lineWidth), 2), small, textStyles.small.size);
    const fits = measure(text.heading, heading) <= lineWidth;
    if (fits) put([text.heading], heading, textStyles.heading.size);
    else
      put(
        clampLines(breakLines(text.heading, longHeading, lineWidth), 2),
        longHeading,
        textStyles.longHeading.size,
      );
    if (text.date) put([text.date], small, textStyles.small.size, 12);
    const room = (size: number) => Math.floor((foot - y) / Math.round(size * lineHeight));
    const lines = breakLines(text.subject, subject, lineWidth);
    if (lines.length <= room(textStyles.subject.size)) put(lines, subject, textStyles.subject.size);
    else
      put(
        clampLines(breakLines(text.subject, small, lineWidth), room(textStyles.small.size)),
        small,
        textStyles.small.size,
      );
    return encodeTwoColourPng(picture, red, yellow);
  };
}

/** Sets one line at the margin, letter after letter; where marks of neighbours touch, the darker pixel stays. */
function setLine(picture: ShadeRows, line: string, sheet: GlyphSheet, y: number): void {
  let pen: number = card.margin;
  for (const letter of line) {
    const { advance, left, top, width, height, pixels } = glyphOf(letter, sheet);
    const visible = Math.min(width, card.width - pen - left);
    for (let row = 0; row < height; row += 1) {
      darkenRow(picture, { x: pen + left, y: y + top + row }, pixels, row * width, visible);
    }
    pen += advance;
  }
}
