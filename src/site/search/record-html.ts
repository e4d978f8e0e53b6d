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
      `data-title="${escapeHtml(title)}" data-ma="${tokens.join(' ')}"></span>${places(record)}${body}</main></body></html>`,
  );
}

/** Filters and date; their values are ASCII codes (core/search/facets.ts), so they need no escaping. */
function places({ facets, date, within }: SearchRecord): string {
  const filters = facetNames.flatMap((name) =>
    (facets[name] ?? []).map((value) => `${facetFilters[name]}:${value}`),
  );
  if (within) filters.push(`${withinFilter}:${within}`);
  if (date) filters.push(`${monthFilter}:${date.slice(0, 6)}`);
  const sort = date ? `<i data-pagefind-sort="${dateSort}:${date}"></i>` : '';
  return filters.map((filter) => `<i data-pagefind-filter="${filter}"></i>`).join('') + sort;
}
