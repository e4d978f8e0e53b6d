import type { LineStyle } from '../../source.ts';
import type { RunFormat } from '../word/line-text.ts';
import type { XmlElement } from './xml.ts';
import { firstOf, pointsOf, settingOf, switchOf } from './xml-query.ts';

/** How a paragraph looks and is numbered, as far as one place says it. */
export interface ParagraphFormat {
  align?: LineStyle['align'];
  /** Outline level from 1; 0 says that it is body text. */
  heading?: number;
  /** Left indent in points. */
  indent?: number;
  /** List that counts it; «0» takes an inherited number away. */
  numberId?: string;
  /** Level of the list, from 0. */
  numberLevel?: number;
}

/** Reads `w:rPr`. */
export function readRunFormat(properties: XmlElement | undefined): RunFormat {
  if (!properties || properties.children.length === 0) return {};
  const fonts = firstOf(properties, 'w:rFonts')?.attributes;
  const isTheme = fonts && (fonts['w:hAnsiTheme'] ?? fonts['w:asciiTheme']) !== undefined;
  const raised = settingOf(properties, 'w:vertAlign');
  return withoutUndefined({
    bold: switchOf(properties, 'w:b'),
    italic: switchOf(properties, 'w:i'),
    caps: switchOf(properties, 'w:caps'),
    hidden: switchOf(properties, 'w:vanish'),
    superscript: raised === undefined ? undefined : raised === 'superscript',
    size: pointsOf(settingOf(properties, 'w:sz'), 2),
    font: isTheme ? '' : (fonts?.['w:hAnsi'] ?? fonts?.['w:ascii']),
  });
}

const alignments: Record<string, LineStyle['align']> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

/** Reads `w:pPr`. */
export function readParagraphFormat(properties: XmlElement | undefined): ParagraphFormat {
  if (!properties || properties.children.length === 0) return {};
  const indent = firstOf(properties, 'w:ind')?.attributes;
  const level = wholeNumber(settingOf(properties, 'w:outlineLvl'));
  const list = firstOf(properties, 'w:numPr');
  return withoutUndefined({
    align: alignments[settingOf(properties, 'w:jc') ?? ''],
    heading: level === undefined ? undefined : level < 9 ? level + 1 : 0,
    indent: pointsOf(indent?.['w:left'] ?? indent?.['w:start'], 20),
    numberId: settingOf(list, 'w:numId'),
    numberLevel: wholeNumber(settingOf(list, 'w:ilvl')),
  });
}

/** A whole number from 0 to 999 999, or undefined. */
export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}

function withoutUndefined<T extends object>(format: T): T {
  for (const key of Object.keys(format) as (keyof T)[]) if (format[key] === undefined) delete format[key];
  return format;
}
