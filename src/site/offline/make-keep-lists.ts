import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CampaignData } from '../../core/campaign/schema.ts';
import type { Library } from '../../core/library/library.ts';
import { type AssetNeeds, assetsOf } from '../../core/offline/asset-needs.ts';
import { campaignParts, campaignsWithContent } from '../pack/campaign-parts.ts';
import { keepListPath, searchListPath } from '../pack/pack-path.ts';

/** The search goes along with a kept campaign as long as its files weigh no more than this. */
const searchLimit = 3_000_000;

/** Writes, for each campaign with content, the list of files that a reader keeps of it, with their size together. */
export async function makeKeepLists(
  library: Library,
  out: string,
  base: string,
  needs: AssetNeeds,
): Promise<void> {
  const search = [...(await filesUnder(out, 'pagefind')), ...(await filesUnder(out, 'so-hieu'))];
  const sizes = await Promise.all(search.map(async (file) => (await stat(path.join(out, file))).size));
  const searchBytes = sizes.reduce((sum, size) => sum + size, 0);
  const hasSearch = searchBytes <= searchLimit;
  if (hasSearch) {
    await writeFile(path.join(out, searchListPath), JSON.stringify(search.map((file) => base + file)));
  }
  for (const campaign of campaignsWithContent(library)) {
    const pages = pagesOf(campaign, library, out);
    const texts = await Promise.all(
      pages.map((page) => readFile(path.join(out, page, 'index.html'), 'utf8')),
    );
    const assets = new Set(texts.flatMap((html) => assetsOf(html, needs)));
    const data = pages
      .filter((page) => page.startsWith('on-tap/'))
      .map((page) => page.replace(/\/$/, '.json'));
    const others = [
      ...[...assets].map((name) => `_astro/${name}`),
      ...[...data, 'on-tap/muc-luc.json', 'cong-cu-doc.css', 'bieu-tuong.svg'].filter((file) =>
        existsSync(path.join(out, file)),
      ),
    ];
    const hash = createHash('sha256');
    let bytes = hasSearch ? searchBytes : 0;
    for (const text of texts) {
      hash.update(text);
      bytes += Buffer.byteLength(text);
    }
    for (const file of others) bytes += (await stat(path.join(out, file))).size;
    const list = {
      campaign: campaign.id,
      name: campaign.shortName,
      digest: hash.digest('hex').slice(0, 16),
      bytes,
      ...(hasSearch && { searchList: base + searchListPath.slice(1) }),
      files: [...pages, ...others].map((file) => base + file),
    };
    await writeFile(path.join(out, keepListPath(campaign.id)), JSON.stringify(list));
  }
}

/** The pages of a campaign and those that its learning needs, as folders inside the site. */
function pagesOf(campaign: CampaignData, library: Library, out: string): string[] {
  const hasPage = (at: string) => existsSync(path.join(out, at, 'index.html'));
  const parts = campaignParts(campaign, library, hasPage).map((part) => part.path);
  const around = [`/truoc-sinh-hoat/${campaign.id}/`, '/on-hom-nay/', '/thi-thu/', '/tim-kiem/'].filter(
    hasPage,
  );
  return [...parts, ...around].map((at) => at.slice(1));
}

async function filesUnder(out: string, folder: string): Promise<string[]> {
  const found = await readdir(path.join(out, folder), { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
