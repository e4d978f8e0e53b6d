import { type KindId, kinds } from '../document/kind.ts';
import { foldVietnamese } from '../text/vietnamese.ts';
import { longestFirst } from './alternatives.ts';

/** Kinds that carry numbers of the Party's grammar; laws are cited in another form. */
const numbered = kinds.filter((kind) => kind.id !== 'law');

/** «nghi quyet» → 'resolution': the folded name of a kind as people write it before a number. */
export const kindByName: ReadonlyMap<string, KindId> = new Map(
  numbered.map((kind) => [foldVietnamese(kind.label).replace(' ', ''), kind.id]),
);

/** Folded code, aliases included → folded main code: «qdi» → «qd». */
export const codeBySpelling: ReadonlyMap<string, string> = new Map(
  numbered.flatMap((kind) => {
    const aliases: readonly string[] = 'aliases' in kind ? kind.aliases : [];
    return [kind.code, ...aliases].map((code) => [foldVietnamese(code), foldVietnamese(kind.code)] as const);
  }),
);

/** Folded code of a kind: 'regulation' → «qd». */
export function codeOfKind(id: KindId): string {
  return foldVietnamese(kinds.find((kind) => kind.id === id)?.code ?? '');
}

/** Names as a pattern on folded text, spaces optional: «nghi\s*quyet|ke\s*hoach|…». */
export const namePattern = numbered
  .map((kind) => foldVietnamese(kind.label).split(' ').join('\\s*'))
  .sort(longestFirst)
  .map((name) => (name.startsWith('chuong') ? `${name}(?:\\s*hanh\\s*dong)?` : name))
  .join('|');

/** Codes as a pattern on folded text, longest first: «qdi|ctr|ttr|nq|…». */
export const codePattern = [...codeBySpelling.keys()].sort(longestFirst).join('|');

/** The same without codes that are also everyday syllables («đã», «đa»): for spellings without a slash or dash. */
export const looseCodePattern = [...codeBySpelling.keys()]
  .filter((code) => code !== 'da')
  .sort(longestFirst)
  .join('|');
