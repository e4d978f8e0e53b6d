import { readFileSync } from 'node:fs';
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CampaignData } from '../../core/campaign/schema.ts';
import type { PlainDate } from '../../core/document/plain-date.ts';
import type { Library } from '../../core/library/library.ts';
import { pack as words } from '../../strings/pack.ts';
import { openKeptFiles } from '../kept-files.ts';
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
  /** Folder that keeps packs for the next build. */
  keptIn: string;
}

/** The pages of a campaign as they were built. */
interface CampaignPages {
  parts: readonly CampaignPart[];
  htmlOf: ReadonlyMap<string, string>;
}

/** Raised when the same pages should stand otherwise in a pack; what is around them tells for itself. */
const form = 'form 1';

/**
 * Makes the pack of every campaign that has something to study, from the pages already built, and writes the sizes
 * into the page that offers them. Work grows with the text in the packs: a page is parsed once for each pack
 * that it fits into, and a pack whose pages are those of the last build is taken from there.
 */
export async function makePacks(build: PackBuild): Promise<void> {
  const { out, library, keptIn, base } = build;
  const styles = new Map<string, string>();
  const offered = path.join(out, packsPath, 'index.html');
  let page = await readFile(offered, 'utf8');
  const ownStyles = readPage(page, packsPath).styles;
  const kept = await openKeptFiles(keptIn, '.html');
  await mkdir(path.join(out, packsPath), { recursive: true });
  for (const campaign of campaignsWithContent(library)) {
    const pages = pagesOf(campaign, build);
    const pictures = picturesIn(pages, build);
    const frame = packAround([], [], '', campaign, build);
    const file = kept.pathFor([form, base, frame, ...ownStyles, ...[...pages.htmlOf].flat(), ...pictures]);
    if (!kept.isKept(file)) await kept.keep(file, packOf(campaign, pages, build, ownStyles, styles));
    await copyFile(file, path.join(out, packPath(campaign.id)));
    page = page.replace(
      new RegExp(`(<span data-pack-size="${campaign.id}">)[^<]*`),
      `$1${words.size((await stat(file)).size)}`,
    );
  }
  await kept.forgetUnused();
  await writeFile(offered, page);
}

function pagesOf(campaign: CampaignData, { library, out }: PackBuild): CampaignPages {
  const htmlOf = new Map<string, string>();
  const hasPage = (at: string) => {
    const html = readIfBuilt(path.join(out, at, 'index.html'));
    if (html) htmlOf.set(at, html);
    return html !== null;
  };
  return { parts: campaignParts(campaign, library, hasPage), htmlOf };
}

/** The pictures of these pages, as they will stand in the pack: a page does not tell when its picture is another. */
function picturesIn({ htmlOf }: CampaignPages, { out, base }: PackBuild): string[] {
  const addresses = [...htmlOf.values()].flatMap((html) =>
    [...html.matchAll(/<img[^>]* src="([^"]+)"/g)].map(([, address = '']) => address),
  );
  return [...new Set(addresses)].flatMap((address) =>
    address.startsWith(base) ? (pictureData(path.join(out, address.slice(base.length))) ?? []) : [],
  );
}

function packOf(
  campaign: CampaignData,
  { parts: all, htmlOf }: CampaignPages,
  build: PackBuild,
  ownStyles: readonly string[],
  styles: Map<string, string>,
): string {
  const { out, base, script } = build;
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
    .map((part) => ({
      title: pages.get(part.path)?.title ?? part.path,
      address: addressOf(part.path, build),
    }));
  return packAround(parts, leftOut, style, campaign, build);
}

function packAround(
  parts: readonly PackPart[],
  leftOut: readonly Pick<PackPart, 'title' | 'address'>[],
  style: string,
  { shortName: name }: CampaignData,
  build: PackBuild,
): string {
  const { builtOn, script } = build;
  return writePack({ name, builtOn, newest: addressOf(packsPath, build), parts, leftOut, style, script });
}

/** Full address of a page on the site. */
function addressOf(at: string, { origin, base }: PackBuild): string {
  return origin + base.slice(0, -1) + at;
}

/** The parts of a pack that holds these pages and no others; the pages are used up. */
function partsOf(
  chosen: readonly CampaignPart[],
  pages: ReadonlyMap<string, ReadPage>,
  build: PackBuild,
): (PackPart & CampaignPart)[] {
  const { out, base, origin } = build;
  const pictureAt = (at: string) => pictureData(path.join(out, at));
  return chosen.flatMap((part) => {
    const page = pages.get(part.path);
    if (!page) return [];
    const html = rewritePage(page, { pages, base, origin, pictureAt });
    return [{ ...part, key: page.key, title: page.title, html, address: addressOf(part.path, build) }];
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
