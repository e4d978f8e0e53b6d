import { site } from '../strings/site.ts';

/** One link of a menu; `path` is without the base path. */
export interface NavigationLink {
  label: string;
  path: string;
}

/** The five items at the head of every page (DOMAIN §6), limited to pages that exist. */
export const mainNavigation: readonly NavigationLink[] = [
  { label: site.home, path: '/' },
  { label: site.documents, path: '/van-ban/' },
  { label: site.campaigns, path: '/dot-hoc/' },
  { label: site.review, path: '/on-tap/' },
  { label: site.guides, path: '/tai-lieu/' },
];

/** The links at the foot of every page. */
export const footerNavigation: readonly NavigationLink[] = [
  { label: site.errata, path: '/dinh-chinh/' },
  { label: site.abbreviations, path: '/viet-tat/' },
  { label: site.bodies, path: '/co-quan/' },
  { label: site.help, path: '/tro-giup/' },
  { label: site.sources, path: '/nguon/' },
];

/** True when the page at `current` belongs under the menu item at `path`; the home page only under itself. */
export function isUnder(path: string, current: string): boolean {
  return path === '/' ? current === '/' : current.startsWith(path);
}
