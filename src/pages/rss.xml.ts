import { issueDateWords, shortName } from '../core/document/name.ts';
import { documentPath } from '../core/library/library.ts';
import { absolute } from '../site/address.ts';
import { newestFirst } from '../site/facets.ts';
import { escapeHtml } from '../site/html.ts';
import { getLibrary } from '../site/library.ts';
import { site } from '../strings/site.ts';

const most = 50;

/** The newest documents as RSS 2.0, by day of issue; those without a known day are left to the catalogue. */
export async function GET(): Promise<Response> {
  const { documents } = await getLibrary();
  const dated = documents.filter(({ data }) => data.issuedOn !== null);
  const items = newestFirst(dated)
    .slice(0, most)
    .map(({ id, data }) => {
      const address = escapeHtml(absolute(documentPath(id)));
      const title = [shortName(data), issueDateWords(data)].join(', ');
      const day = new Date(`${data.issuedOn}T00:00:00Z`).toUTCString();
      return (
        `<item><title>${escapeHtml(title)}</title><link>${address}</link><guid>${address}</guid>` +
        `<description>${escapeHtml(data.subject)}</description><pubDate>${day}</pubDate></item>`
      );
    });
  const xml =
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>' +
    `<title>${escapeHtml(site.name)}</title><link>${escapeHtml(absolute('/'))}</link>` +
    `<description>${escapeHtml(site.description)}</description><language>vi</language>\n` +
    `${items.join('\n')}\n</channel></rss>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
}
