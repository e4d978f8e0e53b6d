import { legacyFontOf } from '../legacy-fonts.ts';
import type { FontLook } from './printed.ts';

const subsetPrefix = /^[A-Z]{6}\+/;
const boldName = /bold|black|heavy|semibold|demi(?!r)|[-,]bd\b/i;
const italicName = /italic|oblique|[-,]it\b/i;
const symbolName = /symbol|wingdings|webdings|zapfdingbats/i;

// signs of Symbol and Wingdings that lists begin with
const listSigns: Record<number, string> = {
  45: '-',
  111: '•',
  113: '▪',
  118: '▪',
  110: '▪',
  167: '▪',
  168: '▪',
  183: '•',
  190: '-',
  216: '➢',
  224: '→',
  252: '✓',
};

/** Reads the look of letters off the name of their font, as embedded («ABCDEF+TimesNewRomanPS-BoldMT»). */
export function fontLook(name: string): FontLook {
  const plain = name.replace(subsetPrefix, '');
  return {
    bold: boldName.test(plain),
    italic: italicName.test(plain),
    legacy: legacyFontOf(plain),
    symbols: symbolName.test(plain),
  };
}

/**
 * The sign as text: codes that a symbol font keeps in the private use area are moved back, bullets become bullets,
 * ligatures are spelt out, and what footnote marks use is freed.
 */
export function glyphText(unicode: string, font: FontLook): string {
  const code = unicode.codePointAt(0) ?? 0;
  const low = code >= 0xf020 && code <= 0xf0ff ? code - 0xf000 : code;
  if (font.legacy) return low === code ? unicode : String.fromCharCode(low);
  if ((font.symbols || low !== code) && listSigns[low]) return listSigns[low];
  if (/[\uFB00-\uFB06]/.test(unicode)) return unicode.normalize('NFKC');
  return unicode.replace(/[\uE000\uE001]/g, '\uFFFD');
}

/** A sign that the file gives no meaning: a private code, a control character or the replacement character. */
export const isUndecoded = (text: string) => /[\p{Co}\p{Cc}\uFFFD]/u.test(text);
