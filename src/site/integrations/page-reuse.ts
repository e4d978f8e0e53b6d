import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, PathWithRoute } from 'astro';
import { currentProfile } from '../profile.ts';

/** What every page is made of, as hashes. */
export interface SiteDigests {
  /** All code, and for whom the site is built. */
  code: string;
  /** Every file of the content, pictures and editors' lists included. */
  content: string;
}

/**
 * Lets a build take over the pages of the last one that cannot have changed. Astro compares the keys that routes give
 * (`page-keys.ts`), and the code of each page as far as the bundler sees it: that leaves out the code that reads the
 * content, and the pages that have no key because they have no parameters. So every key gets the hash of all code, and
 * a page without a key the hash of all content.
 */
export function pageReuse(): AstroIntegration {
  let digests: SiteDigests | undefined;
  let astroMemory: URL;
  return {
    name: 'page-reuse',
    hooks: {
      // Before anything is read: what changes while the site is built must not pass for what was built.
      'astro:config:setup': ({ command, config }) => {
        if (command === 'build') digests = digestSite(fileURLToPath(config.root));
      },
      'astro:config:done': ({ config }) => {
        astroMemory = new URL('incremental-build.json', config.cacheDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (!digests) return;
        const made = digests;
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => {
            // Astro has read its memory and writes a new one when all pages are made. Pages go over those of the last
            // build as they are made: with the old memory, a build that breaks off would pass them for the old ones.
            rmSync(astroMemory, { force: true });
            return (await own.getStaticPaths()).map((one) => withKey(one, made));
          },
        }));
      },
    },
  };
}

/**
 * Hashes what the pages of a site are made of.
 * @param root the project folder
 */
export function digestSite(root: string): SiteDigests {
  const code = [currentProfile(), digestOf(root, 'src'), readFileSync(path.join(root, 'astro.config.mjs'))];
  const hash = createHash('sha256');
  for (const part of code) hash.update(part);
  return { code: hash.digest('hex').slice(0, 32), content: digestOf(root, 'content') };
}

/** A path with a key that another build shares only if the page is the same. */
export function withKey(path: PathWithRoute, { code, content }: SiteDigests): PathWithRoute {
  return { ...path, cacheKey: `${code} ${path.cacheKey ?? content}` };
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
