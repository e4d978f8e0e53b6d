import { facetNames } from '../../core/search/facets.ts';
import { dateSort, facetFilters, monthFilter, withinFilter } from '../../core/search/index-names.ts';
import { toIndexText } from '../../core/search/normalize.ts';
import { escapeHtml } from '../html.ts';
import type { SearchRecord } from './record.ts';

/**
 * A record as the page that Pagefind reads: normalised text, đ marked, one element with its id for every clause,
 * number and date tokens in the metadata `ma`, facets as filters, the date to sort by.
 */
export function recordHtml(record: SearchRecord): string {
  const { title, lines, tokens } = record;
  const body = lines
    .map(({ tag, id, text }) => `<${tag}${id ? ` id="${id}"` : ''}>${escapeHtml(text)}</${tag}>`)
    .join('');
  return toIndexText(
    `<html lang="vi"><body><main data-pagefind-body><span hidden data-pagefind-meta="title[data-title], ma[data-ma]" ` +
      `data-title="${escapeHtml(title)}" data-ma="${tokens.join(' ')}"${places(record)}></span>${furtherValues(record)}${body}</main></body></html>`,
  );
}

/** The first value of each filter and the date, all on one element; they are ASCII codes, so they need no escaping. */
function places({ facets, date, within }: SearchRecord): string {
  const values = facetNames.map((name) => [facetFilters[name], facets[name]?.[0]] as const);
  values.push([withinFilter, within], [monthFilter, date?.slice(0, 6)]);
  const held = values.filter(([, value]) => value);
  const filters = held.map(([name]) => `${name}[data-${name}]`).join(', ');
  const sort = date ? ` data-pagefind-sort="${dateSort}[data-${dateSort}]" data-${dateSort}="${date}"` : '';
  return ` data-pagefind-filter="${filters}"${held.map(([name, value]) => ` data-${name}="${value}"`).join('')}${sort}`;
}

/** An element for each further value of a filter. */
function furtherValues({ facets }: SearchRecord): string {
  return facetNames
    .flatMap((name) => (facets[name] ?? []).slice(1).map((value) => `${facetFilters[name]}:${value}`))
    .map((filter) => `<i data-pagefind-filter="${filter}"></i>`)
    .join('');
}
