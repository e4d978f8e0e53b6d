import { abbreviations } from './abbreviations.ts';
import { sayDates } from './dates.ts';
import { sayQuantities } from './quantities.ts';
import { sayRomans } from './romans.ts';
import { saySymbols } from './symbols.ts';

const escaped = [...abbreviations.keys()].sort((a, b) => b.length - a.length).join('|');
const abbreviation = new RegExp(`(?<![\\p{L}\\d/-])(?:${escaped})(?![\\p{L}\\d/])`, 'gu');

/**
 * Rewrites official text as it is read aloud: numbers, dates, numbers of documents, Roman numbers, units and the
 * abbreviations that have one meaning become words; a heading in capitals becomes small letters, for a voice would
 * spell it. Everything else stays word for word. What could mean two things is left to the voice.
 *
 * For listening only: the text on the page is never changed.
 */
export function toSpoken(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const isCapitals = isHeadingInCapitals(plain);
  const said = sayQuantities(
    sayRomans(sayDates(saySymbols(plain)), isCapitals).replace(
      abbreviation,
      (short) => abbreviations.get(short) ?? short,
    ),
  );
  const calm = (isCapitals ? said.toLowerCase() : said)
    .replace(/\.\/\./g, '.')
    .replace(/ ?[–—] ?| - |^- ?/g, ', ')
    .replace(/(\p{L})\/(?=\p{L})/gu, '$1, ')
    .replace(/[*_•]/g, ' ');
  return calm
    .replace(/\s+/g, ' ')
    .replace(/^[, ]+/, '')
    .trim();
}

/** Two words or more without a small letter; a lone «TW» is an abbreviation. */
function isHeadingInCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{2,} \p{Lu}{2,}/u.test(text);
}
