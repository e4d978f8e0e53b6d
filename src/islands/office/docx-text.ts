import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx';

/** The type of Party papers. */
export const font = 'Times New Roman';

/** Sizes of type in half points, as Word counts them: text 14 pt, the Party's name 15, notes and recipients 12. */
export const sizes = { text: 28, party: 30, small: 24 } as const;

/** How a piece of text is set. */
export interface Look {
  bold?: boolean;
  italics?: boolean;
  underline?: boolean;
  /** In half points; `sizes.text` when missing. */
  size?: number;
}

/** A paragraph of one look, in NFC; line breaks of the text become line breaks of Word. */
export function paragraph(text: string, look: Look = {}, options: IParagraphOptions = {}): Paragraph {
  const { underline, size = sizes.text, ...rest } = look;
  const runs = text
    .normalize('NFC')
    .split('\n')
    .map((line, index) => {
      const isLater = index > 0;
      return new TextRun({
        ...{ text: line, font, size, ...rest },
        ...(underline ? { underline: {} } : {}),
        ...(isLater ? { break: 1 } : {}),
      });
    });
  return new Paragraph({ children: runs, ...options });
}

/** A paragraph in the middle of its line. */
export function centered(text: string, look: Look = {}, options: IParagraphOptions = {}): Paragraph {
  return paragraph(text, look, { alignment: AlignmentType.CENTER, ...options });
}

/** Millimetres as Word counts lengths, in whole twentieths of a point: 210 → 11906, which Word knows as A4. */
export function mm(length: number): number {
  return Math.round((length * 1440) / 25.4);
}
