import { canonicalName } from './names.ts';
import { cleanQuery, foldInPlace } from './normalize.ts';
import { type Bounds, findPrefix } from './pages.ts';

/** A page that the search box offers while one types. */
export interface Suggestion {
  type: 'document' | 'campaign' | 'term';
  text: string;
  detail: string;
  /** Address without the base path. */
  path: string;
}

/** A suggestion as the files hold it, once for each way to begin it. */
export interface KeyedSuggestion extends Suggestion {
  /** Folded words that it is found by when they begin as typed (`suggestionKey`). */
  key: string;
}

/** The root file of the suggestions, `/so-hieu/goi-y.json`. */
export interface SuggestRoot {
  /** All of them, while they fit in one small file. */
  inline?: readonly KeyedSuggestion[];
  /** Else the first two letters of the keys, each with a file of its own. */
  heads: readonly string[];
}

/** The suggestions whose keys begin with the same two letters: `/so-hieu/goi-y-da.json`. */
export interface SuggestHead {
  inline?: readonly KeyedSuggestion[];
  /** Else their pages, `/so-hieu/goi-y-da-3.json`. */
  bounds: Bounds;
}

/** Where suggestions come from; the browser reads files, tests read memory. */
export interface SuggestSource {
  root(): Promise<SuggestRoot>;
  /** The file `/so-hieu/goi-y-NAME.json`: a head («da») or one of its pages («da-3»). */
  page(name: string): Promise<unknown>;
}

/** Fewest letters that are answered, and most suggestions. */
const limits = { letters: 2, suggestions: 12 } as const;
const order: readonly Suggestion['type'][] = ['campaign', 'document', 'term'];

/** The form in which names are compared: folded, signs as spaces. */
export function suggestionKey(text: string): string {
  return foldInPlace(cleanQuery(text))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * Documents, campaigns and terms that begin as typed, whole names first. The words that come and go in names count for
 * nothing: «nghị quyết đất» and «đất» give the same. From two letters; a few small files are read at any size of
 * the library.
 */
export async function suggest(query: string, source: SuggestSource): Promise<Suggestion[]> {
  const keys = [...new Set([suggestionKey(query), canonicalName(query)])].filter(
    (key) => key.length >= limits.letters,
  );
  if (keys.length === 0) return [];
  const root = await source.root();
  const found = (await Promise.all(keys.map((key) => starting(root, source, key)))).flat();
  const rank = ({ key, type }: KeyedSuggestion) =>
    (keys.includes(key) ? 0 : 1) * order.length + order.indexOf(type);
  const unique = new Map(
    found
      .sort((a, b) => rank(b) - rank(a))
      .map((suggestion) => [suggestion.path + suggestion.text, suggestion]),
  );
  return [...unique.values()]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, limits.suggestions)
    .map(({ key: _, ...suggestion }) => suggestion);
}

async function starting(
  root: SuggestRoot,
  source: SuggestSource,
  key: string,
): Promise<readonly KeyedSuggestion[]> {
  const starts = (suggestion: KeyedSuggestion) => suggestion.key.startsWith(key);
  if (root.inline) return root.inline.filter(starts);
  const name = headOf(key);
  if (!root.heads.includes(name)) return [];
  const head = (await source.page(name)) as SuggestHead;
  if (head.inline) return head.inline.filter(starts);
  const list = {
    bounds: head.bounds,
    keyOf: (suggestion: KeyedSuggestion) => suggestion.key,
    readPage: async (page: number) => (await source.page(`${name}-${page}`)) as KeyedSuggestion[],
  };
  return (await findPrefix(list, key)).items;
}

/** The name of the file that holds a key: its first two letters, «_» for a space. */
export function headOf(key: string): string {
  return key.slice(0, limits.letters).replace(' ', '_');
}
