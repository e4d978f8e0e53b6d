import type { Library } from '../library/library.ts';

// Short forms of the centre, which the glossary explains by «hoặc» because they stand for several bodies.
const central = [
  ['TW', 'Trung ương'],
  ['TƯ', 'Trung ương'],
  ['BCHTW', 'Ban Chấp hành Trung ương'],
] as const;

/**
 * Makes the reader of short forms: «BCHTW» and «Ban Chấp hành Trung ương» become the same words, so that they are not
 * offered beside one another. Only short forms with one meaning in the glossary are read; parts of a symbol stay.
 */
export function createSpeller({ glossary }: Pick<Library, 'glossary'>): (text: string) => string {
  const known = glossary
    .flatMap(({ entries }) => entries)
    .filter(({ kind, meaning }) => kind === 'abbreviation' && !/ hoặc /.test(meaning))
    .map(({ term, meaning }) => [term, meaning.replace(/\s*\([^()]*\)$/, '')] as const);
  const full = new Map<string, string>([...known, ...central]);
  return (text) =>
    text
      .split(' ')
      .map((word) => {
        const [, bare = word, stop = ''] = /^(.*?)([,.;:]?)$/.exec(word) ?? [];
        return `${full.get(bare) ?? bare}${stop}`;
      })
      .join(' ');
}
