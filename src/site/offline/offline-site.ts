import path from 'node:path';
import type { Library } from '../../core/library/library.ts';
import { assetNeeds } from '../../core/offline/asset-needs.ts';
import { makePacks } from '../pack/make-packs.ts';
import { readAssets } from './built-assets.ts';
import { bundleScript } from './bundle-script.ts';
import { makeIcons } from './make-icons.ts';
import { makeKeepLists } from './make-keep-lists.ts';
import { makeWorker } from './make-worker.ts';

/** Where a site was built, and where it will live. */
interface BuiltSite {
  library: Library;
  out: string;
  /** Path with a slash at both ends. */
  base: string;
  /** Scheme and host, without a slash at the end. */
  origin: string;
  /** Folder of what a build keeps for the next one. */
  cacheDir: string;
}

/** Makes the pack of each campaign from the pages and pictures already built. */
export async function makePackFiles({ cacheDir, ...site }: BuiltSite): Promise<void> {
  const script = await bundleScript(new URL('../../islands/pack/pack.ts', import.meta.url));
  await makePacks({ ...site, builtOn: todayInVietnam(), script, keptIn: path.join(cacheDir, 'packs') });
}

/**
 * Makes what a browser needs to do without a network, once everything else is built: the lists of what a reader may
 * keep, icons, and the service worker.
 */
export async function makeOfflineFiles({ library, out, base }: BuiltSite): Promise<void> {
  const needs = assetNeeds(await readAssets(out));
  await makeKeepLists(library, out, base, needs);
  await makeIcons(out);
  await makeWorker(out, base, needs);
}

function todayInVietnam(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}
