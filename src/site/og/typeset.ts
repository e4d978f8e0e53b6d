import type { GlyphSheet } from './glyph-sheet.ts';

/** Width in pixels of a text set in one line. Throws when the sheet lacks a letter. */
export function measure(text: string, sheet: GlyphSheet): number {
  let width = 0;
  for (const letter of text) width += glyphOf(letter, sheet).advance;
  return width;
}

/** The glyph of a letter. Throws when the sheet was drawn without it, which is a mistake of the program. */
export function glyphOf(letter: string, sheet: GlyphSheet) {
  const glyph = sheet.get(letter);
  if (!glyph) throw new Error(`The letter «${letter}» was not drawn on this glyph sheet.`);
  return glyph;
}

/** Breaks a text between words into lines no wider than `width`; a word that is wider alone keeps a line alone. */
export function breakLines(text: string, sheet: GlyphSheet, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer, sheet) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** The first `count` lines; when some are left out the last one ends with «…» in place of its last word. */
export function clampLines(lines: string[], count: number): string[] {
  if (lines.length <= count) return lines;
  const kept = lines.slice(0, count);
  const last = kept[count - 1] as string;
  return [...kept.slice(0, -1), `${last.slice(0, last.lastIndexOf(' '))}…`];
}
