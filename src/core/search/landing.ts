import type { Code } from './codes.ts';
import { type Facets, facetNames } from './facets.ts';
import type { HitData } from './full-text.ts';
import { facetFilters } from './index-names.ts';
import { markParameter } from './mark-parameter.ts';
import { foldInPlace, unmarkD } from './normalize.ts';
import type { QueryPlan } from './query-plan.ts';
import { readersAddress } from './record-address.ts';

/** What the list shows of a hit, ready to read. */
export interface Landing {
  /** Address without the base path, to the clause, with the phrase to mark; of another library the full address. */
  address: string;
  title: string;
  /** The page that the hit belongs to, without base path, and its title: hits of one page stand together. */
  group: string;
  groupTitle: string;
  /** Id of another site's library; null for this one. */
  library: string | null;
  /** What the record can be filtered by. */
  facets: Facets;
  /** The excerpt in runs; `isMarked` where the searched words stand. */
  excerpt: { text: string; isMarked: boolean }[];
}

/** Between the title of a page and that of its part, in the title of a record. */
export const titleSeparator = ' › ';

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  amp: '&',
};

/**
 * Reads a hit's data: the link goes to the last clause that begins before the first match, so that a hit in the
 * middle of a long record still lands on its line.
 * @param mark the phrase to mark, or '' for none
 */
export function landingOf(data: HitData, mark: string): Landing {
  const [path = '', recordAnchor = ''] = readersAddress(data.raw_url ?? data.url).split('#');
  const match = data.locations?.length ? Math.min(...data.locations) : -1;
  const clause = (data.anchors ?? [])
    .filter(({ location }) => location <= match)
    .reduce((last, anchor) => (anchor.location >= last.location ? anchor : last), {
      id: recordAnchor,
      location: -1,
    });
  const query = mark ? `?${markParameter}=${encodeURIComponent(mark)}` : '';
  const title = unmarkD(data.meta.title ?? '');
  return {
    address: `${data.libraryUrl?.replace(/\/$/, '') ?? ''}${path}${query}${clause.id ? `#${clause.id}` : ''}`,
    title,
    group: path,
    groupTitle: title.split(titleSeparator)[0] ?? title,
    library: data.library ?? null,
    facets: facetsOf(data.filters ?? {}),
    excerpt: readExcerpt(unmarkD(data.excerpt)),
  };
}

function facetsOf(filters: Record<string, string[]>): Facets {
  const held = facetNames.map((name) => [name, filters[facetFilters[name]] ?? []] as const);
  return Object.fromEntries(held.filter(([, values]) => values.length > 0));
}

/** The phrase that a page should mark for a query: its number as it is printed, else its words. */
export function markOf({ codes, words, phrase, text }: QueryPlan, searched: readonly string[]): string {
  const [code] = codes;
  if (code && words.length === 0) return printed(code) || text;
  return (searched.length > 0 ? searched : phrase).join(' ');
}

function printed({ number, kind, issuer }: Code): string {
  return kind ? [number, kind, issuer].filter(Boolean).join(' ') : '';
}

/** Splits Pagefind's excerpt, text with `<mark>` and entities only, into runs of plain text. */
function readExcerpt(html: string): { text: string; isMarked: boolean }[] {
  return html
    .split(/<(?=\/?mark>)/)
    .map((part) => ({ isMarked: part.startsWith('mark>'), text: decode(part.replace(/^\/?mark>/, '')) }))
    .filter(({ text }) => text !== '');
}

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity);
}

/**
 * Finds a phrase in a text whatever the marks, spaces and punctuation between its words, numbers with or without
 * leading zeros: «18 nq tw» in «số 18-NQ/TW». Gives its place, or null.
 */
export function findPhrase(text: string, phrase: string): { start: number; end: number } | null {
  const words = foldInPlace(phrase.normalize('NFC').toLowerCase()).match(/[a-z]+|\d+/g);
  if (!words) return null;
  const pattern = words
    .map((word) => (/\d/.test(word) ? `0*${word.replace(/^0+(?=\d)/, '')}` : word))
    .join('[^a-z0-9]*');
  const found = new RegExp(`(?<![a-z0-9])${pattern}(?![a-z0-9])`).exec(foldInPlace(text));
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}
