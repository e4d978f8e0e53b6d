import type { GlossaryData } from '../../core/glossary/schema.ts';
import { tokensOf } from '../../core/search/tokens.ts';
import { slugify } from '../../core/text/vietnamese.ts';
import { recordText } from '../../strings/search-records.ts';
import type { SearchRecord } from './record.ts';
import { termFacets } from './record-facets.ts';

/** The page of abbreviations and terms. */
export const glossaryPath = '/viet-tat/';

/** A record for each term of the glossary; it leads to the group of the term, where the term is marked. */
export function glossaryRecords(glossary: readonly GlossaryData[]): SearchRecord[] {
  return glossary.flatMap(({ id, title, entries }) =>
    entries.map(({ term, meaning, note }, at): SearchRecord => {
      const texts = [recordText.term(term, meaning), ...(note ? [note] : []), title];
      return {
        url: `${glossaryPath}#${id}.${slugify(term) || 'tu'}-${at + 1}`,
        title: `${recordText.glossary} › ${texts[0]}`,
        lines: texts.map((text, line) => ({ tag: line === 0 ? ('h2' as const) : ('p' as const), text })),
        tokens: tokensOf(texts.join(' \n ')),
        facets: termFacets,
        date: null,
      };
    }),
  );
}
