import { toIndexText } from '../../core/search/normalize.ts';
import { escapeHtml } from '../html.ts';
import type { SearchRecord } from './record.ts';

/**
 * A record as the page that Pagefind reads: normalised text, đ marked, one element with its id for every clause,
 * number and date tokens in the metadata `ma`.
 */
export function recordHtml({ title, lines, tokens }: SearchRecord): string {
  const body = lines
    .map(({ tag, id, text }) => `<${tag}${id ? ` id="${id}"` : ''}>${escapeHtml(text)}</${tag}>`)
    .join('');
  return toIndexText(
    `<html lang="vi"><body><main data-pagefind-body><span hidden data-pagefind-meta="title[data-title], ma[data-ma]" ` +
      `data-title="${escapeHtml(title)}" data-ma="${tokens.join(' ')}"></span>${body}</main></body></html>`,
  );
}
