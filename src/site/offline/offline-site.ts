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
}

/**
 * Makes what serves without a network, from the pages, pictures and search index already built: a pack for each
 * campaign, the lists of what a reader may keep, icons, and last the service worker.
 */
export async function makeOfflineSite({ library, out, base, origin }: BuiltSite): Promise<void> {
  const script = bundleScript(new URL('../../islands/pack/pack.ts', import.meta.url));
  const needs = assetNeeds(await readAssets(out));
  await makePacks({ library, out, base, origin, builtOn: todayInVietnam(), script: await script });
  await makeKeepLists(library, out, base, needs);
  await makeIcons(out);
  await makeWorker(out, base, needs);
}

function todayInVietnam(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}
