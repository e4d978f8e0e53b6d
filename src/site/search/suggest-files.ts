import { kindOf } from '../../core/document/kind.ts';
import { formatDate } from '../../core/document/plain-date.ts';
import {
  documentPath,
  isClassified,
  type Library,
  type OfficialDocument,
} from '../../core/library/library.ts';
import { canonicalName } from '../../core/search/names.ts';
import { cutPages, pageSize } from '../../core/search/pages.ts';
import {
  headOf,
  type KeyedSuggestion,
  type SuggestHead,
  type SuggestRoot,
  suggestionKey,
} from '../../core/search/suggest.ts';
import { cutToLength } from '../../core/text/cut.ts';
import { searchText } from '../../strings/search.ts';
import { newestFirst } from '../facets.ts';
import { documentTitle } from './document-records.ts';
import { glossaryPath } from './glossary-records.ts';

/** Suggestions that fit in this many characters of JSON are one file. */
const inlineSize = 2 * pageSize;
/** Most ways to begin one document, longest key and detail, and most documents for the name of a kind. */
const limits = { keys: 5, key: 40, detail: 110, ofKind: 6 } as const;

/**
 * The files of the suggestions by name without «.json»: `goi-y` and, for larger libraries, one for each two first
 * letters of the keys, in pages where those are many. A look-up costs three small files at most for each of two keys.
 */
export function suggestFiles(library: Library): Map<string, unknown> {
  const list = suggestionsOf(library);
  if (fitsInOne(list)) return new Map([['goi-y', { heads: [], inline: list } satisfies SuggestRoot]]);
  const heads = Map.groupBy(list, ({ key }) => headOf(key));
  const files = new Map<string, unknown>([['goi-y', { heads: [...heads.keys()] } satisfies SuggestRoot]]);
  for (const [name, own] of heads) {
    const { bounds, pages } = cutPages(own, ({ key }) => key);
    const isWhole = fitsInOne(own);
    files.set(`goi-y-${name}`, {
      bounds: isWhole ? [] : bounds,
      ...(isWhole && { inline: own }),
    } satisfies SuggestHead);
    if (!isWhole) for (const [page, content] of pages.entries()) files.set(`goi-y-${name}-${page}`, content);
  }
  return files;
}

function fitsInOne(list: readonly KeyedSuggestion[]): boolean {
  return JSON.stringify(list).length <= inlineSize;
}

/** Sorted by key; of one key the newest document first. */
function suggestionsOf(library: Library): KeyedSuggestion[] {
  const all = [...campaigns(library), ...documents(library), ...newestOfKinds(library), ...terms(library)];
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
    return keyed(names.slice(0, nicknames.length + limits.keys), entryOf(doc));
  });
}

/** «nghị quyết», «kế hoạch»: the newest public documents of the kind. */
function newestOfKinds(library: Library): KeyedSuggestion[] {
  const shown = newestFirst(library.documents.filter((doc) => !isClassified(doc)));
  return [...Map.groupBy(shown, ({ data }) => data.kind)].flatMap(([kind, docs]) =>
    docs.slice(0, limits.ofKind).flatMap((doc) => keyed([suggestionKey(kindOf(kind).label)], entryOf(doc))),
  );
}

function entryOf(doc: OfficialDocument): Omit<KeyedSuggestion, 'key'> {
  const { subject, nicknames = [] } = doc.data;
  return {
    type: 'document',
    text: documentTitle(doc),
    detail: cutToLength(nicknames[0] ? `${nicknames[0]}: ${subject}` : subject, limits.detail),
    path: documentPath(doc.id),
  };
}

function terms({ glossary }: Library): KeyedSuggestion[] {
  return glossary.flatMap(({ id, entries }) =>
    entries.flatMap(({ term, meaning }) =>
      keyed([suggestionKey(term), suggestionKey(meaning)], {
        type: 'term',
        text: term,
        detail: cutToLength(meaning, limits.detail),
        path: `${glossaryPath}#${id}`,
      }),
    ),
  );
}

function keyed(keys: readonly string[], suggestion: Omit<KeyedSuggestion, 'key'>): KeyedSuggestion[] {
  const unique = new Set(keys.map((key) => key.slice(0, limits.key).trim()).filter((key) => key.length > 1));
  return [...unique].map((key) => ({ key, ...suggestion }));
}
