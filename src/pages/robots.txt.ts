import { absolute } from '../site/address.ts';
import { currentProfile } from '../site/profile.ts';

/** Lets every search engine in and shows it the sitemap; an internal site is for none of them. */
export function GET(): Response {
  if (currentProfile() === 'internal') return new Response('User-agent: *\nDisallow: /\n');
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute('/sitemap.xml')}\n`);
}
