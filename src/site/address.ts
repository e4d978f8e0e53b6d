const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a page under the site's base path: `/van-ban/` → `/thu-vien/van-ban/`. */
export function href(path: string): string {
  return base + path;
}

/** Full address of a page, with scheme and host, for citations, feeds and cards. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
