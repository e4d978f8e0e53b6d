import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, served from the root. */
    siteUrl: string;
    /** Address of the same site built for a sub-path and served under it. */
    subPathUrl: string;
  }
}

const project = fileURLToPath(new URL('../../', import.meta.url));

/** The site built for the root of a host, as `npm run build` leaves it. */
export const distFolder = join(project, 'dist');

/** The site built for `subPath`. */
export const subPathFolder = join(project, '.cache', 'site-under-sub-path');
export const subPath = '/thu-vien/';

/** Origin that the site is built for; links to it are links inside the site. */
export const siteOrigin = new URL(process.env.SITE_URL ?? 'https://hoc-nghi-quyet.example').origin;

/** Full address of a page of the served site. */
export function at(path: string): string {
  return new URL(path, inject('siteUrl')).href;
}

/** Text of a built file, by its path under dist/. */
export function readBuilt(path: string): Promise<string> {
  return readFile(join(distFolder, path), 'utf8');
}
