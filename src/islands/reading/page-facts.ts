import { formatClause } from '../../core/document/clause.ts';
import { pathOfText } from '../../core/study/reading.ts';

/** A text of the site, as its own page tells of it. */
export interface TextPage {
  page: Document;
  title: string;
  /** The citation in the Party's form; '' for a text of the site's own. */
  citation: string;
}

/** Address of the page of a text. */
export function addressOf(base: string, id: string): string {
  return `${base}${pathOfText(id)}`;
}

/** Fetches the page of a text; null when the site has none at present, or the network fails. */
export async function fetchText(base: string, id: string): Promise<TextPage | null> {
  try {
    const response = await fetch(addressOf(base, id));
    if (!response.ok) return null;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const { title = '' } = page.querySelector<HTMLElement>('[data-document]')?.dataset ?? {};
    const { citation = '' } = page.querySelector<HTMLElement>('[data-official-text]')?.dataset ?? {};
    return title ? { page, title, citation } : null;
  } catch {
    return null;
  }
}

/**
 * Names a place in a page: an official clause by its number, a part of any other text by its heading; '' when the
 * page has no such place.
 */
export function placeName(page: Document, anchor: string): string {
  const place = page.getElementById(anchor);
  if (!place) return '';
  if (place.closest('[data-official-text]')) return formatClause(anchor);
  const heading = place.matches('h1, h2, h3') ? place : place.querySelector('h1, h2, h3');
  return heading ? `“${heading.textContent?.replace(/\s+/g, ' ').trim()}”` : '';
}
