import { absolute } from '../site/address.ts';

/** Lets every search engine in and shows it the sitemap. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute('/sitemap.xml')}\n`);
}
