import { absolute } from '../site/address.ts';
import { escapeHtml } from '../site/html.ts';
import { getLibrary } from '../site/library.ts';
import { viewOf } from '../site/library-view.ts';
import { pagePaths } from '../site/page-paths.ts';

/** Every page for search engines, in the sitemap protocol 0.9. */
export async function GET(): Promise<Response> {
  const urls = pagePaths(viewOf(await getLibrary())).map(
    (path) => `<url><loc>${escapeHtml(absolute(path))}</loc></url>`,
  );
  const xml =
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
