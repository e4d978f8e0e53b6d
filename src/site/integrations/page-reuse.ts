import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, PathWithRoute } from 'astro';
import { currentProfile } from '../profile.ts';
import { type LastSite, type SitePage, takeOverSite } from './last-site.ts';

/** What every page is made of, as hashes. */
export interface SiteDigests {
  /** All code and packages, where the site will live, and whom it is for. */
  code: string;
  /** Every file of the content, pictures and editors' lists included. */
  content: string;
}

/** Where a site will live. */
interface SiteAddress {
  site?: string;
  base: string;
}

/**
 * Leaves pages of the last build where they are when they cannot have changed, and lets Astro make the others. A page
 * is known by the key that its route gives (`page-keys.ts`) with the hash of all code; a page without a key, by the
 * hash of all content: a forgotten key makes a build slower, never a page stale.
 *
 * Astro's own incremental build sees no code that is not bundled into a page, knows no keys of pages without
 * parameters, and writes every page twice.
 */
export function pageReuse(): AstroIntegration {
  let digests: SiteDigests | undefined;
  let last: LastSite | undefined;
  return {
    name: 'page-reuse',
    hooks: {
      // Before anything is read: what changes while the site is built must not pass for what was built.
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        digests = digestSite(fileURLToPath(config.root), config);
        last = takeOverSite(fileURLToPath(config.outDir), fileURLToPath(config.cacheDir));
        updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => {
            const paths = await own.getStaticPaths();
            if (!digests || !last) return paths;
            const made = digests;
            const pages = paths.map((one) => pageOf(one, made));
            const missing = new Set(last.missingPages(pages));
            return paths.filter((_, index) => missing.has(pages[index] as SitePage));
          },
        }));
      },
      'astro:build:done': () => last?.finish(),
    },
  };
}

/**
 * Hashes what the pages of a site are made of.
 * @param root the project folder
 */
export function digestSite(root: string, { site = '', base }: SiteAddress): SiteDigests {
  const hash = createHash('sha256').update(JSON.stringify([currentProfile(), site, base]));
  hash.update(digestOf(root, 'src'));
  for (const name of ['astro.config.mjs', 'package.json', 'package-lock.json']) {
    const file = path.join(root, name);
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return { code: hash.digest('hex').slice(0, 32), content: digestOf(root, 'content') };
}

/** The file of a path, and a key that it shares with that of another build only if the page is the same. */
export function pageOf(
  { pathname, route, cacheKey }: Pick<PathWithRoute, 'pathname' | 'cacheKey'> & { route: { type: string } },
  { code, content }: SiteDigests,
): SitePage {
  const key = `${code} ${cacheKey ?? content}`;
  const name = pathname.replace(/^\/|\/$/g, '');
  if (route.type === 'endpoint') return { file: path.normalize(name), key };
  return { file: name === '404' ? '404.html' : path.join(name, 'index.html'), key };
}

/** Hash of the names and bytes of all files in a folder. */
function digestOf(root: string, folder: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.sort()) {
    const bytes = readFileSync(file);
    hash.update(`${path.relative(root, file)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}
