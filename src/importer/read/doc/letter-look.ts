import { type Change, unsigned } from './sprm.ts';
import type { Style } from './styles.ts';

/** How letters look, with fonts by their number. */
export interface LetterLook {
  bold: boolean;
  italic: boolean;
  capitals: boolean;
  hidden: boolean;
  deleted: boolean;
  raised: boolean;
  /** Points. */
  size: number;
  /** Font of ASCII letters, and of the others below U+0100. */
  font?: number;
  otherFont?: number;
  /** Characters that stand for something else, such as a symbol. */
  special: boolean;
  /** A special character shows the picture at this place of the stream Data. */
  picture?: number;
  /** What a special character shows: one of a symbol font. */
  symbol?: { font: number; code: number };
}

/** Letters that no style and no change says anything of. */
export const plainLook: LetterLook = {
  ...{
    bold: false,
    italic: false,
    capitals: false,
    hidden: false,
    deleted: false,
    raised: false,
    special: false,
    size: 10,
  },
};

type Switch = 'bold' | 'italic' | 'capitals' | 'hidden' | 'deleted' | 'special';
const switches: Record<number, Switch> = {
  2048: 'deleted', // sprmCFRMarkDel
  2101: 'bold', // sprmCFBold
  2102: 'italic', // sprmCFItalic
  2107: 'capitals', // sprmCFCaps
  2108: 'hidden', // sprmCFVanish
  2133: 'special', // sprmCFSpec
};
const namesStyle = 0x4a30;
const asInStyle = 0x80;
const otherThanInStyle = 0x81;

/**
 * A look after changes ([MS-DOC] 2.6.1).
 * @param styleLook look that the style alone gives; switches may be relative to it
 * @param styleOf styles by number, for changes that name a character style
 */
export function changeLook(
  look: LetterLook,
  changes: readonly Change[],
  styleLook: LetterLook,
  styleOf: (style: number) => Style,
): LetterLook {
  const result = { ...look };
  let hasStyle = false;
  for (const change of changes) {
    const name = switches[change.code];
    const value = unsigned(change);
    if (name) {
      if (value === otherThanInStyle) result[name] = !styleLook[name];
      else result[name] = value === asInStyle ? styleLook[name] : value === 1;
    } else if (change.code === namesStyle) {
      if (hasStyle) continue;
      hasStyle = true;
      const inStyle = styleOf(value).character.filter(({ code }) => code !== namesStyle);
      Object.assign(result, changeLook(result, inStyle, styleLook, styleOf));
    } else changeValue(result, change.code, value);
  }
  return result;
}

function changeValue(look: LetterLook, code: number, value: number): void {
  switch (code) {
    case 0x4a43: // sprmCHps, half points
      look.size = value / 2;
      break;
    case 0x4a4f: // sprmCRgFtc0
      look.font = value;
      break;
    case 0x4a51: // sprmCRgFtc2
      look.otherFont = value;
      break;
    case 0x2a48: // sprmCIss
      look.raised = value === 1;
      break;
    case 0x6a03: // sprmCPicLocation
      look.picture = value;
      break;
    case 0x6a09: // sprmCSymbol
      look.symbol = { font: value & 0xffff, code: Math.floor(value / 0x10000) };
      break;
  }
}
