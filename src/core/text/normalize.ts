/** One named repair of characters. It changes how a text is stored, never its words. */
export interface TextRule {
  name: string;
  apply: (text: string) => string;
}

/** U+002D, U+2010–2015, U+2212: every dash seen in place of a hyphen in document numbers. */
export const dashes = /[-\u2010-\u2015\u2212]/g;

// No-break, figure, thin and ideographic spaces. Tab and line end are layout and stay.
const oddSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
// Soft hyphen, zero-width space and joiners, marks and overrides of direction, byte order mark.
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

/** The repairs of characters, in the order in which they are done. */
export const textRules: readonly TextRule[] = [
  { name: 'nfc', apply: (text) => text.normalize('NFC') },
  { name: 'spaces', apply: (text) => text.replace(oddSpaces, ' ') },
  { name: 'invisible', apply: (text) => text.replace(invisible, '') },
];

/** Applies every rule of `textRules`: NFC, plain spaces, no invisible characters. Dashes stay as written. */
export function normalizeText(text: string): string {
  // a letter and its mark may meet only when what stood between them is gone
  return textRules.reduce((result, rule) => rule.apply(result), text).normalize('NFC');
}

/**
 * Makes every dash a hyphen and every odd space a plain one, character for character.
 *
 * Same length as the input, so that positions found in the result hold in the text. Only for reading
 * references and numbers: in prose «–» is a dash and must stay.
 */
export function alignForReferences(text: string): string {
  return text.replace(dashes, '-').replace(oddSpaces, ' ');
}
