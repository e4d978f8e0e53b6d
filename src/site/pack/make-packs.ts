import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CampaignData } from '../../core/campaign/schema.ts';
import type { PlainDate } from '../../core/document/plain-date.ts';
import type { Library } from '../../core/library/library.ts';
import { pack as words } from '../../strings/pack.ts';
import { type CampaignPart, campaignParts, campaignsWithContent } from './campaign-parts.ts';
import { packPath, packsPath } from './pack-path.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { rewritePage } from './rewrite-page.ts';
import { fittingParts, type PackPart, writePack } from './write-pack.ts';

/** What every pack of a build shares. */
export interface PackBuild {
  library: Library;
  /** The built site. */
  out: string;
  base: string;
  origin: string;
  builtOn: PlainDate;
  /** The bundled script of packs. */
  script: string;
}

/**
 * Makes the pack of every campaign that has something to study, from the pages already built, and writes the sizes
 * into the page that offers them. Work grows with the text in the packs: a page is parsed once for each pack
 * that it fits into.
 */
export async function makePacks(build: PackBuild): Promise<void> {
  const { out, library } = build;
  const styles = new Map<string, string>();
  const offered = path.join(out, packsPath, 'index.html');
  let page = await readFile(offered, 'utf8');
  const ownStyles = readPage(page, packsPath).styles;
  await mkdir(path.join(out, packsPath), { recursive: true });
  for (const campaign of campaignsWithContent(library)) {
    const html = packOf(campaign, build, ownStyles, styles);
    await writeFile(path.join(out, packPath(campaign.id)), html);
    page = page.replace(
      new RegExp(`(<span data-pack-size="${campaign.id}">)[^<]*`),
      `$1${words.size(Buffer.byteLength(html))}`,
    );
  }
  await writeFile(offered, page);
}

function packOf(
  campaign: CampaignData,
  build: PackBuild,
  ownStyles: readonly string[],
  styles: Map<string, string>,
): string {
  const { library, out, base, origin, builtOn, script } = build;
  const site = origin + base.slice(0, -1);
  const htmlOf = new Map<string, string>();
  const hasPage = (at: string) => {
    const html = readIfBuilt(path.join(out, at, 'index.html'));
    if (html) htmlOf.set(at, html);
    return html !== null;
  };
  const all = campaignParts(campaign, library, hasPage);
  const readAll = (chosen: readonly CampaignPart[]) =>
    new Map(chosen.map(({ path: at }) => [at, readPage(htmlOf.get(at) ?? '', at)]));
  const pages = readAll(all);
  const links = new Set([...ownStyles, ...[...pages.values()].flatMap((page) => page.styles)]);
  const style = [...links].map((link) => readStyle(link, out, base, styles)).join('\n');
  // A link to a part that does not fit leads to the site, so what does not fit is known before the links are written.
  let parts = partsOf(all, pages, build);
  for (let fits = fittingParts(parts, style, script); fits.length < parts.length; ) {
    parts = partsOf(fits, readAll(fits), build);
    fits = fittingParts(parts, style, script);
  }
  const taken = new Set(parts.map((part) => part.path));
  const leftOut = all
    .filter((part) => !taken.has(part.path))
    .map((part) => ({ title: pages.get(part.path)?.title ?? part.path, address: site + part.path }));
  const newest = site + packsPath;
  return writePack({ name: campaign.shortName, builtOn, newest, parts, leftOut, style, script });
}

/** The parts of a pack that holds these pages and no others; the pages are used up. */
function partsOf(
  chosen: readonly CampaignPart[],
  pages: ReadonlyMap<string, ReadPage>,
  { out, base, origin }: PackBuild,
): (PackPart & CampaignPart)[] {
  const pictureAt = (at: string) => pictureData(path.join(out, at));
  return chosen.flatMap((part) => {
    const page = pages.get(part.path);
    if (!page) return [];
    const html = rewritePage(page, { pages, base, origin, pictureAt });
    const address = origin + base.slice(0, -1) + part.path;
    return [{ ...part, key: page.key, title: page.title, html, address }];
  });
}

function readIfBuilt(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function readStyle(link: string, out: string, base: string, known: Map<string, string>): string {
  const text = known.get(link) ?? readFileSync(path.join(out, link.slice(base.length)), 'utf8').trim();
  known.set(link, text);
  return text;
}

const pictureTypes: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};

function pictureData(file: string): string | null {
  const type = pictureTypes[path.extname(file).toLowerCase()];
  if (!type) return null;
  try {
    return `data:${type};base64,${readFileSync(file).toString('base64')}`;
  } catch {
    return null;
  }
}
