import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AssetNeeds } from '../../core/offline/asset-needs.ts';
import { bundleScript } from './bundle-script.ts';

/** The page shown when there is no network and the page asked for is not kept, without the base path. */
export const offlinePage = '/khong-co-mang/';

/** Writes the service worker, `sw.js` at the root of the site, with what it must know of this build. */
export async function makeWorker(out: string, base: string, assets: AssetNeeds): Promise<void> {
  const html = await readFile(path.join(out, offlinePage, 'index.html'), 'utf8');
  const offlineSettings = {
    base,
    page: base + offlinePage.slice(1),
    revision: createHash('sha256').update(html).digest('hex').slice(0, 16),
    assets,
  };
  const entry = new URL('../../islands/offline/service-worker.ts', import.meta.url);
  await writeFile(path.join(out, 'sw.js'), await bundleScript(entry, { offlineSettings }));
}
