import { formatDate } from '../../core/document/plain-date.ts';
import { documentPath, isClassified, type Library } from '../../core/library/library.ts';
import { canonicalName } from '../../core/search/names.ts';
import { cutPages, pageSize } from '../../core/search/pages.ts';
import { type KeyedSuggestion, type SuggestRoot, suggestionKey } from '../../core/search/suggest.ts';
import { searchText } from '../../strings/search.ts';
import { newestFirst } from '../facets.ts';
import { documentTitle } from './document-records.ts';
import { glossaryPath } from './glossary-records.ts';

/** A library whose suggestions fit in this many characters of JSON is answered by one file. */
const inlineSize = 4 * pageSize;
/** Most ways to begin one document, and longest key and detail. */
const limits = { keys: 5, key: 40, detail: 110 } as const;

/**
 * The files of the suggestions by name without «.json»: `goi-y` and, for larger libraries, its pages. A look-up costs
 * the root and one page for each of two keys, two at the edge of a page.
 */
export function suggestFiles(library: Library): Map<string, unknown> {
  const list = suggestionsOf(library);
  if (JSON.stringify(list).length <= inlineSize)
    return new Map([['goi-y', { bounds: [], inline: list } satisfies SuggestRoot]]);
  const { bounds, pages } = cutPages(list, ({ key }) => key);
  return new Map<string, unknown>([
    ['goi-y', { bounds } satisfies SuggestRoot],
    ...pages.map((page, at) => [`goi-y-${at}`, page] as const),
  ]);
}

/** Sorted by key; of one key the newest document first. */
function suggestionsOf(library: Library): KeyedSuggestion[] {
  const all = [...campaigns(library), ...documents(library), ...terms(library)];
  return all.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function campaigns({ campaigns: held }: Library): KeyedSuggestion[] {
  return [...held.values()].flatMap(({ id, name, shortName, aliases, eventFrom, eventTo }) =>
    keyed([shortName, name, ...aliases].map(canonicalName), {
      type: 'campaign',
      text: searchText.campaign(shortName),
      detail: searchText.event(formatDate(eventFrom), formatDate(eventTo)),
      path: `/dot-hoc/${id}/`,
    }),
  );
}

/** Public documents by nickname, and by the beginning of their subject and of its parts. */
function documents(library: Library): KeyedSuggestion[] {
  return newestFirst(library.documents.filter((doc) => !isClassified(doc))).flatMap((doc) => {
    const { subject, nicknames = [] } = doc.data;
    const parts = subject.split(/, | về | và /u);
    const names = [...nicknames, subject, ...parts].map(canonicalName);
    return keyed(names.slice(0, nicknames.length + limits.keys), {
      type: 'document',
      text: documentTitle(doc),
      detail: shorten(nicknames[0] ? `${nicknames[0]}: ${subject}` : subject),
      path: documentPath(doc.id),
    });
  });
}

function terms({ glossary }: Library): KeyedSuggestion[] {
  return glossary.flatMap(({ id, entries }) =>
    entries.flatMap(({ term, meaning }) =>
      keyed([suggestionKey(term), suggestionKey(meaning)], {
        type: 'term',
        text: term,
        detail: shorten(meaning),
        path: `${glossaryPath}#${id}`,
      }),
    ),
  );
}

function keyed(keys: readonly string[], suggestion: Omit<KeyedSuggestion, 'key'>): KeyedSuggestion[] {
  const unique = new Set(keys.map((key) => key.slice(0, limits.key).trim()).filter((key) => key.length > 1));
  return [...unique].map((key) => ({ key, ...suggestion }));
}

function shorten(text: string): string {
  return text.length > limits.detail ? `${text.slice(0, text.lastIndexOf(' ', limits.detail))}…` : text;
}
