import { appendFile, cp, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { writeContent } from './content-writer.ts';
import type { BenchDocument } from './documents.ts';
import { type Cost, inTurn, measure } from './measure.ts';
import { plainTexts, writePlainSite } from './plain-site.ts';
import type { SourceTexts } from './source-plans.ts';

/** A site to build: where it is, how, and which of its files an editor changes. */
export interface BenchSite {
  name: string;
  folder: string;
  /** Commands of a build, run one after another. */
  commands: readonly (readonly string[])[];
  /** What a cold build must not find, from the site's folder. */
  leftovers: readonly string[];
  /** Path of a document's file, from the site's folder. */
  fileOf(doc: BenchDocument): string;
}

/** What every measured site is made of. */
export interface SitePlan {
  /** The project whose code is measured. */
  root: string;
  /** A new folder for the site. */
  folder: string;
  documents: readonly BenchDocument[];
  sources: SourceTexts;
}

const astro = [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'];
const astroLeftovers = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];
const codeOfSite = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A copy of our site with the generated documents instead of its own. */
export async function ownSite({ root, folder, documents, sources }: SitePlan, name: string): Promise<BenchSite> {
  for (const part of codeOfSite) await cp(path.join(root, part), path.join(folder, part), { recursive: true });
  await linkPackages(root, folder);
  await writeContent(folder, root, documents, sources);
  const fileOf = ({ kind, id }: BenchDocument) => `content/${kind === 'plan' ? 'ke-hoach' : 'van-ban'}/${id}.mdx`;
  return { name, folder, commands: [astro], leftovers: astroLeftovers, fileOf };
}

/** The least Astro site of the same documents as .mdx, with Pagefind run over its pages. */
export async function plainSite({ root, folder, documents }: SitePlan, name: string): Promise<BenchSite> {
  await writePlainSite(folder, documents);
  await linkPackages(root, folder);
  const pagefind = [process.execPath, 'node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist'];
  const fileOf = ({ id }: BenchDocument) => `${plainTexts}/${id}.mdx`;
  return { name, folder, commands: [astro, pagefind], leftovers: astroLeftovers, fileOf };
}

/** Builds a site that has never been built, as on a new machine. */
export async function buildCold(site: BenchSite): Promise<Cost> {
  for (const name of site.leftovers) await rm(path.join(site.folder, name), { recursive: true, force: true });
  return build(site);
}

/** Builds again after one document has got one more paragraph. */
export async function buildChanged(site: BenchSite, doc: BenchDocument): Promise<Cost> {
  await appendFile(path.join(site.folder, site.fileOf(doc)), '\nĐoạn này được thêm vào để đo một lần dựng lại.\n');
  return build(site);
}

async function build({ commands, folder }: BenchSite): Promise<Cost> {
  const costs: Cost[] = [];
  for (const command of commands) costs.push(await measure(command, folder));
  return inTurn(costs);
}

/** Links each package, so that caches which tools keep beside the packages stay in the site's own folder. */
async function linkPackages(root: string, folder: string): Promise<void> {
  const packages = path.join(root, 'node_modules');
  await mkdir(path.join(folder, 'node_modules'), { recursive: true });
  for (const name of await readdir(packages)) {
    if (name.startsWith('.') && name !== '.bin') continue;
    await symlink(path.join(packages, name), path.join(folder, 'node_modules', name));
  }
}
